import type { FigureKind } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { type Affix, affixAfter, currencyBefore, type FoundAffix } from './affixes.ts';
import { matchAt } from './numerals/digits.ts';
import type { Numeral } from './numerals/numeral.ts';

/** A number with the unit, currency or sign beside it. `kind: 'number'`: nothing stands beside it yet. */
export interface Quantity extends Span {
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Short form of the unit, ISO 4217 for money; `null` for bare numbers. */
  readonly unit: string | null;
  readonly currency: string | null;
  /** Where the number itself stands: what a range shares its scale with. */
  readonly numeral: Numeral;
  readonly because: readonly string[];
}

const MONEY_LETTER = / ?(?:m|mn|bn|[bk]|tn?|tr)(?![\w'’])/iy;
const MONEY_SCALES: Readonly<Record<string, number>> = {
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
  tr: 1e12,
  k: 1e3,
};
const LATE_SCALE = /[ -](million|billion|trillion|mn|bn|crore|lakh)\b/iy;
/** A minus before the sign: `-$5`. */
const NEGATIVE = /(?:^|[\s(])[-−]$/;
const PEOPLE_AFTER = / (?:people|\w{3,}(?<!s)s)(?![\w'’])/y;

/** Reads the quantity a numeral belongs to. `from`: the end of the quantity before, which it may not reach into. */
export function readQuantity(text: string, numeral: Numeral, from: number): Quantity {
  const before = numeral.form === 'rank' ? null : currencyBefore(text, numeral.start, from);
  if (before && !isHeading(before.affix, numeral)) return moneyAfterSign(text, numeral, before.start, before.affix);
  const after = numeral.form === 'rank' ? null : affixAfter(text, numeral.end);
  return (after && withAffix(text, numeral, after)) ?? bare(numeral);
}

/** `COP28`, `WORLD CUP 2026`, `TOP 10`: codes that are also words or names are currencies before a large amount only. */
function isHeading({ currency }: Affix, { value, scale }: Numeral): boolean {
  return /^(?:COP|CUP|TOP|MAD|TRY|PEN|GEL|BAM|MOP|RON|LAK)$/.test(currency ?? '') && scale === 1 && (value ?? 0) < 2100;
}

function bare(numeral: Numeral): Quantity {
  const kind = numeral.form === 'rank' ? 'rank' : 'number';
  return quantity(numeral, { kind, unit: null, currency: null }, numeral.end, `numeral-${numeral.form}`);
}

function withAffix(text: string, numeral: Numeral, affix: FoundAffix): Quantity | null {
  if (affix.unit === 'm' && affix.end === numeral.end + 1 && matchAt(PEOPLE_AFTER, text, affix.end)) {
    return quantity(
      scaledBy(numeral, 1e6, affix.end),
      { kind: 'number', unit: null, currency: null },
      affix.end,
      'scale-letter',
    );
  }
  if (affix.currency === 'KRW' && affix.words.toLowerCase() === 'won' && (numeral.value ?? numeral.low ?? 0) < 1000)
    return null;
  if (
    affix.unit === 'lb' &&
    Math.max(numeral.scale, numeral.low ?? 0) >= 1e5 &&
    affix.words.toLowerCase() === 'pounds'
  ) {
    return quantity(numeral, { kind: 'money', unit: 'GBP', currency: 'GBP' }, affix.end, 'currency-word');
  }
  if (affix.kind !== 'money') return quantity(numeral, affix, affix.end, `unit-${affix.kind}`);
  if (affix.factor) return quantity(scaledBy(numeral, affix.factor, affix.end), affix, affix.end, 'currency-word');
  const late = matchAt(LATE_SCALE, text, affix.end);
  if (late && numeral.scale === 1) {
    const scaled = scaledBy(numeral, scaleOf(late), affix.end + late.length);
    return quantity(scaled, affix, scaled.end, 'currency-word');
  }
  return quantity(numeral, affix, affix.end, 'currency-word');
}

/** `$30m`, `US$ 1.2 billion`, `$5 million dollars`. */
function moneyAfterSign(text: string, digits: Numeral, start: number, affix: Affix): Quantity {
  const sign = NEGATIVE.test(text.slice(Math.max(0, start - 2), start)) ? -1 : 1;
  const numeral = scaledBy(digits, sign * (affix.factor ?? 1), digits.end);
  const letter = numeral.scale === 1 ? matchAt(MONEY_LETTER, text, numeral.end) : null;
  const amount = letter
    ? scaledBy(numeral, MONEY_SCALES[letter.trim().toLowerCase()] ?? 1, numeral.end + letter.length)
    : numeral;
  const repeated = affixAfter(text, amount.end);
  const end = repeated?.kind === 'money' && /^[a-z]/i.test(repeated.words) ? repeated.end : amount.end;
  // `$100 USD`, `$5 Canadian dollars`: the word after names the currency more closely than the sign.
  const closer = end > amount.end && repeated?.currency && affix.currency === null ? repeated : affix;
  return { ...quantity(amount, closer, end, 'currency-sign'), start: sign < 0 ? start - 1 : start };
}

function scaledBy(numeral: Numeral, factor: number, end: number): Numeral {
  const times = (value: number | null) => (value === null ? null : round(value * factor));
  return {
    ...numeral,
    value: times(numeral.value),
    low: times(numeral.low),
    scale: numeral.scale * Math.abs(factor),
    end,
  };
}

function scaleOf(words: string): number {
  const word = words.replace(/^[ -]/, '').toLowerCase();
  return { million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, crore: 1e7, lakh: 1e5 }[word] ?? 1;
}

function quantity(numeral: Numeral, affix: Affix, end: number, rule: string): Quantity {
  const { start, value, low } = numeral;
  const { kind, unit, currency } = affix;
  return {
    start,
    end,
    kind,
    value: value === null ? null : round(value),
    low,
    high: null,
    unit,
    currency,
    numeral,
    because: [rule],
  };
}

/** Takes binary noise off products: `4.35 million` is 4,350,000. */
export function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value;
}
