import type { PhraseHit, PhraseTarget } from '../model/lexicon.ts';
import { folded } from '../text/fold.ts';
import { evenSpaces } from '../text/spaces.ts';
import type { Word } from '../text/words.ts';
import { languageOf } from '../text/language.ts';
import { wordsOf } from '../text/words.ts';
import type { Context } from './pipeline.ts';

/** What every recogniser needs to know of a text: its words, and the known phrases among them. Made once a reading. */
export interface Survey {
  /** The text with plain spaces for all kinds of space, so that rules need know but one; offsets are the article's. */
  readonly text: string;
  /** The text as it is printed: what a quotation is a slice of. */
  readonly printed: string;
  readonly words: readonly Word[];
  readonly hits: readonly PhraseHit[];
  /** For each word the known phrase that covers it, or undefined. */
  readonly hitOf: readonly (PhraseHit | undefined)[];
  /** BCP 47 primary tag of the language it is read in. */
  readonly language: string;
  /** The language prints every noun with a capital, so a capital is no sign of a name. */
  readonly capitalNouns: boolean;
  /** The language writes genitives with a bare `s`: `Assads Regierung`. */
  readonly genitives: boolean;
  /** A Romance language: small words (`y`, `e`) join names, and commas set a name off behind its title. */
  readonly romance: boolean;
  /** Whether a folded word is a given name. */
  readonly isGivenName: (word: string) => boolean;
}

const surveys = new WeakMap<Context, Survey>();

/** The survey of a context; computed on first use, kept as long as the context. */
export function surveyOf(context: Context): Survey {
  const known = surveys.get(context);
  if (known) return known;
  const printed = context.article.text;
  const text = evenSpaces(printed);
  const words = wordsOf(text);
  const found = context.lexicon.phrases.find(text);
  const language = languageOf(text, context.article.source.language);
  const hits = (language ?? 'en') === 'en' ? found.filter((hit) => !isGivenAbroad(hit, context)) : found;
  const capitalNouns = language === 'de';
  const genitives = ['de', 'nl', 'sv', 'da', 'no', 'nb'].includes(language);
  const romance = language === 'fr' || language === 'es' || language === 'it' || language === 'pt';
  const hitOf = covering(words, hits);
  const isGivenName = (word: string): boolean => context.lexicon.isGivenName(word);
  const survey = { text, printed, words, hits, hitOf, language, capitalNouns, romance, genitives, isGivenName };
  surveys.set(context, survey);
  return survey;
}

/** `Mauricio` is Mauritius in Spanish; in English it is somebody's given name. */
function isGivenAbroad({ start, end, targets }: PhraseHit, { article, lexicon }: Context): boolean {
  const [target] = targets;
  if (targets.length !== 1 || target?.kind !== 'country' || end - start < 5) return false;
  const printed = article.text.slice(start, end);
  const country = lexicon.country(target.id);
  if (!country || !lexicon.isGivenName(printed)) return false;
  return ![country.name, ...country.names].some((name) => folded(name) === folded(printed));
}

function covering(words: readonly Word[], hits: readonly PhraseHit[]): readonly (PhraseHit | undefined)[] {
  let next = 0;
  return words.map((word) => {
    while (next < hits.length && hits[next]!.end <= word.start) next++;
    const hit = hits[next];
    return hit && hit.start < word.end && hit.end > word.start ? hit : undefined;
  });
}

const counted = new WeakMap<Survey, ReadonlyMap<string, number>>();

/** How often each word stands in the text, folded; counted on first use. */
export function wordCounts(survey: Survey): ReadonlyMap<string, number> {
  const known = counted.get(survey);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { low } of survey.words) counts.set(low, (counts.get(low) ?? 0) + 1);
  counted.set(survey, counts);
  return counts;
}

/** What stands between word `at` and the next one; `'\n'` at the ends of the text. */
export function gapAfter({ text, words }: Survey, at: number): string {
  const here = words[at];
  const next = words[at + 1];
  return here && next ? text.slice(here.end, next.start) : '\n';
}

/** Index of the first word that begins at or after an offset. */
export function wordFrom({ words }: Pick<Survey, 'words'>, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A country, an organisation, or what stands for one. */
export type PlaceTarget = Exclude<PhraseTarget, { kind: 'official' }>;

/** What a hit says of a country or organisation, when it is one of these kinds. */
export function placeOf(hit: PhraseHit | undefined, kinds: readonly PlaceTarget['kind'][]): PlaceTarget | null {
  return (
    hit?.targets.find((target): target is PlaceTarget => target.kind !== 'official' && kinds.includes(target.kind)) ??
    null
  );
}

/** Whether a hit can be the name of an official. */
export function isPersonHit(hit: PhraseHit | undefined): boolean {
  return hit?.targets.some((target) => target.kind === 'official') ?? false;
}
/** Plain space between words of one phrase: spaces of any width, at most two, no line break. */
export function isSpace(gap: string): boolean {
  return gap.length > 0 && gap.length <= 3 && /^[ \u00a0\u2009\u202f\u200b\u00ad]+$/.test(gap);
}

/** Space or hyphen. */
export function isJoint(gap: string): boolean {
  return isSpace(gap) || /^ ?[-\u2010\u2011\u2013] ?$/.test(gap);
}
