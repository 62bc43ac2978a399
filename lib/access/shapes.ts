/** Checks of values from outside, to be put together. Each answers whether a value may be believed to be what it should be. */

/** Whether a value is of a kind. Never raises. */
export type Check = (value: unknown) => boolean;

/** A longer list of a page's is none. */
const LONGEST_LIST = 1_000;
/** Code units of an id, a name or a title. */
const LONGEST_ID = 200;

/** An object with its fields, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Any text. */
export function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** A short text that is not empty. */
export function isId(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID;
}

/** A finite number. */
export function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A place in a text, in code units. */
export function isOffset(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** `2025`, `2025-03` or `2025-03-07`. */
export function isDate(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}(?:-\d{2}){0,2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** A point in time. */
export function isInstant(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

/** What passes, or `null`. */
export function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

/** One of these words. */
export function oneOf(words: readonly unknown[]): Check {
  return (value) => words.includes(value);
}

/** A list of what passes, no longer than `most`. */
export function listOf(check: Check, most = LONGEST_LIST): Check {
  return (value) => Array.isArray(value) && value.length <= most && value.every(check);
}

/** An object with these fields; those in `optional` may be missing. */
export function shape(fields: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value) =>
    isRecord(value) &&
    Object.entries(fields).every(([name, check]) => check(value[name])) &&
    Object.entries(optional).every(([name, check]) => value[name] === undefined || check(value[name]));
}

/** Texts in a list. */
export const areTexts: Check = listOf(isText);
/** Ids in a list. */
export const areIds: Check = listOf(isId);
