/**
 * Readers of values from outside: each checks what it is given and builds a new value from it, field by field, so that
 * nothing unknown, no prototype and no surprise gets in. A wrong value raises `bad-import` with the path to it.
 */
import { Problem } from '../../problem.ts';

/** Answers a checked copy or raises `bad-import`. */
export type Reader<T> = (value: unknown, path: string) => T;
export type ReadBy<R> = R extends Reader<infer T> ? T : never;

/** Longer texts are no field of ours. In code units. */
const LONGEST_TEXT = 5_000_000;
/** Longer lists are damage or an attack. */
const LONGEST_LIST = 2_000_000;

/** Raises `bad-import`: where in the file, and what is wrong there. */
export function refuse(path: string, wanted: string): never {
  throw new Problem('bad-import', `${path}: ${wanted}`);
}

/** Any text, the empty one too; longer than is sensible is refused. */
export const text: Reader<string> = (value, path) => {
  if (typeof value !== 'string') return refuse(path, 'no text');
  if (value.length > LONGEST_TEXT) return refuse(path, 'a text too long');
  // Half a surrogate pair cannot be written to a file and read back.
  return value.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
};

/** A text that is not empty. */
export const someText: Reader<string> = (value, path) => text(value, path) || refuse(path, 'an empty text');

/** Finite: JSON has no other, but numbers such as `1e999` read as infinite. */
export const number: Reader<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse(path, 'no number');

/** `true` or `false`. */
export const truth: Reader<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : refuse(path, 'neither true nor false');

/** `2025`, `2025-03` or `2025-03-07`. */
export const isoDate: Reader<string> = (value, path) => {
  const date = text(value, path);
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : refuse(path, 'no date');
};

/** An instant; written as `Date.toISOString` writes it. */
export const instant: Reader<string> = (value, path) => {
  const time = Date.parse(text(value, path));
  return Number.isNaN(time) ? refuse(path, 'no point in time') : new Date(time).toISOString();
};

/** One of these words. */
export function choice<const T extends string>(...names: readonly T[]): Reader<T> {
  return (value, path) => names.find((name) => name === value) ?? refuse(path, `none of ${names.join(', ')}`);
}

/** What the reader takes, or `null`. */
export function nullable<T>(reader: Reader<T>): Reader<T | null> {
  return (value, path) => (value === null ? null : reader(value, path));
}

/** A list of what the reader takes. */
export function list<T>(reader: Reader<T>): Reader<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return refuse(path, 'no list');
    if (value.length > LONGEST_LIST) return refuse(path, 'a list too long');
    return value.map((one: unknown, at) => reader(one, `${path}[${at}]`));
  };
}

/** Any names to values of one kind. */
export function names<T>(reader: Reader<T>): Reader<Record<string, T>> {
  return (value, path) => {
    const entries = Object.entries(plain(value, path)).filter(([name]) => !POISON.has(name));
    return Object.fromEntries(entries.map(([name, one]) => [name, reader(one, `${path}.${name}`)]));
  };
}

type Fields = Readonly<Record<string, Reader<unknown>>>;

/** An object of these fields; those in `optional` may be missing. What it has beside them is left out. */
export function object<Needed extends Fields, Optional extends Fields = Record<never, never>>(
  needed: Needed,
  optional?: Optional,
): Reader<{ [Name in keyof Needed]: ReadBy<Needed[Name]> } & { [Name in keyof Optional]?: ReadBy<Optional[Name]> }> {
  const wanted = Object.entries(needed);
  const welcome = Object.entries(optional ?? {});
  return (value, path) => {
    const from = plain(value, path);
    // The names are ours: none of them can be `__proto__`.
    const made: Record<string, unknown> = {};
    for (const [name, reader] of wanted) {
      made[name] = reader(Object.hasOwn(from, name) ? from[name] : undefined, `${path}.${name}`);
    }
    for (const [name, reader] of welcome) {
      if (Object.hasOwn(from, name) && from[name] !== undefined) made[name] = reader(from[name], `${path}.${name}`);
    }
    return made as never;
  };
}

const POISON = new Set(['__proto__', 'constructor', 'prototype']);

function plain(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(path, 'no object');
  return value as Record<string, unknown>;
}
