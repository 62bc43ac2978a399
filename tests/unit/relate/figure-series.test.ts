import { describe, expect, it } from 'vitest';
import type { EventFigure } from '../../../lib/model/event.ts';
import { differences, figureSeries } from '../../../lib/relate/figure-series.ts';
import type { FigurePoint } from '../../../lib/relate/figure-series.ts';
import { oneSeriesEach } from '../../../lib/relate/one-series-each.ts';

const figure = (given: Partial<EventFigure>): EventFigure => ({
  measures: 'two-way trade',
  value: null,
  low: null,
  high: null,
  bound: 'exact',
  unit: 'USD',
  status: 'actual',
  period: null,
  deadline: null,
  basis: 'unstated',
  tally: 'unstated',
  saidBy: null,
  series: 'abc-xyz-trade',
  ...given,
});
const point = (on: string, given: Partial<EventFigure>): FigurePoint => ({ figure: figure(given), event: null, on });
const only = (...points: FigurePoint[]) => figureSeries(points)[0];

describe('points of one measure', () => {
  it('are joined, and rise, when all that defines them agrees', () => {
    const series = only(
      point('2024-03-01', { value: 60e9, period: '2023' }),
      point('2025-03-01', { value: 66e9, period: '2024' }),
    );
    expect(series?.lines).toHaveLength(1);
    expect(series?.lines[0]?.change).toBe('up');
  });

  it('stand still when rounding explains the difference: 65.7 and 66', () => {
    const series = only(
      point('2024-03-01', { value: 65.7e9, period: '2023' }),
      point('2025-03-01', { value: 66e9, period: '2024' }),
    );
    expect(series?.lines[0]?.change).toBe('same');
  });

  it.each([
    ['a part of a year and a year', { period: '2023-01/2023-08' }, { period: 'P1Y' }, ['period-length']],
    [
      'a fiscal and a calendar year',
      { period: '2024', basis: 'fiscal' },
      { period: '2024', basis: 'calendar' },
      ['basis'],
    ],
    ['new deaths and a total', { tally: 'new' }, { tally: 'cumulative' }, ['tally']],
    ['one side’s count and the other’s', { saidBy: 'IND' }, { saidBy: 'RUS' }, ['side']],
    ['what is and what is aimed at', {}, { status: 'target' }, ['status']],
    ['dollars and euros', {}, { unit: 'EUR' }, ['unit']],
  ] as const)('are kept apart: %s', (_, one, other, expected) => {
    expect(differences(figure({ value: 1, ...one }), figure({ value: 1, ...other }))).toEqual(expected);
    expect(
      only(point('2024-01-01', { value: 1, ...one }), point('2025-01-01', { value: 1, ...other }))?.lines,
    ).toHaveLength(2);
  });

  it('come to the same rate: nearly 44 in eight months, about 66 in a year', () => {
    const eight = point('2023-11-13', { value: 44e9, bound: 'nearly', period: '2023-01/2023-08', basis: 'part-year' });
    const year = point('2025-03-05', { value: 66e9, bound: 'about', period: 'P1Y' });
    expect(only(eight, year)?.apart[0]).toMatchObject({ sameRate: true, differences: ['period-length', 'basis'] });
  });

  it('do not come to the same rate when a year holds twice as much', () => {
    const half = point('2023-11-13', { value: 44e9, period: 'P6M' });
    expect(only(half, point('2025-03-05', { value: 66e9, period: 'P1Y' }))?.apart[0]?.sameRate).toBe(false);
  });

  it('contradict each other when they mean the same year and cannot both be right', () => {
    const series = only(
      point('2025-03-05', { value: 66e9, period: '2024' }),
      point('2025-03-07', { value: 50e9, period: '2024' }),
    );
    expect(series?.lines[0]?.conflicts).toHaveLength(1);
  });

  it('do not contradict each other over different years', () => {
    const series = only(
      point('2024-03-05', { value: 66e9, period: '2023' }),
      point('2025-03-07', { value: 50e9, period: '2024' }),
    );
    expect(series?.lines[0]).toMatchObject({ conflicts: [], change: 'down' });
  });

  it('stay out when nothing says which series they belong to', () => {
    expect(figureSeries([point('2024-01-01', { value: 1, series: null })])).toEqual([]);
  });
});

describe('sums over an unknown time', () => {
  it('are not set against each other: one may be of eight months, the other of a year', () => {
    expect(differences(figure({ value: 44e9, period: null }), figure({ value: 66e9, period: null }))).toContain(
      'period-length',
    );
  });
});

describe('the same measure under two names', () => {
  it('is one series under the finer one', () => {
    const point = (series: string, measures: string) => ({
      figure: figure({ series, measures, unit: 'nationals' }),
      event: null,
      on: null,
    });
    const points = oneSeriesEach([
      point('ind-rus-killed', 'nationals died'),
      point('ind-rus-nationals-killed', 'Indian nationals killed'),
      point('chn-rus-killed', 'nationals killed'),
    ]);
    expect(points.map((one) => one.figure.series)).toEqual([
      'ind-rus-nationals-killed',
      'ind-rus-nationals-killed',
      'chn-rus-killed',
    ]);
  });
});

describe('a figure of the page', () => {
  const yearly = { value: 66e9, period: 'P1Y', bound: 'about' } as const;

  it('contradicts what was told of the same some weeks before, and not what was told last year', () => {
    const page = point('2025-03-25', { value: 55e9, period: 'P1Y' });
    expect(only(point('2025-03-05', yearly), page)?.lines[0]?.conflicts).toHaveLength(1);
    expect(only(point('2024-01-05', yearly), page)?.lines[0]?.conflicts).toHaveLength(0);
  });

  it('of a toll that grew overnight contradicts nothing', () => {
    const toll = { unit: 'people', tally: 'cumulative' } as const;
    const grown = only(point('2025-03-05', { ...toll, value: 12 }), point('2025-03-08', { ...toll, value: 14 }));
    expect(grown?.lines[0]?.conflicts).toHaveLength(0);
  });
});
