/** Exporting Markdown into a folder of the reader's, again and again: see `incremental.ts` for what is done with each file. */
import { type FileStep, planFile } from '../../store/formats/incremental.ts';
import { MANIFEST, readManifest, writeManifest } from '../../store/formats/manifest.ts';
import type { MarkdownFile } from '../../store/formats/markdown.ts';
import type { Watching } from '../../store/store.ts';

/** A folder that the reader chose. */
export interface Folder {
  /** `null`: there is no such file. */
  read(name: string): Promise<string | null>;
  /** Answers when the whole text is in the file; until then the old one stands. */
  write(name: string, text: string): Promise<void>;
}

/** What was done. */
export interface FolderReport {
  readonly files: Readonly<Record<FileStep['what'], number>>;
  /** Clips that the folder did not have before. */
  readonly added: number;
  /** Files that the reader had changed: kept to the letter, new clips below a line that says so. */
  readonly readers: readonly string[];
}

/** So many files are written between two notes of what was written: a crash loses no more of them. */
const NOTED_EVERY = 200;

/** Writes what is new. Called off, what was written stays, and is known the next time. */
export async function exportInto(
  folder: Folder,
  files: readonly MarkdownFile[],
  day: string,
  { onProgress, signal }: Watching = {},
): Promise<FolderReport> {
  const known = readManifest(await folder.read(MANIFEST));
  const written = new Map(Object.entries(known));
  const owners = new Map([...written].map(([subject, { name }]) => [name.toLowerCase(), subject]));
  const steps: FileStep[] = [];
  const note = () => folder.write(MANIFEST, writeManifest(Object.fromEntries(written)));
  try {
    for (const file of files) {
      signal?.throwIfAborted();
      const isTaken = (name: string) => (owners.get(name.toLowerCase()) ?? file.subject) !== file.subject;
      const step = await planFile(file, { manifest: known, isTaken, day }, (name) => folder.read(name));
      if (step.text !== null) await folder.write(step.name, step.text);
      written.set(step.subject, step.written);
      owners.set(step.name.toLowerCase(), step.subject);
      steps.push(step);
      if (steps.length % NOTED_EVERY === 0) await note();
      onProgress?.(steps.length, files.length);
    }
  } finally {
    if (steps.length > 0) await note();
  }
  return reportOf(steps);
}

function reportOf(steps: readonly FileStep[]): FolderReport {
  const files = { new: 0, same: 0, updated: 0, 'added-below': 0, left: 0 };
  for (const { what } of steps) files[what]++;
  return {
    files,
    added: steps.reduce((sum, step) => sum + step.added, 0),
    readers: steps.filter(({ what }) => what === 'added-below').map(({ name }) => name),
  };
}
