import type { Figure } from '../../lib/model/figure.ts';
import type { FigureLabel, GoldArticle } from './gold.ts';
import { tellingWords } from './score-names.ts';
import { pair, Share, Tally, touching } from './tally.ts';

/** Kinds that count as figures; durations, dates, ranks, ages and bare numbers do not. */
const QUANTITIES: ReadonlySet<string> = new Set(
  'money percent percentage-point count measure ratio distance mass area volume quantity temperature energy'.split(' '),
);

/** Everything counted about figures. */
export class FigureScore {
  readonly figures = new Tally();
  readonly value = new Share();
  readonly bound = new Share();
  readonly unit = new Share();

  /** Counts one article's figures against its labels. */
  add(gold: GoldArticle, found: readonly Figure[]): void {
    const quantities = found.filter((figure) => QUANTITIES.has(figure.kind));
    for (const [label, figure] of pair(gold.figures, quantities, touching, this.figures)) {
      this.value.add(sameValue(label, figure));
      this.bound.add(coarse(label.bound) === coarse(figure.bound));
      if (label.kind === 'count' || label.kind === 'measure') this.unit.add(sameUnit(label, figure));
    }
  }

  /** All figures, ready to print. */
  report(): Record<string, Record<string, number>> {
    return {
      figures: this.figures.figures,
      figureValue: this.value.figures,
      figureBound: this.bound.figures,
      figureUnit: this.unit.figures,
    };
  }
}

/** Bounds that readers would not tell apart. */
const COARSE: Readonly<Record<string, string>> = {
  exactly: 'exact',
  approximately: 'about',
  around: 'about',
  nearly: 'about',
  'at-least': 'above',
  'more-than': 'above',
  'at-most': 'below',
  'less-than': 'below',
};
const coarse = (bound = 'exact'): string => COARSE[bound] ?? bound;

function sameValue(label: FigureLabel, figure: Figure): boolean {
  if (label.kind === 'money' && (figure.currency ?? figure.unit) !== label.unit) return false;
  if (label.value !== null) return close(label.value, figure.value);
  return close(label.low, figure.low) || close(label.low, figure.value);
}

function close(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1);
}

function sameUnit(label: FigureLabel, figure: Figure): boolean {
  const wanted = tellingWords(label.unit);
  return [figure.unit, figure.measures, figure.quote].some((words) =>
    [...tellingWords(words)].some((word) => wanted.has(word)),
  );
}
