/** Taking things away: which formats there are, and the file each makes. */
import type { Annotation } from '../../model/annotation.ts';
import type { DiplomaticEvent } from '../../model/event.ts';
import type { RecordId } from '../../model/ids.ts';
import type { ExportChoices } from '../../store/own/export-choices.ts';
import { writeBibtex } from '../../store/formats/bibtex.ts';
import { writeCslJson } from '../../store/formats/csl-json.ts';
import { hasDay, writeIcs } from '../../store/formats/ics.ts';
import { type MarkdownFile, writeMarkdown } from '../../store/formats/markdown.ts';
import { markdownTemplate } from '../../store/formats/markdown-templates.ts';
import { writeReadwise } from '../../store/formats/readwise.ts';
import { referencesOf } from '../../store/formats/reference.ts';
import { writeRis } from '../../store/formats/ris.ts';
import { writeWebAnnotations } from '../../store/formats/web-annotation.ts';
import type { Store, Watching } from '../../store/store.ts';
import { zipOf } from './zip.ts';

export type { Watching };

/** Formats of clips. */
export type ExportKind = 'markdown' | 'readwise' | 'web-annotation' | 'csl-json' | 'ris' | 'bibtex';

/** A file to hand to the reader. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** So many clips are read from the store at once. */
const TOGETHER = 500;

/** These clips as a file of a format; `null`: all there are. An aborted `signal` raises what it was aborted with. */
export async function takeAway(
  store: Store,
  request: { readonly kind: ExportKind; readonly ids: readonly RecordId[] | null; readonly now: Date },
  watching: Watching = {},
): Promise<Download> {
  const annotations = await readClips(store, request.ids, watching);
  return exportFile(request.kind, annotations, request.now, await store.exportChoices.get());
}

/** Clips a part at a time, so that the page lives and the reader sees how far it is. */
export async function readClips(
  { clips }: Store,
  wanted: readonly RecordId[] | null,
  { onProgress, signal }: Watching,
): Promise<readonly Annotation[]> {
  const ids = wanted ?? (await clips.find('', { order: 'newest' })).ids.slice();
  const read: Annotation[] = [];
  for (let from = 0; from < ids.length; from += TOGETHER) {
    signal?.throwIfAborted();
    read.push(...(await clips.read(ids.slice(from, from + TOGETHER))));
    onProgress?.(Math.min(from + TOGETHER, ids.length), ids.length);
  }
  return read;
}

/** The file of a format; its name carries the day, so that no export overwrites an earlier one. */
export function exportFile(
  kind: ExportKind,
  annotations: readonly Annotation[],
  now: Date,
  choices?: ExportChoices,
): Download {
  const name = (extension: string) => `aide-memoire ${dayOf(now)}.${extension}`;
  switch (kind) {
    case 'markdown':
      return { name: name('zip'), type: 'application/zip', content: zipOf(markdownFiles(annotations, choices), now) };
    case 'readwise':
      return { name: name('csv'), type: 'text/csv', content: writeReadwise(annotations) };
    case 'web-annotation':
      return {
        name: name('jsonld'),
        type: 'application/ld+json',
        content: writeWebAnnotations(annotations, 'Aide-Mémoire'),
      };
    case 'csl-json':
      return { name: name('json'), type: 'application/json', content: writeCslJson(referencesOf(annotations)) };
    case 'ris':
      return {
        name: name('ris'),
        type: 'application/x-research-info-systems',
        content: writeRis(referencesOf(annotations)),
      };
    case 'bibtex':
      return { name: name('bib'), type: 'application/x-bibtex', content: writeBibtex(referencesOf(annotations)) };
  }
}

/** Markdown as the reader wants it. A template that no longer reads (of another version) gives way to the one that ships. */
export function markdownFiles(annotations: readonly Annotation[], choices?: ExportChoices): readonly MarkdownFile[] {
  if (choices === undefined) return writeMarkdown(annotations);
  const template = markdownTemplate(choices.templates[choices.per], choices.per);
  return 'fault' in template
    ? writeMarkdown(annotations, choices.per)
    : writeMarkdown(annotations, choices.per, template);
}

/** A calendar of events; `null` when none of them has a day to stand on. */
export function calendarFile(events: readonly DiplomaticEvent[], now: Date): Download | null {
  if (!events.some(hasDay)) return null;
  const content = writeIcs(events, now.toISOString());
  return { name: `aide-memoire ${dayOf(now)}.ics`, type: 'text/calendar', content };
}

/** The day of a moment, as file names carry it. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}
