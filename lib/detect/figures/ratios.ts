import type { Quantity } from './quantity.ts';

const PART_OF =
  /^(?:[ -]of\b| (?:the|its|their|all|des|der|du|de|del|von)\b| \p{Script=Cyrillic}| \p{Script=Devanagari}|[- ]majority\b)/iu;
const ONE_IN = /^ (?:in|out of|of every|in every|out of every) $/i;
const OVER = /^ over $/i;
const AGAINST = /^(?: to |-to-|:)$/;
const ODDS = /\b(?:ratio|margin|odds|outnumber\w*|advantage|score)\b[^.;\n]{0,24}$/i;
const MULTIPLE =
  /\b(?:(twice|double|triple|thrice)|(two|three|four|five|six|seven|eight|nine|ten|\d{1,3}(?:\.\d{1,2})?) times)(?: as (?:many|much|high|large|big|great|long|likely|fast)(?: (?!as\b)[\p{L}-]+)?| (?:the|its) (?:number|amount|size|level|rate|volume|value)| (?:more|higher|larger|bigger|greater)(?= than\b))/giu;
const WORDS: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  thrice: 3,
  triple: 3,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** Joins `one in five`, `3 to 1`, and makes shares of fractions that say what they are a part of. */
export function readRatios(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const read: Quantity[] = [];
  for (const quantity of quantities) {
    const last = read.at(-1);
    const pair = last && joinRatio(text, last, quantity);
    if (pair) read.splice(-1, 1, pair);
    else read.push(asShare(text, quantity));
  }
  return read;
}

/** A share of something is kept to four places: two thirds of the land are 0.6667 of it. */
function asShare(text: string, quantity: Quantity): Quantity {
  const isFraction = quantity.kind === 'number' && quantity.numeral.form === 'fraction' && quantity.value !== null;
  if (!isFraction || !PART_OF.test(text.slice(quantity.end, quantity.end + 12))) return quantity;
  return ratio(quantity, quantity.end, Number((quantity.value ?? 0).toFixed(4)), 'share');
}

function joinRatio(text: string, a: Quantity, b: Quantity): Quantity | null {
  if (a.value === null || b.value === null || a.kind !== 'number' || b.kind !== 'number' || b.value === 0) return null;
  const between = text.slice(a.end, Math.min(b.start, a.end + 16));
  const ends = /^(?:$|[.,;)\n])/.test(text.slice(b.end, b.end + 1));
  const apart = /^ out of $/i.test(between) && a.value < b.value; // “one out of three”, of nothing that is named
  if ((OVER.test(between) || apart) && ends)
    return { ...a, end: b.end, value: a.value / b.value, because: [...a.because, 'over'] };
  if (ONE_IN.test(between) && a.value < b.value) return ratio(a, b.end, a.value / b.value, 'in');
  const spoken = between === ' to ' ? ODDS.test(text.slice(Math.max(0, a.start - 48), a.start)) : AGAINST.test(between);
  return spoken && b.value > 0 ? ratio(a, b.end, a.value / b.value, 'against') : null;
}

/** `twice as many people`, `three times higher`: a multiple of something else, anywhere in the text. */
export function findMultiples(text: string): readonly Quantity[] {
  return Array.from(text.matchAll(MULTIPLE), (found) => {
    const [quote, word, times = ''] = found;
    const value = WORDS[(word ?? times).toLowerCase()] ?? Number(times);
    const [start, end] = [found.index, found.index + quote.length];
    const numeral = { start, end, value, scale: 1, low: null, written: 'words', form: 'number' } as const;
    const noun = / as (?:many|much) (\S+)$/i.exec(quote)?.[1] ?? null;
    return {
      start,
      end,
      kind: 'ratio',
      value,
      low: null,
      high: null,
      unit: noun,
      currency: null,
      numeral,
      because: ['multiple'],
    } as const;
  });
}

function ratio(quantity: Quantity, end: number, value: number, rule: string): Quantity {
  return {
    ...quantity,
    kind: 'ratio',
    end,
    value: Number(value.toFixed(4)),
    because: [...quantity.because, `ratio-${rule}`],
  };
}
