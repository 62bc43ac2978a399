/** Corrections ready to be stored, made from what a reader chose. Pure. */
import { correctionKey, termKey, type Correction, type Scope } from '../../model/correction.ts';
import type { Instant, OfficialId } from '../../model/ids.ts';
import type { Office, Term } from '../../model/office.ts';
import type { Official } from '../../model/official.ts';
import type { CorrectionEdit, KeptCorrection } from './correction-kinds.ts';

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

/**
 * Takes back a person added since this moment, with the terms and the post that came along; `null`: added earlier, or not at
 * all. What the reader wrote before stays, and a post that somebody else of the reader's holds.
 */
export function takeBackEdits(
  list: readonly KeptCorrection[],
  official: OfficialId,
  since: Instant,
): CorrectionEdit[] | null {
  const fresh = list.filter(({ at }) => at >= since);
  const person = fresh.find(
    (one) => one.kind === 'official' && one.key === official && one.correction.shipped === null,
  );
  if (person === undefined) return null;
  const terms = fresh.filter((one) => one.kind === 'term' && one.correction.wanted?.official === official);
  const held = officesOf(list.filter((one) => !terms.includes(one)));
  const left = officesOf(terms).difference(held);
  const offices = fresh.filter((one) => one.kind === 'office' && left.has(one.key));
  return [person, ...offices, ...terms].map(({ kind, key }) => ({ kind, key, correction: null }));
}

/** The posts that terms of the reader's are in. */
function officesOf(list: readonly KeptCorrection[]): ReadonlySet<string> {
  return new Set(list.flatMap((one) => (one.kind === 'term' ? (one.correction.wanted?.office ?? []) : [])));
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
