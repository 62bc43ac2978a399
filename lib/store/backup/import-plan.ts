import type { Annotation } from '../../model/annotation.ts';
import type { PageCopy } from '../../model/page-copy.ts';

/** What a file would add, before anything is added. */
export interface ImportPlan {
  readonly fresh: number;
  /** Already here: they add nothing. */
  readonly known: number;
  /** Records that would then have two versions to choose from. */
  readonly conflicts: number;
  /** Adds it, all or nothing, as one step that can be undone. Answers how much was added; an aborted `signal` leaves all as it was. */
  bringIn(watching?: Watching): Promise<number>;
}

/** Somebody who looks on while much is done, and may call it off. */
export interface Watching {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface Backups {
  /** The text of a backup file with everything that is the reader's own. */
  write(watching?: Watching): Promise<string>;
  /** Reads one, checks all of it, changes nothing. `bad-import` says what is wrong with it. */
  plan(file: string, watching?: Watching): Promise<ImportPlan>;
  /** Annotations read from another tool's file, by ids that the same file gives again, and the texts that came with them. */
  planAnnotations(annotations: readonly Annotation[], copies?: readonly PageCopy[]): Promise<ImportPlan>;
}
