/** Every number that decides what is shown first, with its reason. Units: points; only their order and ratio matter. */

/** What a full match of each kind is worth. The order is the order of relatedness: series, people, office, pair, figures. */
export const WEIGHTS = {
  /** A round of the series the page is about: what a reader on the beat looks for first. */
  series: 100,
  /** Holders of both offices met, whoever held them: a round even where no series is known. */
  officePair: 60,
  /** Both people of the page took part: their own last meetings. */
  officialPair: 55,
  /** One official of the page took part. Half of a pair: alone it says little when the official is busy. */
  official: 26,
  /** The office took part under another holder. Below the person: the reader may not expect the name. */
  office: 16,
  /** The same two states. Below the people themselves: between some states something happens every day. */
  pair: 20,
  /** A subject the page and the event share; lifts a row among its like, never above a closer kind. */
  topic: 10,
  /** A figure of the event continues one of the page's: alone the weakest tie. */
  figureSeries: 12,
} as const;

/** What people's and offices' dealings keep when they are with states the page is not about: the same face, not the matter. */
export const ELSEWHERE = 0.55;

/**
 * An official seen in so many of the events found is busy: that one of them took part, with states and matters the page is
 * not about, says little. Beyond, points fall with the number.
 */
export const BUSY = 5;
export const BUSY_FLOOR = 0.25;
/** What is left of such a tie after some months: who was where last spring tells nobody anything about today's decree. */
export const STALE = { days: 90, share: 0.35 } as const;

/** What a row gains when the page tells of the same kind of act: visits beside a visit, sanctions beside sanctions. */
export const SAME_ACT = { type: 1.15, mode: 1.4 } as const;

/** What an event keeps when one of the page's two states is concerned by it and took no part. */
export const BYSTANDER = 0.6;

/**
 * Years after which a row is worth half. Rounds of a series are rare and stay wanted for long; what two states did last
 * is wanted fresh.
 */
export const HALF_LIFE = { series: 8, people: 2.5, office: 3, pair: 1.5, figures: 2 } as const;

/** Below this share of its points age takes nothing more: an old meeting of the same two people still beats noise. */
export const AGE_FLOOR = 0.3;

/** An office of these kinds speaks for others: being quoted does not make a page about its holder. */
export const SPEAKERS: ReadonlySet<string> = new Set([
  'foreign-spokesperson',
  'government-spokesperson',
  'head-of-state-spokesperson',
  'defence-spokesperson',
  'organisation-spokesperson',
]);
/** Share of a name’s prominence that counts for a holder of such an office. */
export const SPEAKER_SHARE = 0.25;

/** How prominent a name is on a page: said at all, said often, said in the first part, said in the headline. Joined so that more always counts, and never above 1. */
export const PROMINENCE = {
  once: 0.25,
  /** For each doubling of the number of mentions. */
  doubling: 0.2,
  lead: 0.3,
  headline: 0.4,
  /** The first part: an article's subject is named in its first fifth, its background after. */
  leadShare: 0.2,
  /** How fast signs add up: a name said once in the first part is at 0.56, one also said eight times and in the headline at 0.93. */
  saturation: 1.5,
} as const;

/** From here on a name is what the page is about rather than its background. */
export const PRINCIPAL = 0.5;

/** A pair of states counts when it is at least this share of the strongest pair: a page has one or two subjects. */
export const PAIR_SHARE = 0.93;

/** From here on a page is taken for a round of a series, and the previous round is named. */
export const SERIES_SURE = 0.6;

/** What each further row about the same main official, series or pair keeps of its points, after the first two. */
export const REPEATED = 0.65;
/** What a row keeps when the same participants already show for the same days: one meeting, told twice. */
export const ECHO = 0.4;

/** How many days ahead a visit or meeting is usually announced: so far past a page's day plans are looked for. */
export const HORIZON = 45;

/** Rows under this are noise: a background name alone, long ago. */
export const LEAST = 5;
/** As many rows as anyone reads. */
export const MOST = 30;
