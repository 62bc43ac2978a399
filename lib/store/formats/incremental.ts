/**
 * Exporting again into a folder that the reader works in. What we wrote and nobody changed is brought up to date; a file that
 * the reader changed is never overwritten: new clips are added at its end, below a line that says so.
 */
import { sha256 } from './json.ts';
import type { Manifest, Written } from './manifest.ts';
import { markedName, type MarkdownFile } from './markdown.ts';

/** What is done with one file. */
export interface FileStep {
  readonly subject: string;
  readonly name: string;
  readonly what:
    | 'new'
    | 'same'
    /** Ours and unchanged: written anew. */
    | 'updated'
    /** Changed by the reader: new clips stand below the marker, the rest is as the reader left it. */
    | 'added-below'
    /** Changed by the reader, nothing new to add. */
    | 'left';
  /** The text to write; `null`: nothing is written. */
  readonly text: string | null;
  /** How many clips this step brings to the folder. */
  readonly added: number;
  /** For the manifest. */
  readonly written: Written;
}

/** Reads a file of the folder; `null`: there is none. */
export type ReadFile = (name: string) => Promise<string | null>;

/** What is known of the folder. */
interface Known {
  readonly manifest: Manifest;
  /** Whether another subject has a file of this name, capitals apart. */
  readonly isTaken: (name: string) => boolean;
  readonly day: string;
}

/** What to do with one file, given what stands in the folder now. */
export async function planFile(file: MarkdownFile, folder: Known, read: ReadFile): Promise<FileStep> {
  const known = Object.hasOwn(folder.manifest, file.subject) ? folder.manifest[file.subject] : undefined;
  const name = known?.name ?? freeName(file, folder.isTaken);
  const present = await read(name);
  const step = { subject: file.subject, name };
  const fresh = file.blocks.filter(({ id }) => known === undefined || !known.blocks.includes(id));
  const whole = { name, sha256: await sha256(file.text), blocks: ids(file.blocks, known) };
  if (present === null) return absent({ file, step, known, fresh, whole });
  const now = await sha256(present);
  if (now === whole.sha256) return { ...step, what: 'same', text: null, added: 0, written: whole };
  if (now === known?.sha256) return { ...step, what: 'updated', text: file.text, added: fresh.length, written: whole };
  return changed({ step, known, present, fresh, day: folder.day });
}

interface Case {
  readonly step: { readonly subject: string; readonly name: string };
  readonly known: Written | undefined;
  readonly fresh: MarkdownFile['blocks'];
}

/** Never written, or taken away by the reader: then only what is new is written, for the rest was unwanted or has moved. */
async function absent({
  file,
  step,
  known,
  fresh,
  whole,
}: Case & { file: MarkdownFile; whole: Written }): Promise<FileStep> {
  if (known === undefined) return { ...step, what: 'new', text: file.text, added: fresh.length, written: whole };
  if (fresh.length === 0) return { ...step, what: 'left', text: null, added: 0, written: known };
  const text = fresh.map((block) => block.text).join('');
  const written = { ...whole, sha256: await sha256(text) };
  return { ...step, what: 'new', text, added: fresh.length, written };
}

/** Not as we left it, or never ours: what is there stays to the letter. */
function changed({ step, known, fresh, present, day }: Case & { present: string; day: string }): FileStep {
  const missing = fresh.filter(({ id }) => !present.includes(`^${id}`));
  // The old checksum stays: the file is the reader's from now on.
  const written = {
    name: step.name,
    sha256: known?.sha256 ?? '',
    blocks: [...new Set([...(known?.blocks ?? []), ...fresh.map(({ id }) => id)])],
  };
  if (missing.length === 0) return { ...step, what: 'left', text: null, added: 0, written };
  const added = missing.map((block) => block.text).join('');
  const gap = present.endsWith('\n') ? '\n' : '\n\n';
  return {
    ...step,
    what: 'added-below',
    text: `${present}${gap}${marker(day)}\n\n${added}`,
    added: missing.length,
    written,
  };
}

/** A comment of Obsidian's, unseen when read. */
function marker(day: string): string {
  return `%% added ${day} %%`;
}

function ids(blocks: MarkdownFile['blocks'], known: Written | undefined): readonly string[] {
  return [...new Set([...(known?.blocks ?? []), ...blocks.map(({ id }) => id)])];
}

/** The file's name, unless another page has it. */
function freeName({ name, subject }: MarkdownFile, isTaken: Known['isTaken']): string {
  const names = [name, markedName(name, subject, 4)];
  return names.find((one) => !isTaken(one)) ?? markedName(name, subject, 8);
}
