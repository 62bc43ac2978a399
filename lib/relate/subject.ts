import type { ExtractedEvent, Series } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { CountryCode, IsoDate, OfficeId, OfficialId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Source } from '../model/source.ts';

/** What of a page's report or reading is looked at. Both fit. */
export interface PageFacts {
  readonly source: Source;
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly events: readonly ExtractedEvent[];
}

/** An official of the page with the office held on the page's date, and how much the page is about them, 0–1. */
export interface AboutOfficial {
  readonly official: OfficialId;
  readonly office: OfficeId | null;
  readonly country: CountryCode | null;
  readonly weight: number;
}

/** A state or organisation of the page, 0–1. */
export interface AboutCountry {
  readonly country: CountryCode;
  readonly weight: number;
}

/** Two states the page is about, in alphabetical order, 0–1. */
export interface AboutPair {
  readonly a: CountryCode;
  readonly b: CountryCode;
  readonly weight: number;
}

/** A series the page is about: the stronger the surer, 0–1. */
export interface AboutSeries {
  readonly series: Series;
  readonly weight: number;
}

/** What a page is about, as far as its names, offices, states, headline and events tell. Strongest first in every list. */
export interface AboutPage {
  readonly published: IsoDate | null;
  readonly headline: string | null;
  readonly officials: readonly AboutOfficial[];
  readonly countries: readonly AboutCountry[];
  readonly pairs: readonly AboutPair[];
  readonly series: readonly AboutSeries[];
  /** Subjects that show in the headline and in what figures measure: `trade`, `ukraine-war`. */
  readonly topics: readonly string[];
  readonly figures: readonly Figure[];
  readonly events: readonly ExtractedEvent[];
}
