/** Corrections ready to be stored, made from what a reader chose. Pure. */
import { correctionKey, termKey, type Correction, type Scope } from '../model/correction.ts';
import type { Office, Term } from '../model/office.ts';
import type { Official } from '../model/official.ts';
import type { CorrectionEdit } from './correction-kinds.ts';

const ALWAYS: Scope = { kind: 'always' };

interface Subjects {
  readonly official: Official;
  readonly office: Office;
  readonly term: Term;
}
type Kind = keyof Subjects;

/** What a reader says of a subject that ships, or of one of their own. */
export interface Word<Subject> {
  readonly id: string;
  /** As it is below the reader's own corrections; `null`: it is the reader's own. */
  readonly shipped: Subject | null;
  readonly wanted?: Subject | null;
  readonly hidden?: boolean;
  readonly mergedInto?: string | null;
  readonly scope?: Scope;
}

/** A word as a correction to store; a word that changes nothing takes the correction back. */
export function edit<K extends Kind>(kind: K, word: Word<Subjects[K]>): CorrectionEdit {
  const correction: Correction<Subjects[K]> = {
    id: word.id,
    wanted: word.wanted ?? null,
    shipped: word.shipped,
    hidden: word.hidden ?? false,
    mergedInto: word.mergedInto ?? null,
    scope: word.scope ?? ALWAYS,
  };
  return {
    kind,
    key: correctionKey(correction),
    correction: changesNothing(correction) ? null : correction,
  } as CorrectionEdit;
}

/** A person with a first term, and the post when it is new. */
export function addEdits(added: {
  readonly official: Official;
  readonly office: Office | null;
  readonly term: Term;
}): CorrectionEdit[] {
  const { official, office, term } = added;
  return [
    edit('official', { id: official.id, shipped: null, wanted: official }),
    ...(office ? [edit('office', { id: office.id, shipped: null, wanted: office })] : []),
    addTerm(term),
  ];
}

/** A term of the reader's own. */
export function addTerm(term: Term): CorrectionEdit {
  return edit('term', { id: termKey(term), shipped: null, wanted: term });
}

/** A new holder, and the end of the term before on the day they take over: on a hand-over day both are valid. */
export function successionEdits(next: Term, before: readonly Term[]): CorrectionEdit[] {
  const open = before.filter((term) => term.until === null && term.official !== next.official && term.from < next.from);
  const closed = open.map((term) =>
    edit('term', { id: termKey(term), shipped: term, wanted: { ...term, until: next.from, asOf: next.from } }),
  );
  return [...closed, addTerm(next)];
}

function changesNothing({ wanted, shipped, hidden, mergedInto, scope }: Correction<unknown>): boolean {
  if (hidden || mergedInto !== null || scope.kind !== 'always') return false;
  return wanted === null || (shipped !== null && JSON.stringify(wanted) === JSON.stringify(shipped));
}
