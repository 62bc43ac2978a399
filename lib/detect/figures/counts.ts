import { HARM, NAMING, PARTIES, PERIODS, THOUGHTS } from './words/nouns.ts';
import { singularAfter, type CountedNoun } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { subjectBefore } from './subject.ts';
import { hasBoundBefore } from './bounds.ts';

const POINTING = /\b(?:the|these|those|both|all|our|their|its|your|other)[ \u00A0]$/i;
const MORE = /\b(?:another|additional|further|extra)(?: (?:about|some|around|nearly|estimated))? $/i;
const VERB =
  /[ \u00A0](?:have|has|had|were|was|are|is|remain(?:ed|s)?|died|survived|fled|escaped|of (?:them|whom|which|those)|more (?:were|are|have|had)|others?|dead|killed|injured|wounded|missing|taken|held|detained|arrested|displaced|abstained|hostage|wurden|sind|waren|haben|ont|sont|étaient|fueron|han|murieron)\b/y;
const NO_COUNT_VERB = /[ \u00A0](?:is|was|has)\b/y;
/** Between a bare number and the count that lends it its noun: `2,000 and 4,000 troops`, `33 of the 98 hostages`. */
const LISTED = /^(?:,|,? and|,? or| to| (?:out )?of(?: the| its| all| all the)?) $/;
const HARM_BEFORE =
  /\b(?:kill|injur|wound|arrest|detain|captur|abduct|displac|rescu|evacuat)(?:s|es|ed|e|ing)(?: (?:at least|more than|nearly|about|some|over|up to|almost|as many as|another|around))? $/i;
const ENDS = /(?:[.,;)\n]|$)(?!\d)/y;
const AND_MORE = /(?:,| and) $/;
const PLACE_AFTER = / (?:from|in|on|near|at|by)\b/y;
/** `seven times` says how often, not how many. */
const TIMES = new Set(['times', 'раз', 'раза', 'mal', 'fois', 'veces', 'vez', 'बार']);
const PERIOD_AFTER = /[ -](?:days?|weeks?|months?|years?|hours?|times)\b/y;
const OUTCOMES: readonly (readonly [RegExp, string])[] = [
  [/^ (?:have |has |had )?(?:died|lost their lives)/i, 'deaths'],
  [/^ (?:have |has |had )?recovered/i, 'recoveries'],
  [/^ (?:have |has |had |were |are )?(?:contracted|infected|been infected|tested positive)/i, 'infections'],
];
const OUTCOME_NOUN = /\b(?:cases|deaths|infections|recoveries|recovered|dead)$/i;
const MARK = /[- ]mark\b/y;
const VOTE_BEFORE =
  /\b(?:vot(?:e|es|ed|ing)|passed|approved|adopted|rejected|majority of|margin of|tally)\b[^.;\n]{0,40}$/i;
const VOTE_AFTER = / (?:in favou?r|against|for and|abstentions?|abstain(?:ed|ing)?|votes?)\b/y;

/** Finds the noun a number counts right after it, by the rules of the page's language. */
export type NounReader = (text: string, at: number) => CountedNoun | null;

interface Reading {
  /** Where the next quantity begins: a noun may not reach into it. */
  readonly room: number;
  readonly nounAfter: NounReader;
}

/** Makes counts of bare numbers: by the noun after them, by the verb, or by what the sentence says is being counted. */
export function countQuantities(
  text: string,
  quantities: readonly Quantity[],
  nounAfter: NounReader,
): readonly Quantity[] {
  const counted: Quantity[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const room = quantities[index + 1]?.start ?? text.length;
    counted.push(
      quantity.kind === 'number' ? readCount(text, quantity, counted.at(-1), { room, nounAfter }) : quantity,
    );
  }
  return lendNouns(text, counted);
}

function readCount(
  text: string,
  quantity: Quantity,
  last: Quantity | undefined,
  { room, nounAfter }: Reading,
): Quantity {
  const before = text.slice(Math.max(0, quantity.start - 48), quantity.start);
  if (quantity.numeral.form === 'fraction' || NAMING.test(before)) return quantity;
  const noun = nounAfter(text, quantity.end);
  if (isYear(text, quantity, noun, before))
    return { ...quantity, kind: 'date', because: [...quantity.because, 'year'] };
  if (quantity.value === 1) return countOfOne(text, quantity, last);
  if (noun && isInsideName(text, noun, before)) return quantity;
  if (noun && noun.end <= room) return withNoun(text, quantity, noun, { last, before });
  if (/[\p{L}\d]/u.test(text.charAt(quantity.end))) return quantity;
  return withoutNoun(text, quantity, { last, before, nounAfter });
}

function withNoun(
  text: string,
  quantity: Quantity,
  noun: CountedNoun,
  { last, before }: Pick<Bare, 'last' | 'before'>,
): Quantity {
  if (PERIODS.has(noun.head)) return { ...named(text, quantity, noun), kind: 'duration' };
  if (TIMES.has(noun.head)) return quantity;
  const isSmall = quantity.numeral.written === 'words' && (quantity.value ?? 0) < 10;
  if (isSmall && THOUGHTS.has(noun.head)) return quantity;
  // “52,000 people … and 118,000 others”: the others are people too.
  const sameBreath = last !== undefined && !/[.;!?\n]/.test(text.slice(last.end, quantity.start));
  if (noun.head === 'others' && last?.kind === 'count' && last.unit && sameBreath)
    return { ...named(text, quantity, noun), unit: last.unit };
  const pair = (quantity.value ?? 0) <= 4 && quantity.numeral.written === 'words' && PARTIES.has(noun.head);
  if (pair && (POINTING.test(before) || noun.head === 'sides')) return quantity;
  return named(text, quantity, noun);
}

function named(text: string, quantity: Quantity, noun: CountedNoun): Quantity {
  const unit = text.slice(noun.start, noun.end);
  return { ...quantity, kind: 'count', end: noun.end, unit, because: [...quantity.because, 'noun-after'] };
}

/** `North 24 Parganas`: a quarter of the compass before and a capital after make a name of it. */
function isInsideName(text: string, noun: CountedNoun, before: string): boolean {
  return /(?:North|South|East|West|Central) $/.test(before) && /^\p{Lu}/u.test(text.slice(noun.start, noun.end));
}

/** `one` counts only beside harm or another count: elsewhere it is an article or a pronoun. */
function countOfOne(text: string, quantity: Quantity, last: Quantity | undefined): Quantity {
  const noun = singularAfter(text, quantity.end);
  if (!noun || PERIODS.has(noun.head)) return quantity;
  const listed =
    last?.kind === 'count' && /^(?:,| and| and at least|, and| or) $/.test(text.slice(last.end, quantity.start));
  const harmed = HARM.test(text.slice(noun.start, noun.end + 24).split(/[.;\n]/, 1)[0] ?? '');
  return listed || harmed || hasBoundBefore(text, quantity.start) ? named(text, quantity, noun) : quantity;
}

interface Bare {
  readonly last: Quantity | undefined;
  readonly before: string;
  readonly nounAfter: NounReader;
}

function withoutNoun(text: string, quantity: Quantity, { last, before, nounAfter }: Bare): Quantity {
  const carried = last?.kind === 'count' && quantity.start - last.end < 160 ? last.unit : null;
  const count = (unit: string | null, rule: string): Quantity => ({
    ...quantity,
    kind: 'count',
    unit,
    because: [...quantity.because, rule],
  });
  if (followedBy(VOTE_AFTER, text, quantity.end) && VOTE_BEFORE.test(before)) return count('votes', 'votes');
  if (VOTE_BEFORE.test(before) && isScore(text, quantity, last)) return count('votes', 'votes');
  const predicate = POINTING.test(before) ? null : predicateAfter(text, quantity.end, nounAfter);
  if (predicate) return count(predicate, 'noun-of-predicate');
  const subject = subjectBefore(text, quantity.start);
  if (subject) return count(subject, 'subject-before');
  if (followedBy(MARK, text, quantity.end)) return count(carried, 'mark');
  if (MORE.test(before)) return count(carried, 'another');
  // “500 drones, killing 6”: those harmed are people, whatever was counted last.
  const harmed = HARM_BEFORE.test(before) && !followedBy(PERIOD_AFTER, text, quantity.end);
  if (harmed) return count('people', 'harm-before');
  if (carried && AND_MORE.test(before) && followedBy(PLACE_AFTER, text, quantity.end) && isNear(last, quantity))
    return count(carried, 'and-more');
  if ((quantity.value ?? 0) >= 10 && followedBy(ENDS, text, quantity.end) && hasBoundBefore(text, quantity.start))
    return count(carried, 'bounded');
  const small = quantity.numeral.written === 'words' && (quantity.value ?? 0) < 10;
  const verb = followedBy(VERB, text, quantity.end) && !(followedBy(NO_COUNT_VERB, text, quantity.end) && small);
  if (verb && !(small && POINTING.test(before))) return count(unitByVerb(text, quantity.end, carried), 'verb-after');
  return quantity;
}

const COPULA = /[ \u00A0](?:are|were)(?: (?:all|also|mostly|mainly|reportedly|believed to be))?(?= )/y;

/** `12 were children`, `1,829 are active cases`: what was counted is said behind the verb; never what befell them. */
function predicateAfter(text: string, at: number, nounAfter: NounReader): string | null {
  COPULA.lastIndex = at;
  const verb = COPULA.exec(text)?.[0];
  const noun = verb === undefined ? null : nounAfter(text, at + verb.length);
  return noun === null || HARM.test(noun.head) || PERIODS.has(noun.head) || HARM.test(text.slice(noun.start, noun.end))
    ? null
    : text.slice(noun.start, noun.end);
}

/** In the same breath: “26 people died in the strikes and five from artillery”. */
function isNear(last: Quantity | undefined, quantity: Quantity): boolean {
  return last !== undefined && quantity.start - last.end < 60;
}

/** `141-7`, `52 to 48` after a vote. */
function isScore(text: string, quantity: Quantity, last: Quantity | undefined): boolean {
  const after = /^(?:[-–]| (?:votes )?to )\d/.test(text.slice(quantity.end, quantity.end + 12));
  return after || (last?.unit === 'votes' && /^(?:[-–]| (?:votes )?to )$/.test(text.slice(last.end, quantity.start)));
}

/** `1,97,666 have died` after a count of cases counts deaths; after a count of people it counts those people. */
function unitByVerb(text: string, at: number, carried: string | null): string | null {
  const after = text.slice(at, at + 40);
  const outcome = OUTCOMES.find(([words]) => words.test(after))?.[1];
  if (outcome && (carried === null || OUTCOME_NOUN.test(carried))) return outcome;
  return carried ?? HARM.exec(after)?.[0]?.toLowerCase() ?? null;
}

/** Four digits that are a year where no noun of people or things follows, or a date word stands before. */
function isYear(text: string, quantity: Quantity, noun: CountedNoun | null, before: string): boolean {
  const { value, numeral } = quantity;
  if (value === null || numeral.written === 'words' || value < 1500 || value > 2100) return false;
  if (!/^\d{4}$/.test(text.slice(numeral.start, numeral.end))) return false;
  if (hasBoundBefore(text, quantity.start)) return false;
  return (
    !noun ||
    /\b(?:in|since|by|of|from|until|till|the|before|after|during|this|early|late|mid|to|and|a)[ -]$/i.test(before) ||
    !/^(?:people|troops|soldiers|men|women|children|civilians|refugees|migrants|personnel|tons|tonnes)$/.test(noun.head)
  );
}

/** `2,000, 3,000 and 4,000 troops`: a number in a list before a count takes its noun. */
function lendNouns(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const lent: Quantity[] = [];
  for (const quantity of quantities.toReversed()) {
    const next = lent.at(-1);
    const gap = next ? text.slice(quantity.end, Math.min(next.start, quantity.end + 14)) : '';
    const listed = next?.kind === 'count' && quantity.end + 14 > next.start && LISTED.test(gap);
    const bare = quantity.kind === 'number' && quantity.numeral.form === 'number' && quantity.value !== 1;
    const takes =
      listed &&
      bare &&
      next.because.includes('noun-after') &&
      !NAMING.test(text.slice(Math.max(0, quantity.start - 48), quantity.start));
    lent.push(
      takes
        ? { ...quantity, kind: 'count', unit: next.unit, because: [...quantity.because, 'noun-of-next'] }
        : quantity,
    );
  }
  return lent.reverse();
}

function followedBy(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
