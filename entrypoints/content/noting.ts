/** Tells the background how the reader's clips were found, so that one whose place is gone is known in the library too. */
import type { Annotations } from './annotations.ts';
import { background } from './background.ts';
import type { Reader } from './reader.ts';

/** Answers what to call after every look for the clips; the same answer twice is told once. */
export function startNoting(reader: Reader, annotations: Annotations, failed: (error: unknown) => void): () => void {
  let told = '';
  return () => {
    const found = annotations.report();
    // A page that was not read cannot say that a passage is gone from it.
    if (reader.last === null || found.length === 0) return;
    const now = JSON.stringify(found);
    if (now === told) return;
    told = now;
    void background.noteFound({ found }).catch(failed);
  };
}
