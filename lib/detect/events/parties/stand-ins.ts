/**
 * Words that stand for a state or a union of states without its name: “the North” beside South Korea, “European
 * nations”, “the government” in a report from its own country. They are no mentions for the reader, but parties here.
 */
import type { CountryCode } from '../../../model/ids.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Context } from '../../pipeline.ts';

/** The rule behind a party that is only implied; it makes a reading less sure. */
export const IMPLIED = 'implied-party';

/** Two states that one article calls by the points of the compass. */
const COMPASS: readonly (readonly [pattern: RegExp, code: string, other: string])[] = [
  [/\b[Tt]he North(?=['’]s\b| (?!of \p{Lu}|and\b)\p{Ll}|[,.])/gu, 'PRK', 'KOR'],
  [/\b[Tt]he South(?=['’]s\b| (?!of \p{Lu}|and\b)\p{Ll}|[,.])/gu, 'KOR', 'PRK'],
];
const EUROPE =
  /\b(?:European (?:Community|nations|countries|leaders|allies|governments|capitals|powers|states|officials|diplomats|partners)|Europeans|Europe(?=['’]s (?:leaders|governments)| (?:has|have|is|was|will|lent|must|should|would|imposed|agreed|backed|condemned|called|urged)\b))/gu;
/** Organs of the United Nations, named alone. */
const UNITED_NATIONS = /\b(?:[Tt]he |U\.?N\.? )?(?:Security Council|General Assembly)\b/gu;
/** Bodies by whose name alone everybody knows their state. */
const BODIES: readonly (readonly [pattern: RegExp, code: string])[] = [
  [
    /\b[Tt]he (?:U\.?S\.? )?(?:State|Treasury|Justice|Commerce|Defense) Department\b|\bCapitol Hill\b|\bU\.?S\.? House of Representatives\b/gu,
    'USA',
  ],
  [/\b(?:Bundestag|Bundesrat)\b/gu, 'DEU'],
  [/\b(?:State )?Duma\b/gu, 'RUS'],
  [/\b(?:Verkhovna )?Rada\b/gu, 'UKR'],
  [/\bEuropean (?:Parliament|Council)\b/gu, 'EUR'],
  [/\b(?:Lok|Rajya) Sabha\b/gu, 'IND'],
];
/** Bodies of the state that is meant when none is named: the one the report comes from. */
const AT_HOME =
  /\b[Tt]he (?:(?:central |federal |national )?government|cabinet|(?:foreign|external affairs|defen[cs]e|interior|finance|trade|commerce|health) ministry)(?= (?:on |also |has |have |had |is |was |will |would |yesterday |today )?\p{Ll})/gu;

/** Pseudo-mentions of the states that such words stand for. */
export function standIns(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const { text } = context.article;
  const named = new Set(mentions.map((mention) => mention.country));
  const found = COMPASS.flatMap(([pattern, code, other]) =>
    named.has(code) && named.has(other) ? matches(text, pattern, code, 'known-country') : [],
  );
  const home = homeOf(context);
  const all = [
    ...found,
    ...matches(text, EUROPE, 'EUR', 'known-country'),
    ...BODIES.flatMap(([pattern, code]) => matches(text, pattern, code, 'known-country')),
    ...matches(text, UNITED_NATIONS, 'UNO', 'known-organisation'),
    ...(home === null ? [] : matches(text, AT_HOME, home, IMPLIED)),
  ];
  return all;
}

function homeOf({ article }: Context): string | null {
  return article.source.country ?? null;
}

function matches(text: string, pattern: RegExp, country: string, because: string): readonly Mention[] {
  return [...text.matchAll(pattern)].map((match) => standIn(match, country, because));
}

/** A pseudo-mention of a state where a pattern matched. */
export function standIn({ index, 0: quote }: RegExpExecArray, country: CountryCode, because: string): Mention {
  return stateMention({ start: index, end: index + quote.length, quote }, country, 0.8, because);
}

/** A mention of a state that is no mention for the reader, but a party of what is told. */
export function stateMention(
  place: Pick<Mention, 'start' | 'end' | 'quote'>,
  country: CountryCode,
  confidence: number,
  because: string,
): Mention {
  return {
    ...place,
    kind: 'country',
    form: 'full',
    official: null,
    name: null,
    office: null,
    officeTitle: null,
    country,
    confidence,
    because: [because],
  };
}
