import type { Quantity } from './quantity.ts';
import { round } from './quantity.ts';
import { familyNamed } from './words/currency-families.ts';

const DASH = /^[ \u00A0]?[-‐‑–—][ \u00A0]?$/;
const TO = /^[ \u00A0](?:to|till|until|bis|[àa]|до|से|or|oder|ou|o|или)[ \u00A0]$/i;
const ONTO = /^ auf $/i;
const AND = /^[ \u00A0](?:and|und|et|y|и)[ \u00A0]$/i;
const COMMA = /^,[ \u00A0]$/;
const BETWEEN = /(?:between|ranging from|ranges? from|zwischen|entre|между)(?: (?:about|some|around|roughly))? $/i;
const FROM = /\b(?:from|von|de|от|с)(?: (?:about|some|around|roughly|nearly))? $/i;
const MEASURES = /^(?:ft|mi)$/;

/** Joins neighbours that state one range (`$40-50 billion`, `between 5 and 7 %`, `5 ft 2 in`), and lends a unit across `and`. */
export function joinQuantities(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const next of quantities) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, Math.min(next.start, last.end + 12));
    const pair = last && between !== undefined && last.end + 12 > next.start ? join(text, last, next, between) : null;
    if (pair) joined.splice(-1, 1, ...pair);
    else joined.push(next);
  }
  return joined;
}

/** What stands for the two of them; `null`: they have nothing to do with each other. */
function join(text: string, a: Quantity, b: Quantity, between: string): readonly Quantity[] | null {
  const compound = joinCompound(text, a, b, between);
  if (compound) return [compound];
  if (!isAlike(a, b) || a.high !== null || a.numeral.form === 'rank' || b.numeral.form === 'rank') return null;
  const before = text.slice(Math.max(0, a.start - 26), a.start);
  const ranged =
    DASH.test(between) || (AND.test(between) && BETWEEN.test(before)) || (TO.test(between) && !FROM.test(before));
  if (ranged && isRising(a, b) && isOneScale(a, b)) return [range(a, b)];
  const listed =
    AND.test(between) || COMMA.test(between) || ((TO.test(between) || ONTO.test(between)) && FROM.test(before));
  return listed && a.kind === 'number' && b.kind !== 'number' && isLendable(b) ? [lend(a, b), b] : null;
}

/** Same kind, or one of them bare: its unit is told by the other. */
function isAlike(a: Quantity, b: Quantity): boolean {
  if (a.value === null || b.value === null) return false;
  if (a.kind === b.kind) return a.unit === b.unit || (a.kind === 'money' && (isOneMoney(a, b) || isOneMoney(b, a)));
  return a.kind === 'number' || (b.kind === 'number' && a.kind === 'money' && a.numeral.end === a.end);
}

/** `US$5 to $10`: the sign alone may stand for the currency spelled out. */
function isOneMoney(open: Quantity, known: Quantity): boolean {
  const codes = familyNamed(open.unit)?.byCountry.values() ?? [];
  return open.currency === null && [...codes].some((code) => code === known.currency);
}

function isRising(a: Quantity, b: Quantity): boolean {
  return lent(a, b) < (b.value ?? 0);
}

/** `10 bn or 10 tn` are two amounts. */
function isOneScale(a: Quantity, b: Quantity): boolean {
  return a.numeral.scale === 1 || (b.value ?? 0) < (a.value ?? 0) * 1000;
}

/** A list shares a unit that follows numbers, not a count's noun and not a duration. */
function isLendable(b: Quantity): boolean {
  return b.numeral.end < b.end && b.kind !== 'duration' && b.kind !== 'age';
}

/** The first number in the scale of the second: 40 of `$40-50 billion` is 40 billion. */
function lent(a: Quantity, b: Quantity): number {
  const value = a.value ?? 0;
  const shares = a.numeral.scale === 1 && b.numeral.scale > 1 && value <= (b.value ?? 0) / b.numeral.scale;
  return round(shares ? value * b.numeral.scale : value);
}

function lend(a: Quantity, b: Quantity): Quantity {
  return {
    ...a,
    kind: b.kind,
    unit: b.unit,
    currency: b.currency,
    value: lent(a, b),
    because: [...a.because, 'unit-of-next'],
  };
}

function range(a: Quantity, b: Quantity): Quantity {
  const named = b.kind === 'number' || (b.currency === null && a.currency !== null) ? a : b;
  return {
    ...named,
    start: a.start,
    end: b.end,
    value: null,
    low: lent(a, b),
    high: b.value,
    numeral: b.numeral,
    because: [...named.because, 'range'],
  };
}

/** One amount told in two units: `5 ft 2 in`, `thirteen dollars and forty-five cents`, `15 dollars 50`. */
function joinCompound(text: string, a: Quantity, b: Quantity, between: string): Quantity | null {
  if (!/^(?: and)? $/i.test(between) || a.value === null || b.value === null) return null;
  if (a.kind === 'distance' && MEASURES.test(a.unit ?? '') && (b.unit === 'in' || followsInches(text, a, b))) {
    const end = b.unit === 'in' ? b.end : b.end + 3;
    return { ...a, end, value: round(a.value + b.value / 12), because: [...a.because, 'feet-and-inches'] };
  }
  return joinChange(text, a, b, between);
}

const CENTS = /^(?:cent|pen|kop|pais)/;
const TENTHS = /^(?:mao|jiao)$/;

/** The small change after an amount: told by its own word, or bare (`15 dollars 50`, `one kuai and five mao five`). */
function joinChange(text: string, a: Quantity, b: Quantity, between: string): Quantity | null {
  if (a.unit === 'lb' && b.unit === 'pence') return joinChange(text, asPounds(a), b, between);
  const change = b.value ?? 0;
  const isAmount = a.kind === 'money' && a.numeral.end < a.end && a.numeral.scale === 1;
  if (!isAmount || change < 1 || change >= 100 || !Number.isInteger(change)) return null;
  const added = (part: number, rule: string): Quantity => ({
    ...a,
    end: b.end,
    value: round((a.value ?? 0) + change / part),
    because: [...a.because, rule],
  });
  const loose = b.kind === 'money' && b.currency === null ? (b.unit ?? '') : '';
  if (CENTS.test(loose) && Number.isInteger(a.value)) return added(100, 'cents');
  if (TENTHS.test(loose) && change < 10) return added(10, 'tenths');
  const isLast =
    b.kind === 'number' && between === ' ' && /^ ?(?:[.,;:!?)]|$|more\b)/.test(text.slice(b.end, b.end + 6));
  if (!isLast) return null;
  const fits = a.because.includes('tenths') ? change < 10 : change >= 10 && Number.isInteger(a.value);
  return fits ? added(100, 'cents') : null;
}

/** `five pounds and thirty pence` is no weight. */
function asPounds(a: Quantity): Quantity {
  return { ...a, kind: 'money', unit: 'pounds', currency: null };
}

function followsInches(text: string, a: Quantity, b: Quantity): boolean {
  return a.unit === 'ft' && b.kind === 'number' && /^ in\b(?!\s+\w)/.test(text.slice(b.end, b.end + 8));
}
