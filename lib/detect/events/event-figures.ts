/** The figures of the sentence that tells an event, in the event's shape. */
import type { EventFigure } from '../../model/event.ts';
import type { Figure, FigureKind } from '../../model/figure.ts';
import { contains, type Span } from '../../model/span.ts';

const NO_QUANTITY: ReadonlySet<FigureKind> = new Set<FigureKind>(['duration', 'date', 'rank', 'age', 'number']);

export function figuresOf(figures: readonly Figure[], sentence: Span): readonly EventFigure[] {
  return figures.filter((figure) => contains(sentence, figure) && !NO_QUANTITY.has(figure.kind)).map(eventFigure);
}

function eventFigure(figure: Figure): EventFigure {
  const { value, low, high, bound, status, period, deadline, basis, tally, saidBy } = figure;
  return {
    measures: figure.measures ?? figure.unit ?? figure.kind,
    value,
    low,
    high,
    bound,
    unit: figure.currency ?? figure.unit ?? figure.kind,
    status,
    period,
    deadline,
    basis,
    tally,
    saidBy,
    series: null,
  };
}
