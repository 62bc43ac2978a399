/** Taking clips away: which formats there are, and the file each makes. */
import type { Annotation } from '../model/annotation.ts';
import { writeBibtex } from '../store/formats/bibtex.ts';
import { writeCslJson } from '../store/formats/csl-json.ts';
import { writeMarkdown } from '../store/formats/markdown.ts';
import { writeReadwise } from '../store/formats/readwise.ts';
import { referencesOf } from '../store/formats/reference.ts';
import { writeRis } from '../store/formats/ris.ts';
import { writeWebAnnotations } from '../store/formats/web-annotation.ts';
import { zipOf } from './zip.ts';

/** Formats of clips. */
export type ExportKind = 'markdown' | 'readwise' | 'web-annotation' | 'csl-json' | 'ris' | 'bibtex';

/** A file to hand to the reader. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The file of a format; its name carries the day, so that no export overwrites an earlier one. */
export function exportFile(kind: ExportKind, annotations: readonly Annotation[], now: Date): Download {
  const name = (extension: string) => `aide-memoire ${now.toISOString().slice(0, 10)}.${extension}`;
  switch (kind) {
    case 'markdown':
      return { name: name('zip'), type: 'application/zip', content: zipOf(writeMarkdown(annotations), now) };
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
