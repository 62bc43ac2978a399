/** What the card says about a mention. Pure: text and roster in, plain lines out; nothing of the reader's own. */
import { daysBetween, monthsBetween } from '../model/days.ts';
import type { DiplomaticEvent, Participant } from '../model/event.ts';
import type { IsoDate, OfficialId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Mention, TitleModifier } from '../model/mention.ts';
import type { Term } from '../model/office.ts';
import type { Source } from '../model/source.ts';

export interface CardContent {
  readonly sign: 'known' | 'face' | 'doubt';
  readonly official: OfficialId | null;
  readonly name: string;
  /** The office held on the article's date, or as the text has it: `Foreign Secretary`. */
  readonly office: string | null;
  /** How it is held: `former`, `acting`; `null`: as its holder. */
  readonly modifier: TitleModifier | null;
  readonly country: string | null;
  /** First day in that office, as precise as known. */
  readonly since: IsoDate | null;
  /** Of a term still open: the day up to which it is known; `null` when it has ended. */
  readonly asOf: IsoDate | null;
  /** Why an open term may be over by the article's day; `null`: nothing speaks for it. */
  readonly stale: 'old' | 'due' | null;
  /** The reader said something of this person: the card then prints only what ships and what the page says. */
  readonly own: boolean;
  /** What one click adds, of somebody unknown with a title, a country and a day; `null`: there is nothing to add, or too little. */
  readonly face: {
    readonly name: string;
    readonly title: string;
    readonly country: string;
    readonly on: IsoDate;
  } | null;
  /** The day the office is meant for; `null`: the article has no date. */
  readonly on: IsoDate | null;
  readonly publishedFrom: Source['publishedFrom'] | null;
  /** The office held now, when it is another and the roster is fresh enough to say so. */
  readonly now: string | null;
  readonly candidates: readonly string[];
  readonly because: readonly string[];
  readonly rosterAsOf: IsoDate;
}

/** A past event as a line of the card. */
export interface CardEvent {
  readonly on: IsoDate | null;
  readonly title: string;
  /** Family names, or states where no person is named, two sides of a meeting apart; `''` when the title names them. */
  readonly sides: string;
}

/** After this many days the roster no longer says who holds an office now. */
const FRESH_DAYS = 183;

/** The card for a mention in an article. `today` only decides whether “now” may be said. */
export function cardContent(mention: Mention, source: Source, lexicon: Lexicon, today: IsoDate): CardContent {
  const official = mention.official === null ? null : lexicon.official(mention.official);
  const candidates = (mention.candidates ?? []).flatMap((id) => lexicon.official(id)?.name ?? []);
  const term = termOn(mention, source.published, lexicon);
  const country = mention.country ?? official?.country ?? null;
  return {
    sign: official ? 'known' : candidates.length > 0 ? 'doubt' : 'face',
    official: official?.id ?? null,
    name: official?.name ?? mention.name ?? mention.quote,
    office: (mention.office && lexicon.office(mention.office)?.titles[0]) ?? mention.officeTitle,
    modifier: mention.modifier ?? null,
    country: country === null ? null : (lexicon.country(country)?.name ?? country),
    since: term?.from ?? null,
    asOf: term?.until === null ? term.asOf : null,
    stale: term === null ? null : staleness(term, source.published),
    own: false,
    face: official || candidates.length > 0 ? null : faceOf(mention, source),
    on: source.published,
    publishedFrom: source.publishedFrom ?? null,
    now: officeNow(mention, lexicon, today),
    candidates: official ? [] : candidates,
    because: [...new Set(mention.because)],
    rosterAsOf: lexicon.asOf,
  };
}

/**
 * The card of somebody the reader added or corrected. A page can find text in a card, so it prints what ships and what the
 * page itself says, never the reader's own word.
 */
export function ownCardContent(
  mention: Mention,
  article: { readonly text: string; readonly source: Source },
  shipped: Lexicon,
  today: IsoDate,
): CardContent {
  const known = mention.official !== null && shipped.official(mention.official) !== null;
  const held = known ? shipped.termsOf(mention.official!).some(({ office }) => office === mention.office) : false;
  const { titleSpan } = mention;
  const printed: Mention = {
    ...mention,
    name: mention.quote,
    office: held ? mention.office : null,
    officeTitle: titleSpan ? article.text.slice(titleSpan.start, titleSpan.end) : null,
    country: null, // the title's own words tell it, where the page does
  };
  const content = cardContent(printed, article.source, shipped, today);
  return { ...content, official: mention.official, sign: 'known', own: true, face: null };
}

/** After so many months an open term says nothing of a day any more. */
const STALE_MONTHS = 12;

function staleness(term: Term, date: IsoDate | null): CardContent['stale'] {
  if (term.until !== null || date === null) return null;
  if (term.expectedEnd !== undefined && date > term.expectedEnd) return 'due';
  return (monthsBetween(term.asOf, date) ?? 0) > STALE_MONTHS ? 'old' : null;
}

function faceOf(mention: Mention, { published }: Source): CardContent['face'] {
  const { kind, name, officeTitle, country } = mention;
  if (kind !== 'official' || officeTitle === null || country === null || published === null) return null;
  return { name: name ?? mention.quote, title: officeTitle, country, on: published };
}

function termOn({ official, office }: Mention, date: IsoDate | null, lexicon: Lexicon): Term | null {
  if (official === null || office === null || date === null) return null;
  const held = lexicon.termsOf(official).filter((term) => term.office === office);
  return held.find((term) => term.from <= date && (term.until === null || date <= term.until)) ?? null;
}

function officeNow({ official, office }: Mention, lexicon: Lexicon, today: IsoDate): string | null {
  if (official === null || (daysBetween(lexicon.asOf, today) ?? Infinity) > FRESH_DAYS) return null;
  const open = lexicon.termsOf(official).filter((term) => term.until === null);
  const other = open.find((term) => term.office !== office);
  if (!other || open.some((term) => term.office === office)) return null;
  return lexicon.office(other.office)?.titles[0] ?? null;
}

/** Past events as lines. */
export function cardEvents(events: readonly DiplomaticEvent[], lexicon: Lexicon): CardEvent[] {
  return events.map((event) => {
    const { from, title } = event;
    const sides = sidesOf(event, lexicon);
    // Most titles name who took part: not twice.
    const told = sides.split(/ – |, /).every((name) => title.includes(name));
    return { on: from, title, sides: told ? '' : sides };
  });
}

/** Two sides are told apart by recipients, else by country; of each the first two. */
function sidesOf({ actors, recipients }: DiplomaticEvent, lexicon: Lexicon): string {
  const countries = [...new Set(actors.map((actor) => actor.country))];
  const byCountry = countries.map((country) => actors.filter((actor) => actor.country === country));
  const sides = recipients.length > 0 ? [actors, recipients] : countries.length === 2 ? byCountry : [actors];
  return sides
    .map((side) => namesOf(side, lexicon))
    .filter((names) => names !== '')
    .join(' – ');
}

function namesOf(side: readonly Participant[], lexicon: Lexicon): string {
  const names = side.map(({ official, name, country }) => {
    const known = official === null ? null : lexicon.official(official);
    return known?.surname ?? name ?? (country === null ? '' : (lexicon.country(country)?.name ?? country));
  });
  return names.slice(0, 2).join(', ');
}
