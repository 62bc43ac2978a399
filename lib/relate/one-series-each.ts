import type { EventFigure } from '../model/event.ts';
import { measureWords } from '../text/measure-words.ts';
import type { FigurePoint } from './figure-series.ts';

/**
 * Articles name the series of a figure by its measure alone, what ships may name it finer: of the same measure between the
 * same states both are one series, known by its finer name.
 */
export function oneSeriesEach(points: readonly FigurePoint[]): readonly FigurePoint[] {
  const finest = new Map<string, string>();
  for (const { figure } of points) {
    const known = finest.get(measureOf(figure))?.length ?? 0;
    if (figure.series !== null && figure.series.length > known) finest.set(measureOf(figure), figure.series);
  }
  return points.map((point) => {
    const series = point.figure.series === null ? null : (finest.get(measureOf(point.figure)) ?? null);
    return { ...point, figure: { ...point.figure, series } };
  });
}

/** What is measured between whom, for money its currency too; what has no telling word stands for itself. */
function measureOf({ measures, unit, series }: EventFigure): string {
  const [word] = measureWords(measures);
  if (word === undefined || series === null) return String(series);
  const parties = series.split('-', 2).join('-');
  return `${parties} ${word} ${/^[A-Z]{3}$/.test(unit) ? unit : ''}`;
}
