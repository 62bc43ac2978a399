import type { CountryCode, OfficialId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Mention } from '../../model/mention.ts';
import type { Office, OfficeKind } from '../../model/office.ts';
import type { Draft } from '../draft.ts';
import { isDraft } from '../draft.ts';
import { covers, holderOf } from '../link/holder.ts';
import type { Context } from '../pipeline.ts';
import { surveyOf } from '../survey.ts';
import { isVague } from '../titles/kinds.ts';
import { dateAt, unitAt } from '../units.ts';
import type { Title } from '../titles/title.ts';
import { titlesOf } from '../titles/titles-of.ts';

/** Titles that stand for a person by themselves: `the foreign secretary` is its holder on that day, or nobody we dare to name. */
export function resolveTitles(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const drafts = mentions.filter(isDraft);
  const bearersAt = byUnit(drafts, context);
  const used = new Set(drafts.flatMap((draft) => draft.titles));
  const found = titlesOf(context).flatMap((title) => {
    if (
      used.has(title) ||
      !mayStandAlone(title, context) ||
      drafts.some((d) => d.start < title.end && title.start < d.end)
    )
      return [];
    const here = bearersAt(unitAt(context.article, title.start));
    const holder = named(title, here, context) ?? held(title, context);
    return holder ? [mentionOf(title, holder, context)] : [];
  });
  return [...mentions, ...found].toSorted((a, b) => a.start - b.start);
}

/** Too loose to stand for one person. */
const LOOSE =
  /\b(?:diplomat|official|officials|member|officer|aide|advis[eo]r|lawmaker|legislator|mp|senator|deputy|statesman|negotiator|representative|candidate|politician|counsel\w*|head|chief|leader|director|judge|justice|prosecutor|prince|princess|major|captain|general|colonel|admiral|delegate|attorney|chair\w*|boss|ruler|administrator|militant|dictator|strongman)$/i;

function mayStandAlone(title: Title, context: Context): boolean {
  if (title.plural || title.relation || title.determiner === 'a' || title.sort === 'civil' || title.sort === 'rank')
    return false;
  if (title.modifier !== null && title.modifier !== 'acting') return false;
  if (isVague(title.kinds) || LOOSE.test(title.words)) return false;
  if (title.determiner === 'whose' && title.country === null) return false;
  if (isAspired(title, context) || isRanked(title, context)) return false;
  return title.determiner === 'the' || title.country !== null || (title.capital && isSpecific(title, context));
}

/** What somebody is, becomes or was called, not who holds it: `as prime minister`, `the post of foreign secretary`. */
function isAspired(title: Title, context: Context): boolean {
  if (title.determiner === 'the') return false;
  const { text } = context.article;
  const before = text.slice(Math.max(0, title.start - 30), title.start);
  return /\b(?:as|becom(?:e|es|ing)|became|elected|named|appointed|(?:position|post|role|office|title|job) of|former(?: \p{Lu}\p{L}+){1,2}) $/iu.test(before);
}

/** `the first US president to …`, `the next chancellor`: one of a row, not the one in office. */
function isRanked(title: Title, { article }: Context): boolean {
  return /^(?:first|second|third|next|last|previous|only|future)\b(?! (?:deputy|minister|secretary|vice))/i.test(article.text.slice(title.start, title.end));
}

/** A bare capitalised title in running text: “Foreign Secretary also met …”; a word alone says too little. */
function isSpecific(title: Title, context: Context): boolean {
  const { words } = surveyOf(context);
  const next = words[title.last + 1];
  return title.last > title.first && next?.shape === 'lower';
}

interface Holder {
  readonly official: OfficialId | null;
  readonly name: string | null;
  readonly office: Office | null;
  readonly officeTitle: string;
  readonly country: CountryCode | null;
  readonly confidence: number;
  readonly because: string;
  readonly candidates?: readonly OfficialId[];
}

/** All mentions of one person, with every title any of them bears. */
interface Bearer {
  readonly mentions: readonly Draft[];
  readonly titles: readonly Title[];
  readonly first: Draft;
}

/** Who is named in a unit: “the minister” of one live-blog entry is nobody of another. Worked out once a unit. */
function byUnit(drafts: readonly Draft[], { article }: Context): (unit: number) => readonly Bearer[] {
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
function named(title: Title, bearers: readonly Bearer[], context: Context): Holder | null {
  const fits = bearers.map((one) => fitOf(one, title, context));
  const best = Math.max(0, ...fits);
  if (best === 0) return null;
  const likely = likeliest(
    bearers.filter((_, k) => fits[k] === best),
    title,
    context.article.text,
  );
  if (likely === null) return null;
  const { first: draft } = likely;
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
  if (!next || most!.mentions.length >= 2 * next.mentions.length) return most!;
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
  if (isPast(first, title, dateAt(article, title.start), lexicon)) return 0;
  const own = titles.filter((one) => (one.modifier === null || one.modifier === 'acting') && !isVague(one.kinds));
  if (own.some((one) => sameWords(one, title))) return 3;
  if (office && !isStyled(title, office)) return 0;
  if (office?.kind === title.kinds[0] || own.some((one) => one.kinds[0] === title.kinds[0])) return 2;
  return office !== null && title.kinds.includes(office.kind) && isFamily(title.kinds[0]!, office) ? 1 : 0;
}

/** Styles that tell heads of state apart: a president is no queen. */
const STYLES: readonly (readonly [said: RegExp, held: RegExp])[] = [
  [/\b(?:king|queen|monarch)\b/i, /king|queen|monarch/i],
  [/\b(?:emir|sultan|emperor|pope|pontiff|taoiseach|chancellor|supreme leader|president)\b/i, /$/],
];

/** Whether the words of a title agree with how the office is called. */
function isStyled(title: Title, { titles }: Office): boolean {
  const style = STYLES.find(([said]) => said.test(title.words));
  if (!style) return true;
  const said = style[0].exec(title.words)![0].toLowerCase();
  return titles.some((one) => one.toLowerCase().includes(said) || (style[1].source !== '$' && style[1].test(one)));
}

/** Somebody known to have left the post by that day: “President Bush” in a look back is not “the president”. */
function isPast(draft: Draft, title: Title, date: string | null, lexicon: Lexicon): boolean {
  if (draft.official === null || date === null) return false;
  const terms = lexicon.termsOf(draft.official).filter((term) => lexicon.office(term.office)?.kind === title.kinds[0]);
  return terms.length > 0 && terms.every((term) => !covers(term, date));
}

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

/** The holder on the article's date, by the lexicon: only when the country is told. */
function held(title: Title, context: Context): Holder | null {
  const date = dateAt(context.article, title.start);
  const country = title.country;
  if (date === null || country === null) return null;
  const office = officeOf(title, country, context);
  if (!office) return null;
  const holder = holderOf(office, date, context.lexicon);
  if (holder.state !== 'known') return null;
  const official = context.lexicon.official(holder.term.official);
  return {
    official: holder.term.official,
    name: official?.name ?? null,
    office,
    officeTitle: office.titles[0],
    country: office.country,
    confidence: 0.85,
    because: 'title-holder-on-date',
  };
}

function officeOf(title: Title, country: CountryCode, { lexicon }: Context): Office | null {
  const offices = lexicon
    .officesOf(country)
    .filter((office) => office.seats === 'one' && (title.to === null || office.to === title.to));
  const printed = title.words.toLowerCase();
  const exact = offices.find((office) => office.titles.some((one) => one.toLowerCase() === printed));
  return exact ?? offices.find((office) => office.kind === title.kinds[0]) ?? null;
}

function mentionOf(title: Title, holder: Holder, context: Context): Mention {
  const { office, because, ...rest } = holder;
  return {
    ...rest,
    kind: 'office',
    form: 'title-only',
    start: title.start,
    end: title.end,
    quote: context.article.text.slice(title.start, title.end),
    office: office?.id ?? null,
    titleSpan: { start: title.start, end: title.end },
    because: ['title-only', because],
  };
}
