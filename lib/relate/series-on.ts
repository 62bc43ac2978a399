import type { EventMode, ExtractedEvent, Seat, Series } from '../model/event.ts';
import type { CountryCode } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { folded } from '../text/fold.ts';
import { daysBetween } from '../model/days.ts';
import type { AboutCountry, AboutOfficial, AboutSeries, PageFacts } from './subject.ts';
import { PRINCIPAL } from './weights.ts';

/** Who and which states a page is about. */
interface Parties {
  readonly officials: readonly AboutOfficial[];
  readonly countries: readonly AboutCountry[];
}

/**
 * The series a page is about, surest first. Signs, from the surest: an event found in the text says so; the headline
 * prints the series' name beside its states; the text tells of contacts in the series' own form, one of its seats taken;
 * holders of its seats on both sides are what the page is about; the holder of one side's seat is, beside the other
 * state; a forum is named prominently.
 */
export function seriesOn(
  page: PageFacts,
  parties: Parties,
  series: readonly Series[],
  lexicon: Lexicon,
): readonly AboutSeries[] {
  const alone = forumsOfOneSeries(series, lexicon);
  return series
    .map((one) => ({ series: one, weight: sureness(one, page, parties, lexicon, alone) }))
    .filter(({ weight }) => weight >= LEAST_SIGN)
    .toSorted((a, b) => b.weight - a.weight);
}

const SURE = {
  event: 1,
  headline: 0.95,
  ownForm: 0.9,
  bothSeats: 0.9,
  forumSummit: 1,
  oneSeat: 0.7,
  forum: 0.5,
} as const;
/** Forms in which states meet for anything: that they met so names no series. */
const ANY_FORM: ReadonlySet<string> = new Set<EventMode>(['meeting', 'visit', 'phone', 'sidelines', 'summit']);
/** A page event of a mode the series does not have speaks against a round: a call is not a summit. */
const OTHER_MODE = 0.6;
/** What a page tells of longer ago is background. */
const NEWS_DAYS = 3;
const LEAST_SIGN = 0.35;
/** Offices that meet for many things besides their series. */
const BUSY: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'crown-prince']);
const BUSY_SHARE = 0.7;

function sureness(
  series: Series,
  page: PageFacts,
  parties: Parties,
  lexicon: Lexicon,
  alone: ReadonlySet<CountryCode>,
): number {
  if (page.events.some((event) => event.series === series.id)) return SURE.event;
  if (!concerns(series, parties)) return 0;
  if (page.events.some((event) => isInOwnForm(event, series, page, parties, lexicon))) return SURE.ownForm;
  const bySeats = seatsSign(series, parties, lexicon) * modeShare(series, page);
  const byForum = alone.has(series.countries[0] ?? '') ? forumSign(series, page, parties) : 0;
  return Math.max(namedInHeadline(series, page) ? SURE.headline : 0, bySeats, byForum);
}

/**
 * The page tells of these days' contact of the series' states in a form of their own (consultations, a commission), and
 * who took part sits in the series: “consultations with the Russian Federation” by the foreign secretary.
 */
function isInOwnForm(
  event: ExtractedEvent,
  series: Series,
  page: PageFacts,
  { officials }: Parties,
  lexicon: Lexicon,
): boolean {
  const { mode, actors, recipients, countries } = event;
  if (mode === null || ANY_FORM.has(mode) || !series.modes?.includes(mode) || !isNews(event, page)) return false;
  if (!series.countries.every((country) => countries.includes(country))) return false;
  const met = new Set([...actors, ...recipients].map(({ official }) => official));
  const present = officials.filter(({ official }) => met.has(official));
  return (series.seats ?? []).some((seat) => present.some((one) => sits(one, seat, lexicon)));
}

/** All its states are on the page, at least in passing; a forum stands for its members. */
function concerns(series: Series, { countries }: Parties): boolean {
  const present = new Set(countries.map(({ country }) => country));
  return series.countries.length > 0 && series.countries.every((country) => present.has(country));
}

function namedInHeadline(series: Series, page: PageFacts): boolean {
  return [series.name, ...(series.names ?? [])].some((name) => headlineHas(name, page));
}

/** As whole words: `FOC` is not in “focus”. */
function headlineHas(words: string, page: PageFacts): boolean {
  const plain = (text: string) =>
    ` ${folded(text)
      .replace(/[^\p{L}\p{N}+&]+/gu, ' ')
      .trim()} `;
  return plain(page.source.title ?? '').includes(plain(words));
}

/**
 * Every seat on both sides filled by people the page is about; or one side's seat, beside the other state while nobody
 * of that state says otherwise. Leaders and ministers meet for much: theirs are a weaker sign, and one of them none.
 */
function seatsSign(series: Series, parties: Parties, lexicon: Lexicon): number {
  const seats = series.seats ?? [];
  const principals = parties.officials.filter(({ weight }) => weight >= PRINCIPAL);
  const empty = seats.filter((seat) => !principals.some((one) => sits(one, seat, lexicon)));
  const share = seats.some(({ kind }) => BUSY.has(kind)) ? BUSY_SHARE : 1;
  if (seats.length < 2 || empty.length === seats.length) return 0;
  if (empty.length === 0) return SURE.bothSeats * share;
  return share === 1 && seats.length === 2 && awaited(empty, principals, parties) ? SURE.oneSeat : 0;
}

/** The other state is much on the page, and no other principal stands for it. */
function awaited(empty: readonly Seat[], principals: readonly AboutOfficial[], { countries }: Parties): boolean {
  return empty.every(
    (seat) =>
      principals.every(({ country }) => country !== seat.country) &&
      countries.some(({ country, weight }) => country === seat.country && weight >= PRINCIPAL),
  );
}

function sits(official: AboutOfficial, seat: Seat, lexicon: Lexicon): boolean {
  const office = official.office === null ? null : lexicon.office(official.office);
  return office !== null && office.country === seat.country && office.kind === seat.kind;
}
/**
 * A series of one organisation (its summits): as sure as the organisation is prominent, and surer when the headline
 * speaks of a summit: organisations are in the news for much else.
 */
function forumSign(series: Series, page: PageFacts, { countries }: Parties): number {
  const sure = headlineHas('summit', page) ? SURE.forumSummit : SURE.forum;
  return sure * (countries.find(({ country }) => country === series.countries[0])?.weight ?? 0);
}

/** Organisations with a single series of their own: of several, naming the organisation tells none. */
function forumsOfOneSeries(series: readonly Series[], lexicon: Lexicon): ReadonlySet<CountryCode> {
  const own = series.flatMap(({ countries }) => (countries.length === 1 ? countries : []));
  return new Set(
    own.filter(
      (code) => lexicon.country(code)?.kind === 'organisation' && own.filter((other) => other === code).length === 1,
    ),
  );
}

function modeShare(series: Series, page: PageFacts): number {
  const modes = page.events.filter((event) => isNews(event, page)).flatMap(({ mode }) => mode ?? []);
  const own = series.modes ?? [];
  return modes.length === 0 || own.length === 0 || modes.some((mode) => own.includes(mode)) ? 1 : OTHER_MODE;
}

/** A contact of these days. Of a visit nothing follows: it is how people come to a round. */
function isNews({ type, mode, from }: ExtractedEvent, { source }: PageFacts): boolean {
  if (type !== 'CONSULT' || mode === 'visit') return false;
  const age = from === null || source.published === null ? 0 : (daysBetween(from, source.published.slice(0, 10)) ?? 0);
  return age <= NEWS_DAYS;
}
