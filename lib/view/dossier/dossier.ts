/** What is known of an official, of two countries, of a series or of a figure, gathered for one page. Knows no DOM. */
import type { DiplomaticEvent, Series } from '../../model/event.ts';
import type { IsoDate, OfficialId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Term } from '../../model/office.ts';
import { figureCharts, type FigureChart, standsAt } from '../../relate/figure-chart.ts';
import {
  differences,
  figureSeries,
  type FigureLine,
  type FigurePoint,
  type FigureSeries,
} from '../../relate/figure-series.ts';
import { heldTerms, type HeldTerm } from '../../relate/held-terms.ts';
import { seriesRounds, type SeriesRounds } from '../../relate/series-rounds.ts';
import { toldPoints } from '../../relate/told-points.ts';
import type { AboutQuery, KeptAnnotation, Store } from '../../store/store.ts';
import type { AmountLine } from '../desk/before.ts';
import { eventLine, sourceLine, type EventLine } from '../event-lines.ts';
import { countryName } from '../here.ts';

/** Whom or what a dossier is about. */
export type DossierSubject =
  | { readonly kind: 'official'; readonly id: OfficialId }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string }
  | { readonly kind: 'series'; readonly id: string }
  | { readonly kind: 'figures'; readonly id: string };

export interface TermLine {
  readonly office: string;
  readonly country: string | null;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly kind: Term['kind'];
  readonly portfolio: string | null;
  /** The day up to which an open term is known. */
  readonly asOf: IsoDate;
  readonly basis: Term['basis'];
  readonly before: NamedLink | null;
  readonly after: NamedLink | null;
}

export interface NamedLink {
  readonly id: string;
  readonly name: string;
}

export interface SeriesPart {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly subject: string;
  /** In words, what the store knows of it. */
  readonly coverage: string;
  readonly countries: readonly NamedLink[];
  readonly rounds: readonly EventLine[];
  readonly planned: readonly EventLine[];
  /** Between which days no round is known although the rhythm lets expect one. */
  readonly stretches: readonly { readonly from: IsoDate; readonly until: IsoDate; readonly months: number }[];
  readonly rhythm: number | null;
}

export interface FigurePart {
  readonly id: string;
  readonly measures: string;
  readonly charts: readonly FigureChart[];
  /** Amounts of one line may be compared; lines stand apart. */
  readonly lines: readonly {
    readonly amounts: readonly (AmountLine & { readonly at: IsoDate | null })[];
    readonly change: FigureLine['change'];
  }[];
  /** In what any two lines differ. */
  readonly differences: readonly ReturnType<typeof differences>[number][];
  readonly sameRate: boolean;
}

export interface Dossier {
  readonly subject: DossierSubject;
  readonly title: string;
  /** Country of an official, level of a series; `null`: nothing to add. */
  readonly below: string | null;
  readonly terms: readonly TermLine[];
  readonly series: readonly SeriesPart[];
  readonly events: readonly EventLine[];
  readonly figures: readonly FigurePart[];
  /** The reader's own, newest first. */
  readonly clips: readonly KeptAnnotation[];
  readonly covers: { readonly first: IsoDate | null; readonly last: IsoDate | null };
  /** The day the roster was brought up to date. */
  readonly asOf: IsoDate;
}

/** Far more than any subject of the starter pack has; a page of so many rows still opens at once. */
const MOST_EVENTS = 400;

/** What a page's address asks for; `null`: nothing we know how to answer. */
export function subjectOf(search: string): DossierSubject | null {
  const asked = new URLSearchParams(search);
  const [official, pair, series, figures] = ['official', 'pair', 'series', 'figures'].map((name) => asked.get(name));
  if (official) return { kind: 'official', id: official };
  if (series) return { kind: 'series', id: series };
  if (figures) return { kind: 'figures', id: figures };
  const [a, b] = pair?.split('-') ?? [];
  return a && b ? { kind: 'pair', a, b } : null;
}

/** Gathers a dossier; `null`: the subject is not known. Awaits nothing but the store, so that it can be watched. */
export async function readDossier(subject: DossierSubject, store: Store, lexicon: Lexicon): Promise<Dossier | null> {
  const [known, coverage, events, clips] = await Promise.all([
    store.allSeries(),
    store.coverage(),
    store.eventsAbout({ ...queryFor(subject), limit: MOST_EVENTS }),
    subject.kind === 'official' ? store.annotations.about(subject.id) : Promise.resolve([]),
  ]);
  const series = known.filter((one) =>
    subject.kind === 'series'
      ? one.id === subject.id
      : subject.kind === 'pair' && one.countries.includes(subject.a) && one.countries.includes(subject.b),
  );
  const title = titleOf(subject, series[0]?.name ?? null, events, lexicon);
  if (title === null) return null;
  const official = subject.kind === 'official' ? lexicon.official(subject.id) : null;
  const shown = subject.kind === 'figures' ? (id: string) => id === subject.id : () => true;
  return {
    subject,
    title,
    below: belowOf(subject, series[0], events, lexicon),
    terms: official ? heldTerms(official.id, lexicon).map((held) => termLine(held, lexicon)) : [],
    series: series.map((one) => seriesPart(seriesRounds(one, events), lexicon)),
    events: events.map((event) => eventLine(event, lexicon)),
    figures: figureSeries(toldPoints(events))
      .filter(({ id }) => shown(id))
      .map((one) => figurePart(one, lexicon)),
    clips,
    covers: { first: coverage.first, last: coverage.last },
    asOf: lexicon.asOf,
  };
}

function queryFor(subject: DossierSubject): AboutQuery {
  switch (subject.kind) {
    case 'official':
      return { officials: [subject.id] };
    case 'pair':
      return { pairs: [{ kind: 'countries', a: subject.a, b: subject.b }] };
    case 'series':
      return { series: [subject.id] };
    case 'figures':
      return { figureSeries: [subject.id] };
  }
}

function titleOf(
  subject: DossierSubject,
  series: string | null,
  events: readonly DiplomaticEvent[],
  lexicon: Lexicon,
): string | null {
  switch (subject.kind) {
    case 'official':
      return lexicon.official(subject.id)?.name ?? null;
    case 'series':
      return series;
    case 'figures':
      return events.flatMap(({ figures }) => figures).find((figure) => figure.series === subject.id)?.measures ?? null;
    case 'pair': {
      const [a, b] = [lexicon.country(subject.a), lexicon.country(subject.b)];
      return a && b ? `${a.name} – ${b.name}` : null;
    }
  }
}

function belowOf(
  subject: DossierSubject,
  series: Series | undefined,
  events: readonly DiplomaticEvent[],
  lexicon: Lexicon,
): string | null {
  switch (subject.kind) {
    case 'official':
      return countryName(lexicon.official(subject.id)?.country ?? null, lexicon);
    case 'series':
      return series ? [series.level, series.subject].filter(Boolean).join(' · ') : null;
    case 'figures':
      return sharedCountries(events, lexicon);
    case 'pair':
      return null;
  }
}

/** Whom a figure is about, as far as every event that tells it agrees. */
function sharedCountries(events: readonly DiplomaticEvent[], lexicon: Lexicon): string | null {
  const [first, ...others] = events;
  const shared = (first?.countries ?? []).filter((code) => others.every(({ countries }) => countries.includes(code)));
  return shared.map((code) => countryName(code, lexicon)).join(' – ') || null;
}

function termLine({ term, office, before, after }: HeldTerm, lexicon: Lexicon): TermLine {
  const named = (id: OfficialId | null) => (id === null ? null : { id, name: lexicon.official(id)?.name ?? id });
  return {
    office: office?.titles[0] ?? term.office,
    country: office ? countryName(office.country, lexicon) : null,
    from: term.from,
    until: term.until,
    kind: term.kind,
    portfolio: term.portfolio ?? null,
    asOf: term.asOf,
    basis: term.basis,
    before: named(before),
    after: named(after),
  };
}

/** A series as a page shows it. */
export function seriesPart({ series, rounds, planned, stretches, rhythm }: SeriesRounds, lexicon: Lexicon): SeriesPart {
  const { id, name, level, subject, coverage, countries } = series;
  return {
    ...{ id, name, level, subject, coverage, rhythm },
    countries: countries.map((code) => ({ id: code, name: countryName(code, lexicon) ?? code })),
    rounds: rounds.map((event) => eventLine(event, lexicon)),
    planned: planned.map((event) => eventLine(event, lexicon)),
    stretches: stretches.map(({ after, before, months }) => ({
      from: after.until ?? after.from ?? '',
      until: before.from ?? '',
      months,
    })),
  };
}

/** A series of figures as a page shows it. */
export function figurePart(series: FigureSeries, lexicon: Lexicon): FigurePart {
  return {
    id: series.id,
    measures: series.measures,
    charts: figureCharts(series),
    lines: series.lines.map(({ points, change }) => ({
      amounts: points.map((point) => amount(point, lexicon)),
      change,
    })),
    differences: [...new Set(series.apart.flatMap((pair) => pair.differences))],
    sameRate: series.apart.some((pair) => pair.sameRate),
  };
}

function amount(point: FigurePoint, lexicon: Lexicon): AmountLine & { readonly at: IsoDate | null } {
  const { figure, on, event } = point;
  return {
    figure,
    on,
    at: standsAt(point),
    saidBy: figure.saidBy === null ? null : countryName(figure.saidBy, lexicon),
    here: false,
    source: event && sourceLine(event.sources[0], lexicon),
  };
}
