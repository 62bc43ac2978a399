import type { CountryCode } from '../../model/ids.ts';
import type { Lexicon, PhraseHit } from '../../model/lexicon.ts';
import type { Office, OfficeKind } from '../../model/office.ts';
import type { Draft } from '../draft.ts';
import type { Context } from '../pipeline.ts';
import { isVague, mayBeCalled } from '../titles/kinds.ts';
import { isStateLeader } from '../titles/stands-alone.ts';
import { isStyled } from '../titles/style.ts';
import type { Title } from '../titles/title.ts';
import { dateAt, unitAt } from '../units.ts';
import { surveyOf } from '../survey.ts';
import { countriesIn } from './countries.ts';
import { covers } from './holder.ts';
import type { TitleHolder } from './title-holder.ts';

/** All mentions of one person, with every title any of them bears. */
export interface Bearer {
  readonly mentions: readonly Draft[];
  readonly titles: readonly Title[];
  readonly first: Draft;
}

/** Who is named in a unit: “the minister” of one live-blog entry is nobody of another. Worked out once a unit. */
export function bearersByUnit(drafts: readonly Draft[], { article }: Context): (unit: number) => readonly Bearer[] {
  const made = new Map<number, readonly Bearer[]>();
  return (unit) => {
    const known = made.get(unit) ?? bearersIn(drafts.filter((draft) => unitAt(article, draft.start) === unit));
    made.set(unit, known);
    return known;
  };
}

function bearersIn(drafts: readonly Draft[]): readonly Bearer[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = draft.official ?? draft.name;
    if (draft.kind !== 'official' || key === null) continue;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups.values()].map((mentions) => ({
    mentions,
    titles: mentions.flatMap((draft) => draft.titles),
    first: mentions[0]!,
  }));
}

/** Somebody the article names who bears this title; of several the one the sentence is about, else the main one. */
export function holderNamed(title: Title, bearers: readonly Bearer[], context: Context): TitleHolder | null {
  const likely = likeliest(fittest(title, bearers, context), title, surveyOf(context).text);
  if (likely === null || isElsewhere(likely, title, context)) return null;
  const rival = bearers.find((one) => one !== likely && isRemembered(one, likely, title, context));
  return rival ? open(likely, rival, title) : holding(likely, title, context);
}

/** Of more than so many who bear a title nobody is meant. */
const CROWD = 20;

const asked = new WeakMap<readonly Bearer[], Map<string, readonly Bearer[]>>();

/** Those whom a title fits best, in order; a title that a page repeats is worked out once. */
function fittest(title: Title, bearers: readonly Bearer[], context: Context): readonly Bearer[] {
  const answers = asked.get(bearers) ?? new Map<string, readonly Bearer[]>();
  asked.set(bearers, answers);
  const key = [title.words.toLowerCase(), title.kinds[0], title.country, dateAt(context.article, title.start)].join(
    '|',
  );
  const known = answers.get(key);
  if (known) return known;
  const fits = bearers.map((one) => fitOf(one, title, context));
  const best = fits.reduce((most, fit) => Math.max(most, fit), 0);
  const found = best === 0 ? [] : bearers.filter((_, k) => fits[k] === best);
  const answer = found.length > CROWD ? [] : found;
  answers.set(key, answer);
  return answer;
}

/**
 * “The president” in an article about Peru is not the American one who was quoted once: where this sentence or the one
 * before is about the other state, a title without a country is theirs only if they were just named.
 */
function isElsewhere(one: Bearer, title: Title, context: Context): boolean {
  const { country } = one.first;
  if (title.country !== null || country === null || !isForeign(country, context)) return false;
  const { text, hits } = surveyOf(context);
  const unit = context.article.units[unitAt(context.article, title.start)]?.start ?? 0;
  const from = Math.max(unit, sentenceStart(text, Math.max(0, sentenceStart(text, title.start) - 1)) + 1);
  if (before(one, title) >= from) return false;
  const last = hits.findLast((hit) => hit.start >= from && hit.end <= title.start && isOfState(hit, context));
  return last !== undefined && !last.targets.some(({ id }) => id === country);
}

function isOfState({ targets }: PhraseHit, { lexicon }: Context): boolean {
  return targets.some(({ kind, id }) => kind !== 'official' && lexicon.country(id)?.kind !== 'organisation');
}

/** Whether another state is named at least half as often again. */
function isForeign(country: CountryCode, context: Context): boolean {
  const counts = countriesIn(context);
  const own = counts.get(country) ?? 0;
  return [...counts].some(
    ([code, count]) => count > 1.5 * own && context.lexicon.country(code)?.kind !== 'organisation',
  );
}

/** A look back calls two people president: the one of then, by the bare title, and the one of now. */
function isRemembered(one: Bearer, likely: Bearer, title: Title, { lexicon, article }: Context): boolean {
  if (title.country !== null || one.first.country !== likely.first.country) return false;
  if (!isPast(one.first, title, dateAt(article, title.start), lexicon)) return false;
  const asHolder = one.titles.some(
    ({ kinds, modifier }) => kinds[0] === title.kinds[0] && (modifier === null || modifier === 'late'),
  );
  return asHolder && (before(one, title) > before(likely, title) || one.mentions.length > likely.mentions.length);
}

/** Nobody: either may be meant. */
function open(likely: Bearer, rival: Bearer, title: Title): TitleHolder {
  const candidates = [likely, rival].flatMap(({ first }) => first.official ?? []);
  const { words, country } = title;
  const nobody = { official: null, name: null, office: null, officeTitle: words, country, confidence: 0.4 };
  return { ...nobody, because: 'title-of-two-holders', candidates };
}

function holding({ first: draft }: Bearer, title: Title, context: Context): TitleHolder {
  return {
    official: draft.official,
    name: draft.name,
    office: draft.office === null ? null : context.lexicon.office(draft.office),
    officeTitle: draft.officeTitle ?? title.words,
    country: draft.country,
    confidence: 0.85,
    because: 'title-of-named-person',
  };
}

/** Named in the same sentence before the title, else named twice as often as the others, else named last; of many nobody. */
function likeliest(bearers: readonly Bearer[], title: Title, text: string): Bearer | null {
  const sentence = sentenceStart(text, title.start);
  const here = bearers.filter(({ mentions }) => mentions.some((one) => one.start > sentence && one.end <= title.start));
  if (here.length === 1) return here[0]!;
  const [most, next] = bearers.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (!most) return null;
  if (!next || most.mentions.length >= 2 * next.mentions.length) return most;
  if (bearers.length > 2) return null;
  const last = bearers.toSorted((a, b) => before(b, title) - before(a, title))[0]!;
  return before(last, title) < 0 ? bearers[0]! : last;
}

/** Longest sentence looked back over. */
const SENTENCE = 600;

/** Where the sentence around an offset begins: behind a line break, or a stop that follows a small letter. */
function sentenceStart(text: string, offset: number): number {
  const from = Math.max(0, offset - SENTENCE);
  const stop = /[\s\S]*(?:[\p{Ll}\d)”"’][.!?]["”’]? |\n)/u.exec(text.slice(from, offset));
  return from + (stop ? stop[0].length : 0) - 1;
}

/** Where somebody was last named before the title; -1 for not yet. */
function before({ mentions }: Bearer, title: Title): number {
  return mentions.findLast((one) => one.end <= title.start)?.start ?? -1;
}

/** How well somebody bears a title: 3 in the text's own words, 2 by the office held, 1 as one of a family, 0 not. */
function fitOf({ first, titles }: Bearer, title: Title, { lexicon, article }: Context): number {
  const office = first.office === null ? null : lexicon.office(first.office);
  const country = office?.country ?? first.country;
  if (title.country !== null && country !== title.country) return 0;
  if (NEW.test(title.words) && !titles.some(({ words }) => NEW.test(words))) return 0;
  if (isPast(first, title, dateAt(article, title.start), lexicon)) return 0;
  const own = titles.filter((one) => (one.modifier === null || one.modifier === 'acting') && !isVague(one.kinds));
  if (own.some((one) => sameWords(one, title))) return 3;
  if (isStateLeader(title)) return office !== null && LEADING.has(office.kind) ? 2 : 0;
  if (office && !isStyled(title, office)) return 0;
  const [kind] = title.kinds;
  const isCalled = (held: string): boolean => mayBeCalled(title.words, held, kind);
  if (office !== null && office.kind === kind && office.titles.some(isCalled)) return 2;
  if (own.some((one) => one.kinds[0] === kind && isCalled(one.words))) return 2;
  if (office === null || !title.kinds.includes(office.kind) || !office.titles.some(isCalled)) return 0;
  return kind && isFamily(kind, office) ? 1 : 0;
}

const LEADING: ReadonlySet<OfficeKind> = new Set(['head-of-state', 'head-of-government', 'de-facto-leader']);

/** Somebody known to have left the post by that day: “President Bush” in a look back is not “the president”. */
function isPast(draft: Draft, title: Title, date: string | null, lexicon: Lexicon): boolean {
  if (draft.official === null || date === null) return false;
  const terms = lexicon.termsOf(draft.official).filter((term) => lexicon.office(term.office)?.kind === title.kinds[0]);
  return terms.length > 0 && terms.every((term) => !covers(term, date));
}

/** `the new president` is not the one named so far, unless that one is called new. */
const NEW = /^(?:new|newly)\b/i;

function sameWords(a: Title, b: Title): boolean {
  return a.words.toLowerCase() === b.words.toLowerCase();
}

/** “The minister” may be any minister, “the envoy” any ambassador; “the foreign minister” is no deputy. */
function isFamily(asked: OfficeKind, held: Office): boolean {
  if (asked === 'minister') return held.kind.endsWith('minister') && !held.kind.startsWith('deputy');
  if (asked === 'ambassador') return held.kind === 'permanent-representative' || held.kind === 'special-envoy';
  if (asked === 'foreign-secretary')
    return held.kind === 'foreign-minister' && held.titles.some((one) => one.endsWith('Secretary'));
  if (asked === 'government-spokesperson') return held.kind.endsWith('spokesperson');
  return false;
}
