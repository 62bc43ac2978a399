/** The reader's corrections as a list, each with what it changed and whether it still finds its subject. Pure. */
import { shippedTerm } from '../../data/corrected-terms.ts';
import type { Correction, Scope } from '../../model/correction.ts';
import type { Instant } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { CorrectionKind, KeptCorrection } from '../../store/roster/correction-kinds.ts';
import type { EventCorrection } from '../../store/store.ts';

/** A field before and after, as texts; `''`: nothing. */
export interface FieldChange {
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

export interface ChangeLine {
  readonly kind: CorrectionKind;
  readonly key: string;
  readonly at: Instant;
  readonly name: string;
  readonly what: 'added' | 'changed' | 'hidden' | 'merged' | 'ignored' | 'exempt';
  /** Who a merged one is now. */
  readonly into: string | null;
  readonly scope: Scope;
  readonly fields: readonly FieldChange[];
  /** `gone`: what it corrects ships no more; what the reader wrote stands. `agrees`: what ships now says the same. */
  readonly standing: 'holds' | 'gone' | 'agrees';
}

const ALWAYS: Scope = { kind: 'always' };

/** One line a correction; `below` is the roster without the reader's word, `now` with it. */
export function changeLine(kept: KeptCorrection, below: Lexicon, now: Lexicon): ChangeLine {
  const { kind, key, at } = kept;
  const own = { kind, key, at };
  switch (kept.kind) {
    case 'official': {
      const word = kept.correction;
      const name = (word.wanted ?? word.shipped ?? below.official(word.id))?.name ?? word.id;
      const into = word.mergedInto === null ? null : (now.official(word.mergedInto)?.name ?? word.mergedInto);
      return { ...own, name, into, ...saidOf(word, below.official(word.id)) };
    }
    case 'office': {
      const word = kept.correction;
      const name = (word.wanted ?? word.shipped ?? below.office(word.id))?.titles[0] ?? word.id;
      return { ...own, name, into: null, ...saidOf(word, below.office(word.id)) };
    }
    case 'term': {
      const word = kept.correction;
      const term = word.wanted ?? word.shipped;
      const who = term ? (now.official(term.official)?.name ?? term.official) : word.id;
      const post = term ? (now.office(term.office)?.titles[0] ?? term.office) : '';
      return {
        ...own,
        name: [who, post].filter(Boolean).join(', '),
        into: null,
        ...saidOf(word, shippedTerm(word, below)),
      };
    }
    case 'event':
      return { ...own, ...eventSaid(kept.correction) };
    case 'face':
      return {
        ...own,
        name: kept.correction.name,
        what: 'ignored',
        into: null,
        scope: ALWAYS,
        fields: [],
        standing: 'holds',
      };
  }
}

function saidOf<Subject extends object>(
  word: Correction<Subject>,
  present: Subject | null,
): Pick<ChangeLine, 'what' | 'scope' | 'fields' | 'standing'> {
  const { wanted, shipped, hidden, mergedInto, scope } = word;
  const what = hidden
    ? 'hidden'
    : mergedInto !== null
      ? 'merged'
      : wanted === null
        ? 'exempt'
        : shipped === null
          ? 'added'
          : 'changed';
  const fields = wanted && shipped ? fieldChanges(shipped, wanted) : [];
  return { what, scope, fields, standing: standingOf(word, fields, present) };
}

function standingOf<Subject extends object>(
  { wanted, shipped, hidden, mergedInto }: Correction<Subject>,
  fields: readonly FieldChange[],
  present: Subject | null,
): ChangeLine['standing'] {
  if (present === null) return shipped === null && !hidden && mergedInto === null ? 'holds' : 'gone';
  if (wanted === null || shipped === null || hidden || mergedInto !== null) return 'holds';
  const ships = fieldChanges(present, wanted).map(({ field }) => field);
  return fields.every(({ field }) => !ships.includes(field)) ? 'agrees' : 'holds';
}

/** The fields in which two versions differ, lists and records as texts. */
export function fieldChanges(shipped: object, wanted: object): readonly FieldChange[] {
  const [before, after] = [shipped as Record<string, unknown>, wanted as Record<string, unknown>];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, was: said(before[field]), is: said(after[field]) }))
    .filter(({ field, was, is }) => was !== is && field !== 'id');
}

function said(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(said).join(', ');
  return typeof value === 'object' ? Object.values(value).map(said).join(', ') : String(value);
}

function eventSaid({ id, event, hidden, mergedInto }: EventCorrection): Omit<ChangeLine, 'kind' | 'key' | 'at'> {
  const what = hidden ? 'hidden' : mergedInto !== null ? 'merged' : 'changed';
  return { name: event?.title ?? id, what, into: mergedInto, scope: ALWAYS, fields: [], standing: 'holds' };
}
