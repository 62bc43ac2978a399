import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { CountryCode } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Unit } from '../../model/source.ts';
import { withPlainDigits } from '../../text/plain-digits.ts';
import { datesIn } from '../dates/of-unit.ts';
import { countriesIn } from '../link/countries.ts';
import type { Context } from '../pipeline.ts';
import { countQuantities } from './counts.ts';
import { describe } from './describe.ts';
import { foreignNounAfter } from './foreign-nouns.ts';
import { nounAfter } from './nouns.ts';
import { joinQuantities } from './join.ts';
import { findMasks } from './masks.ts';
import { findNumerals } from './numerals/find.ts';
import { figureLanguage, type Language } from './numerals/language.ts';
import { findMultiples, readRatios } from './ratios.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { type Homes, settleCurrencies } from './settle-currency.ts';

/** An English page without a digit or a number word has no figures; the test is the cheapest pass there is. */
const ANY_NUMBER =
  /\d|[^\p{ASCII}]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundred\w*|thousand\w*|\w?[mbr]illion\w*|half|quarter|third|twice|\w+t(?:een|y))\b/iu;

/** Finds every figure of the article, unit by unit, in order, never overlapping. Offsets are those of the article's text. */
export function recogniseFigures(context: Context): readonly Figure[] {
  const language = figureLanguage(context.article);
  return context.article.units.flatMap((unit, unitIndex) =>
    figuresIn(context, unit, language).map((figure) => ({ ...figure, unitIndex })),
  );
}

function figuresIn(context: Context, unit: Unit, language: Language): readonly Figure[] {
  const { text } = context.article;
  const part = withPlainDigits(text.slice(unit.start, unit.end));
  if (language === 'en' && !ANY_NUMBER.test(part)) return [];
  const dates = datesIn(context, unit);
  const quantities = settleCurrencies(readQuantities(part, language, findMasks(part, dates)), homesOf(context, unit));
  const figures = withSharedBounds(
    part,
    quantities.map((quantity) => describe(part, quantity, dates)),
  );
  return figures.map((figure) => {
    const [start, end] = [figure.start + unit.start, figure.end + unit.start];
    return { ...figure, start, end, quote: text.slice(start, end) };
  });
}

/** `about $980bn (£720bn)`: the same amount in brackets is as exact as the one before it. */
function withSharedBounds(text: string, figures: readonly Figure[]): readonly Figure[] {
  return figures.map((figure, at) => {
    const before = figures[at - 1];
    if (figure.bound !== 'exact' || !before || before.kind !== figure.kind || before.unit === figure.unit)
      return figure;
    const isSame = isConversion(figure) && text.slice(before.end, figure.start) === ' (';
    return isSame ? { ...figure, bound: before.bound } : figure;
  });
}

/** Only what is measured can be told in another unit. */
function isConversion({ kind }: Figure): boolean {
  return kind !== 'count' && kind !== 'percent' && kind !== 'number' && kind !== 'rank' && kind !== 'date';
}

function homesOf(context: Context, { place }: Unit): Homes {
  return {
    place: place === null ? null : countryOf(place, context.lexicon),
    outlet: context.article.source.country ?? null,
    named: () => countriesIn(context),
  };
}

/** The country of a dateline's place, when the lexicon knows it. */
function countryOf(place: string, lexicon: Lexicon): CountryCode | null {
  const target = lexicon.phrases.find(place)[0]?.targets[0];
  return target === undefined || target.kind === 'official' ? null : target.id;
}

/** From numbers to quantities, step by step; each assumes what the one before settled. */
function readQuantities(text: string, language: Language, masks: readonly Span[]): readonly Quantity[] {
  const multiples = findMultiples(text);
  const numerals = outside(findNumerals(blanked(text, masks), language), multiples);
  const bare: Quantity[] = [];
  for (const numeral of numerals) bare.push(readQuantity(text, numeral, bare.at(-1)?.end ?? 0));
  const ranged = joinQuantities(text, inOrder(bare)); // first: a range is one quantity from here on
  const shared = readRatios(text, ranged); // before counts: “one in five people” counts nobody
  const counted = countQuantities(text, shared, language === 'en' ? nounAfter : foreignNounAfter(language)); // last: whatever is still bare may have a noun
  return inOrder([...counted, ...multiples]);
}

/** The text with the masked spans blanked, offsets unchanged: “On March 12 300 soldiers” must not read 12,300. */
function blanked(text: string, masks: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of masks) {
    parts.push(text.slice(at, start), '\u00B7'.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** What shares no code unit with the taken spans; both lists are walked once, in order. */
function outside<T extends Span>(items: readonly T[], taken: readonly Span[]): readonly T[] {
  const spans = taken.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return items.filter((item) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= item.start) at++;
    const next = spans[at];
    return !next || next.start >= item.end;
  });
}

/** Sorted, and where two overlap the longer stands. */
function inOrder(quantities: readonly Quantity[]): readonly Quantity[] {
  const kept: Quantity[] = [];
  for (const quantity of quantities.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || quantity.start >= last.end) kept.push(quantity);
  }
  return kept;
}
