import { plainWords } from './plain.ts';

/** Fields that hold whole values. `type` is the kind of a record: `highlight`, `note`, `official`, `event`. */
const FIELDS = ['tag', 'official', 'country', 'outlet', 'type', 'colour'] as const;
export type Field = (typeof FIELDS)[number];

/** What can be asked with `has:`. */
export const HAVINGS = ['note', 'tag', 'figure', 'official', 'event', 'conflict'] as const;
export type Having = (typeof HAVINGS)[number];

/** What a clip must be to be found; everything must hold. */
export interface ClipQuery {
  /** Plain words to stand in the text: ` misr` for the beginning of a word, ` foreign secretary ` for a phrase. */
  readonly needles: readonly string[];
  /** Plain words that must not stand in it. */
  readonly without: readonly string[];
  readonly facts: readonly { readonly field: Field; readonly value: string }[];
  readonly has: readonly Having[];
  /** Days of clipping, `YYYY[-MM[-DD]]`, both inclusive. */
  readonly from: string | null;
  readonly to: string | null;
}

const PART = /(-)?(?:([a-z]+):)?(?:"([^"]*)("?)|(\S+))/giu;

/**
 * Reads what was typed: words (beginnings count), `"a phrase"`, `-not`, `tag: official: country: outlet: type: colour: from: to: has:`.
 * Never fails: what is not a field is a word.
 */
export function parseQuery(typed: string): ClipQuery {
  const query = {
    needles: [] as string[],
    without: [] as string[],
    facts: [] as ClipQuery['facts'][number][],
    has: [] as Having[],
  };
  let from: string | null = null;
  let to: string | null = null;
  for (const [, minus, name, phrase, closed, bare] of typed.matchAll(PART)) {
    const field = name?.toLowerCase() ?? '';
    const value = phrase ?? bare ?? '';
    if (value === '') continue;
    if (minus !== undefined) query.without.push(needle(named(name, value), true));
    else if (field === 'from' && isDate(value)) from = value;
    else if (field === 'to' && isDate(value)) to = value;
    else if (field === 'has' && isHaving(value)) query.has.push(value.toLowerCase() as Having);
    else if (isField(field)) query.facts.push({ field, value: factValue(value) });
    // An open quotation is still being typed: its last word may be a beginning.
    else query.needles.push(needle(named(name, value), phrase !== undefined && closed === '"'));
  }
  return { ...query, needles: query.needles.filter(hasWord), without: query.without.filter(hasWord), from, to };
}

/** How the value of a field is compared: blind to case and diacritics, spaces and dashes alike. */
export function factValue(value: string): string {
  return plainWords(value).trim();
}

function named(name: string | undefined, value: string): string {
  return name === undefined ? value : `${name}:${value}`;
}

function needle(value: string, whole: boolean): string {
  const plain = plainWords(value);
  return whole ? plain : plain.trimEnd();
}

function hasWord(text: string): boolean {
  return text.trim() !== '';
}

function isField(name: string): name is Field {
  return FIELDS.some((field) => field === name);
}

function isHaving(value: string): value is Having {
  return HAVINGS.some((having) => having === value.toLowerCase());
}

function isDate(value: string): boolean {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);
}
