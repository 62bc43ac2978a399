/** What was typed into the search, as terms: each a condition, all of which must hold. */
import { plainWords } from './plain.ts';

/**
 * Fields that can be asked for. `type` is the kind of a record (`highlight`, `note`, `official`, `event`, `page`) or of an
 * event told on its page (`consult`, `visit`); `state` how the passage was found again; `from` and `to` are days of the
 * article, else of keeping.
 */
export const FIELDS = ['tag', 'official', 'country', 'outlet', 'type', 'colour', 'state', 'has', 'from', 'to'] as const;
export type Field = (typeof FIELDS)[number];

/** What can be asked with `has:`; the order is that of their bits. */
export const HAVINGS = ['note', 'tag', 'figure', 'official', 'event', 'conflict', 'clip'] as const;
export type Having = (typeof HAVINGS)[number];

/** Kinds of record that `type:` knows beside the types of events; the order is that of their bits. */
export const RECORD_KINDS = ['highlight', 'note', 'official', 'event', 'page'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** How a passage was found when its page was last seen, as `state:` asks for it. */
export const STATES = ['exact', 'moved', 'edited', 'uncertain', 'orphan'] as const;

/** One condition. */
export interface QueryTerm {
  /** As typed, to be shown and taken away. */
  readonly text: string;
  /** `null`: words to stand in the text. */
  readonly field: Field | null;
  /** Without field, sign and quotation marks. */
  readonly value: string;
  /** Between quotation marks: whole words and whole values; else their beginnings. */
  readonly whole: boolean;
  readonly not: boolean;
  /** Why it is searched as words although it looks like a field; `null`: it is what it looks like. */
  readonly doubt: 'no-field' | 'no-value' | null;
}

const PART = /(?<!\S)(-?)(?:([a-z]+):)?(?:"([^"]*)("?)|([^\s"]\S*))/giu;

/**
 * Reads what was typed: words (beginnings count), `"a phrase"`, `-not`, `tag:toll`, `official:"vikram-misri"`.
 * Never fails: what is no field is searched as words, and says so.
 */
export function parseQuery(typed: string): readonly QueryTerm[] {
  return [...typed.matchAll(PART)].flatMap(([text, minus, name, phrase, closed, bare]): readonly QueryTerm[] => {
    const value = phrase ?? bare ?? '';
    // An open quotation is still being typed: its last word may be a beginning.
    const whole = phrase !== undefined && closed === '"';
    const field = FIELDS.find((one) => one === name?.toLowerCase()) ?? null;
    const doubt = doubtOf(name, field, value);
    const term = { text, whole, not: minus === '-', doubt };
    if (field !== null && doubt === null) return value === '' ? [] : [{ ...term, field, value }];
    const words = name === undefined ? value : `${name}:${value}`;
    return plainWords(words) === ' ' ? [] : [{ ...term, field: null, value: words }];
  });
}

/** What was typed without one of its terms. */
export function withoutTerm(terms: readonly QueryTerm[], gone: QueryTerm): string {
  return terms
    .filter((term) => term !== gone)
    .map(({ text }) => text)
    .join(' ');
}

/** A value as a term asks for it: in quotation marks, so that nothing but this value is meant. */
export function exactTerm(field: Field, value: string): string {
  return `${field}:"${value.replaceAll('"', ' ')}"`;
}

/** How the value of a field is compared: blind to case and diacritics, spaces and dashes alike. */
export function factValue(value: string): string {
  return plainWords(value).trim();
}

/** Plain words to look for in a text: ` misr` for the beginning of a word, ` foreign secretary ` for a phrase. */
export function needleOf({ value, whole }: Pick<QueryTerm, 'value' | 'whole'>): string {
  const plain = plainWords(value);
  return whole ? plain : plain.trimEnd();
}

/** An address is no field that is not known, and what is still empty is still being typed. */
function doubtOf(name: string | undefined, field: Field | null, value: string): QueryTerm['doubt'] {
  if (name === undefined || value === '' || value.startsWith('//')) return null;
  if (field === null) return 'no-field';
  return CHECKS[field]?.(value) === false ? 'no-value' : null;
}

const CHECKS: Readonly<Partial<Record<Field, (value: string) => boolean>>> = {
  from: isDate,
  to: isDate,
  has: (value) => HAVINGS.some((one) => one === value.toLowerCase()),
  state: (value) => STATES.some((one) => one.startsWith(value.toLowerCase())),
};

function isDate(value: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);
}
