/** What came before a page, as rows: the “Before this” band of popup and panel. */
import type { EventBasis, EventFigure, Series } from '../../model/event.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { PageReport } from '../../protocol.ts';
import { aboutPage, queryFor } from '../../relate/about.ts';
import type { Expectation } from '../../relate/expectations.ts';
import type { Conflict, FigurePoint, FigureSeries } from '../../relate/figure-series.ts';
import type { Reason } from '../../relate/reasons.ts';
import { groupRows, relate } from '../../relate/relate.ts';
import type { RelatedGroup, RelatedList, RelatedRow } from '../../relate/relate.ts';
import { LAYERS, type Store } from '../../store/store.ts';
import { threadsHere } from './threads-here.ts';
import { eventLine, sourceLine, type EventLine, type SourceLine } from '../event-lines.ts';

/** Why a row is shown: a key for words, and the names that go into them. */
export interface WhyLine {
  readonly key: Reason['key'];
  readonly names: readonly string[];
}

export interface PriorLine extends EventLine {
  readonly why: readonly WhyLine[];
}

/** Rows under one heading; of the series group, one heading a series. */
export interface PriorGroup {
  readonly group: RelatedGroup;
  readonly series: SeriesLine | null;
  readonly rows: readonly PriorLine[];
}

export interface SeriesLine {
  readonly id: string;
  readonly name: string;
  readonly coverage: string;
  /** First day of the previous round we know of; `null`: none, or it is not sure that the page is about this series. */
  readonly previous: IsoDate | null;
  /** What that round rests on. */
  readonly previousBasis: EventBasis;
  readonly months: number | null;
}

/** One telling of a figure, beside others of the same series. */
export interface AmountLine {
  readonly figure: EventFigure;
  /** The country or person that says so, in words. */
  readonly saidBy: string | null;
  readonly on: IsoDate | null;
  readonly here: boolean;
  /** Where it was read; `null`: on the page itself. */
  readonly source: SourceLine | null;
}

/** Figures of one series: amounts in one line may be compared, lines stand apart. */
export interface ComparisonLine {
  readonly id: string;
  readonly measures: string;
  readonly lines: readonly (readonly AmountLine[])[];
  /** Two lines come to the same rate: said in words, no arrow. */
  readonly sameRate: boolean;
  /** What earlier tellings say otherwise of the same time than the page does. */
  readonly conflicts: readonly AmountLine[];
}

export interface ExpectationLine {
  readonly event: EventLine;
  readonly state: Expectation['state'];
  readonly closedBy: EventLine | null;
}

export interface Before {
  readonly groups: readonly PriorGroup[];
  readonly expectations: readonly ExpectationLine[];
  readonly figures: readonly ComparisonLine[];
  /** Other sources of what the page itself reports. */
  readonly reported: readonly EventLine[];
  /** What the store covers, for honest empty lists. */
  readonly covers: { readonly first: IsoDate | null; readonly last: IsoDate | null; readonly events: number };
  /** Names of the reader's threads that the page belongs to. */
  readonly threads: readonly string[];
  /** The two states the page is most about, in words. */
  readonly pair: readonly [string, string] | null;
}

/** Asks the store what belongs before this page, and ranks it. */
export async function findBefore(report: PageReport, store: Store, lexicon: Lexicon): Promise<Before> {
  const known = await store.allSeries();
  const about = aboutPage(report, lexicon, known);
  const [candidates, coverage, threads] = await Promise.all([
    store.eventsAbout(queryFor(about)),
    store.coverage(),
    store.threads.all(),
  ]);
  const pair = about.pairs[0];
  return {
    ...beforeOf(relate(about, candidates, lexicon), known, lexicon),
    covers: {
      first: coverage.first,
      last: coverage.last,
      events: LAYERS.reduce((sum, layer) => sum + coverage.events[layer], 0),
    },
    threads: threadsHere(threads, about, lexicon).map(({ name }) => name),
    pair: pair ? [nameOf(pair.a, lexicon), nameOf(pair.b, lexicon)] : null,
  };
}

/** A related list as rows. Pure. */
export function beforeOf(
  list: RelatedList,
  known: readonly Series[],
  lexicon: Lexicon,
): Omit<Before, 'covers' | 'pair' | 'threads'> {
  const groups = [...groupRows(list.rows)].flatMap(([group, rows]) =>
    group === 'series' ? seriesGroups(rows, list, known, lexicon) : [priorGroup(group, null, rows, lexicon)],
  );
  return {
    groups,
    expectations: list.expectations.map((one) => ({
      event: eventLine(one.event, lexicon),
      state: one.state,
      closedBy: one.closedBy && eventLine(one.closedBy, lexicon),
    })),
    figures: list.figures.map((series) => comparison(series, lexicon)),
    reported: list.reported.map((event) => eventLine(event, lexicon)),
  };
}

/** One group a series; of a series the page is only perhaps about, no “previous round” is claimed. */
function seriesGroups(
  rows: readonly RelatedRow[],
  list: RelatedList,
  known: readonly Series[],
  lexicon: Lexicon,
): readonly PriorGroup[] {
  return [...new Set(rows.map(({ event }) => event.series))].map((id) => {
    const series = known.find((one) => one.id === id);
    const round = list.rounds.find((one) => one.series.id === id);
    const line = series && {
      id: series.id,
      name: series.name,
      coverage: series.coverage,
      previous: round?.event.from ?? null,
      previousBasis: round?.event.basis ?? 'report',
      months: round?.months ?? null,
    };
    return priorGroup('series', line ?? null, newestFirst(rows.filter(({ event }) => event.series === id)), lexicon);
  });
}

function priorGroup(
  group: RelatedGroup,
  series: SeriesLine | null,
  rows: readonly RelatedRow[],
  lexicon: Lexicon,
): PriorGroup {
  return { group, series, rows: rows.map((row) => priorLine(row, lexicon)) };
}

/** A related event as a row, with why it is shown. */
export function priorLine({ event, why }: Pick<RelatedRow, 'event' | 'why'>, lexicon: Lexicon): PriorLine {
  return { ...eventLine(event, lexicon), why: why.map((reason) => whyLine(reason, lexicon)) };
}

function newestFirst(rows: readonly RelatedRow[]): readonly RelatedRow[] {
  return rows.toSorted((a, b) => (b.event.from ?? '').localeCompare(a.event.from ?? '', 'en'));
}

function whyLine(reason: Reason, lexicon: Lexicon): WhyLine {
  return { key: reason.key, names: namesIn(reason, lexicon) };
}

function namesIn(reason: Reason, lexicon: Lexicon): readonly string[] {
  switch (reason.key) {
    case 'officials':
      return reason.officials.map((id) => lexicon.official(id)?.surname ?? id);
    case 'office':
      return reason.then === null ? [] : [lexicon.official(reason.then)?.surname ?? reason.then];
    case 'pair':
      return reason.countries.map((code) => nameOf(code, lexicon));
    case 'topic':
      return reason.topics;
    case 'series':
    case 'office-pair':
    case 'figure-series':
      return [];
  }
}

function comparison(series: FigureSeries, lexicon: Lexicon): ComparisonLine {
  return {
    id: series.id,
    measures: series.measures,
    lines: series.lines.map((line) => line.points.map((point) => amountLine(point, lexicon))).toSorted(actualFirst),
    sameRate: series.apart.some((pair) => pair.sameRate),
    conflicts: series.lines.flatMap((line) => line.conflicts.flatMap((one) => againstPage(one, lexicon))),
  };
}

/** The other side of a conflict that the page itself is one side of. */
function againstPage({ one, other }: Conflict, lexicon: Lexicon): readonly AmountLine[] {
  if ((one.event === null) === (other.event === null)) return [];
  return [amountLine(one.event === null ? other : one, lexicon)];
}

function amountLine(point: FigurePoint, lexicon: Lexicon): AmountLine {
  const { figure, on, event } = point;
  const saidBy = figure.saidBy === null ? null : nameOf(figure.saidBy, lexicon);
  return { figure, on, saidBy, here: event === null, source: event && sourceLine(event.sources[0], lexicon) };
}

/** What was counted before what was aimed at; each in the order it was told. */
function actualFirst(a: readonly AmountLine[], b: readonly AmountLine[]): number {
  const rank = (line: readonly AmountLine[]) => (line[0]?.figure.status === 'actual' ? 0 : 1);
  return rank(a) - rank(b) || (a[0]?.on ?? '').localeCompare(b[0]?.on ?? '', 'en');
}

function nameOf(code: string, lexicon: Lexicon): string {
  return lexicon.country(code)?.name ?? code;
}
