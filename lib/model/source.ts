import type { CountryCode, Instant, IsoDate } from './ids.ts';
import type { Span } from './span.ts';

/** The article something was read in (W3C `target.source`). All fields but `url` are claims of the page. */
export interface Source {
  /** Canonical address when the page names one of the same site, else the address without tracking parameters. */
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author?: string | null;
  readonly published: IsoDate | null;
  /** Where `published` was read: shown to the reader. */
  readonly publishedFrom?: 'json-ld' | 'meta' | 'time-element' | 'dateline' | 'url' | 'given';
  readonly modified?: Instant | null;
  /** BCP 47 primary tag: `en`. */
  readonly language: string | null;
  /** Home country of the outlet, when known from its domain or name. */
  readonly country?: CountryCode | null;
}

/** What an outlet says about its own article: that it was put right, or that it no longer stands. */
export type Notice = 'corrected' | 'withdrawn';

export type UnitKind = 'article' | 'entry' | 'embed' | 'turn';

/** A part of a page with its own date, place and coreference: the article, a live-blog entry, an embedded post, a transcript turn. */
export interface Unit extends Span {
  readonly kind: UnitKind;
  readonly published: IsoDate | null;
  /** Dateline place: `New Delhi`. */
  readonly place: string | null;
}
