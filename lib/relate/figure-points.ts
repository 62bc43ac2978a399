import type { DiplomaticEvent, EventFigure } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { CountryCode } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { FigurePoint } from './figure-series.ts';
import { aboutThePair, sameMeasure } from './figures-of.ts';
import { oneSeriesEach } from './one-series-each.ts';
import type { AboutPage } from './subject.ts';
import { toldPoints } from './told-points.ts';

/**
 * The figures that belong beside a page: those of the events shown with it, and the page's own where they continue a
 * series of these. A figure of another pair of states is never taken for the page's.
 */
export function pointsFor(
  events: readonly DiplomaticEvent[],
  page: AboutPage,
  lexicon: Lexicon,
): readonly FigurePoint[] {
  const between = events.filter((event) => aboutThePair(event, page));
  const told = oneSeriesEach(toldPoints(between)).map((point) => bySide(point, lexicon));
  return [...told, ...page.figures.flatMap((figure) => pagePoint(figure, told, page, lexicon))];
}

function pagePoint(
  figure: Figure,
  told: readonly FigurePoint[],
  page: AboutPage,
  lexicon: Lexicon,
): readonly FigurePoint[] {
  const series = new Set(told.filter((point) => sameMeasure(figure, point.figure)).map((point) => point.figure.series));
  // Two series fit: to choose one would be a guess.
  const [only] = series;
  if (series.size !== 1 || only === undefined || only === null) return [];
  const unit = figure.currency ?? told.find((point) => point.figure.series === only)?.figure.unit ?? '';
  return [{ figure: asEventFigure(figure, only, unit, lexicon), event: null, on: page.published }];
}

function asEventFigure(figure: Figure, series: string, unit: string, lexicon: Lexicon): EventFigure {
  const { value, low, high, bound, status, period, deadline, basis, tally } = figure;
  const saidBy = speakerOf(figure.saidBy, lexicon);
  const measures = figure.measures ?? figure.unit ?? '';
  return { measures, value, low, high, bound, unit, status, period, deadline, basis, tally, saidBy, series };
}

/** An article may have “New Delhi” where another has “India”: the side is the same. */
function bySide(point: FigurePoint, lexicon: Lexicon): FigurePoint {
  return { ...point, figure: { ...point.figure, saidBy: speakerOf(point.figure.saidBy, lexicon) } };
}

function speakerOf(words: string | null, lexicon: Lexicon): string | null {
  return words === null ? null : (sideOf(words, lexicon) ?? words);
}

/** The state that speaks, when its words name one: “India”, “Moscow”, “the Kremlin”, “a Russian list”. */
function sideOf(speaker: string, lexicon: Lexicon): CountryCode | null {
  const whole = lexicon.phrases.lookup(speaker);
  const named = whole.length > 0 ? whole : lexicon.phrases.find(speaker).flatMap(({ targets }) => targets);
  const states = named.flatMap((target) => (target.kind === 'official' ? [] : [target.id]));
  return new Set(states).size === 1 ? (states[0] ?? null) : null;
}
