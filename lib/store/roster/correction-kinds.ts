/** The reader's word on what ships and what was found, by kind of subject. */
import type { Correction, RosterLayer } from '../../model/correction.ts';
import type { Instant } from '../../model/ids.ts';
import type { Office, Term } from '../../model/office.ts';
import type { Official } from '../../model/official.ts';
import type { EventCorrection } from '../store.ts';

/** What the reader changed in the knowledge that ships, by subject. */
export interface CorrectionOf {
  readonly official: Correction<Official>;
  readonly office: Correction<Office>;
  readonly term: Correction<Term>;
  readonly event: EventCorrection;
  /** A name that the reader does not want to be offered again. */
  readonly face: IgnoredFace;
}
export type CorrectionKind = keyof CorrectionOf;

/** One of several corrections made together; `null` takes it back. */
export type CorrectionEdit = {
  [Kind in CorrectionKind]: {
    readonly kind: Kind;
    readonly key: string;
    readonly correction: CorrectionOf[Kind] | null;
  };
}[CorrectionKind];

/** A correction as the list of changes shows it. */
export type KeptCorrection = {
  [Kind in CorrectionKind]: {
    readonly kind: Kind;
    readonly key: string;
    readonly at: Instant;
    readonly correction: CorrectionOf[Kind];
  };
}[CorrectionKind];

/** By the key of the inbox: a name and its country, or a name and an office. */
export interface IgnoredFace {
  readonly key: string;
  readonly name: string;
}

export interface Corrections {
  /** Sets the reader's word on a subject under `correctionKey`. */
  set<Kind extends CorrectionKind>(kind: Kind, key: string, correction: CorrectionOf[Kind]): Promise<void>;
  /** Back to what ships. */
  clear(kind: CorrectionKind, key: string): Promise<void>;
  /** Several at once: one step of undo. */
  setAll(edits: readonly CorrectionEdit[]): Promise<void>;
  all<Kind extends CorrectionKind>(kind: Kind): Promise<readonly CorrectionOf[Kind][]>;
  /** Every correction, newest first. */
  list(): Promise<readonly KeptCorrection[]>;
  /** What the reader corrected in the roster, of every scope. */
  rosterLayer(): Promise<RosterLayer>;
}
