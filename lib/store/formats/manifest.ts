/** What we wrote into a folder, kept beside it as a small file: two browsers that export to one folder then agree. */
import { parseJson } from './json.ts';
import { choice, list, names, number, object, text } from './shape.ts';

/** The file in the reader's folder. Hidden from Obsidian, which leaves out what begins with a dot. */
export const MANIFEST = '.aide-memoire.json';
const FORMAT = 'aide-memoire-folder';
const VERSION = 1;

/** A file as we last left it. */
export interface Written {
  readonly name: string;
  /** SHA-256 of its text, hexadecimal: another one on disk means that somebody changed it. */
  readonly sha256: string;
  /** Block ids of the clips it was given, whether the reader kept them or not. */
  readonly blocks: readonly string[];
}

/** By subject: the page or day a file is about. */
export type Manifest = Readonly<Record<string, Written>>;

const file = object({
  format: choice(FORMAT),
  version: number,
  files: names(object({ name: text, sha256: text, blocks: list(text) })),
});

/** The text of the manifest. */
export function writeManifest(files: Manifest): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, files }, null, 1)}\n`;
}

/** Reads one; a missing, damaged or newer one knows nothing, and then no file of the folder is taken for ours. */
export function readManifest(content: string | null): Manifest {
  if (content === null) return {};
  try {
    const { version, files } = file(parseJson(content), 'manifest');
    return version > VERSION ? {} : files;
  } catch {
    return {};
  }
}
