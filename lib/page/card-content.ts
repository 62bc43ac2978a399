/** What the card says about a mention. Pure: text and roster in, plain lines out; nothing of the reader's own. */
import { daysBetween } from '../model/days.ts';
import type { DiplomaticEvent, Participant } from '../model/event.ts';
import type { IsoDate, OfficialId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Mention } from '../model/mention.ts';
import type { Term } from '../model/office.ts';
import type { Source } from '../model/source.ts';

export interface CardContent {
  readonly sign: 'known' | 'face' | 'doubt';
  readonly official: OfficialId | null;
  readonly name: string;
  /** The office held on the article's date, or as the text has it: `Foreign Secretary`. */
  readonly office: string | null;
  readonly country: string | null;
  /** First day in that office, as precise as known. */
  readonly since: IsoDate | null;
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
    country: country === null ? null : (lexicon.country(country)?.name ?? country),
    since: term?.from ?? null,
    on: source.published,
    publishedFrom: source.publishedFrom ?? null,
    now: officeNow(mention, lexicon, today),
    candidates: official ? [] : candidates,
    because: [...new Set(mention.because)],
    rosterAsOf: lexicon.asOf,
  };
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
