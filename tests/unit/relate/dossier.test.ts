import { describe, expect, it } from 'vitest';
import type { EventFigure, Series } from '../../../lib/model/event.ts';
import { briefContents, isWithin } from '../../../lib/relate/brief.ts';
import { figureCharts, standsAt } from '../../../lib/relate/figure-chart.ts';
import { figureSeries } from '../../../lib/relate/figure-series.ts';
import { heldTerms } from '../../../lib/relate/held-terms.ts';
import { seriesRounds } from '../../../lib/relate/series-rounds.ts';
import { toldPoints } from '../../../lib/relate/told-points.ts';
import { pastEvent } from '../../support/past-event.ts';
import { smallRoster } from '../../support/small-roster.ts';

const FOC: Series = {
  id: 'foc',
  name: 'Consultations',
  countries: ['IND', 'RUS'],
  level: '',
  subject: '',
  coverage: '',
};
const round = (day: string, status: 'occurred' | 'scheduled' = 'occurred') =>
  pastEvent(`${day}-foc-${status}`, 'CONSULT.foc', {
    status,
    series: 'foc',
    who: ['vikram-misri'],
    to: ['andrey-rudenko'],
  });

describe('the rounds of a series', () => {
  it('stand newest first; a plan that took place is no plan any more', () => {
    const { rounds, planned } = seriesRounds(FOC, [
      round('2023-11-13'),
      round('2025-03-07', 'scheduled'),
      round('2025-03-07'),
      round('2026-02-01', 'scheduled'),
    ]);
    expect(rounds.map(({ from }) => from)).toEqual(['2025-03-07', '2023-11-13']);
    expect(planned.map(({ from }) => from)).toEqual(['2026-02-01']);
  });

  it('have a rhythm from three stretches on, and tell of the stretch that breaks it', () => {
    const yearly = ['2018-03-01', '2019-03-01', '2020-03-01', '2021-03-01', '2024-03-01'].map((day) => round(day));
    const { rhythm, stretches } = seriesRounds(FOC, yearly);
    expect(rhythm).toBe(12);
    expect(stretches.map(({ after, before, months }) => [after.from, before.from, months])).toEqual([
      ['2021-03-01', '2024-03-01', 36],
    ]);
    expect(seriesRounds(FOC, yearly.slice(2)).rhythm).toBeNull();
  });

  it('of which only the year is known make no stretch', () => {
    expect(seriesRounds(FOC, [round('2018-03-01'), { ...round('2021-03-01'), from: '2021' }]).stretches).toEqual([]);
  });
});

const trade = (day: string, figure: Partial<EventFigure>) => ({
  ...pastEvent(`${day}-trade`, 'STATEMENT.remark', { who: ['s-jaishankar'] }),
  figures: [{ ...TRADE, ...figure }],
});
const TRADE: EventFigure = {
  ...{ measures: 'two-way trade', value: null, low: null, high: null, bound: 'exact', unit: 'USD', status: 'actual' },
  ...{ period: 'P1Y', deadline: null, basis: 'unstated', tally: 'unstated', saidBy: null, series: 'trade' },
};

describe('a chart of figures', () => {
  const charts = (...events: ReturnType<typeof trade>[]) => figureCharts(figureSeries(toldPoints(events))[0]!);

  it('begins at nothing and ends at a round amount above the largest', () => {
    const [chart] = charts(trade('2022-05-01', { value: 40e9 }), trade('2023-05-01', { value: 87e9 }));
    expect(chart!.amounts.map(({ amount }) => amount / 1e9)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(chart!.lines[0]!.points.map(({ y }) => y)).toEqual([0.4, 0.87]);
    expect(chart!.years.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  });

  it('places a figure at the end of what it covers, a target at its deadline', () => {
    const points = toldPoints([
      trade('2023-11-13', { value: 44e9, period: '2023-01/2023-08' }),
      trade('2024-07-08', { value: 100e9, status: 'target', deadline: '2030' }),
      trade('2025-03-05', { value: 66e9, period: 'P1Y' }),
    ]);
    expect(points.map(standsAt)).toEqual(['2023-08-31', '2030', '2025-03-05']);
  });

  it('joins only what compares', () => {
    const [chart] = charts(
      trade('2023-11-13', { value: 44e9, period: '2023-01/2023-08', basis: 'part-year' }),
      trade('2024-03-05', { value: 60e9, period: 'P1Y' }),
      trade('2025-03-05', { value: 66e9, period: 'P1Y' }),
      trade('2025-03-06', { value: 100e9, status: 'target', deadline: '2030', period: 'P1Y' }),
    );
    expect(chart!.lines.map(({ points }) => points.map(({ point }) => point.figure.value! / 1e9))).toEqual([
      [44],
      [60, 66],
      [100],
    ]);
  });

  it('shows the reach of a range, and nothing that has no day or stands alone', () => {
    const [chart] = charts(trade('2022-05-01', { low: 5e9, high: 7e9 }), trade('2023-05-01', { value: 10e9 }));
    const [range] = chart!.lines.flatMap(({ points }) => points);
    expect([range!.low, range!.y, range!.high]).toEqual([0.5, 0.6, 0.7]);
    expect(charts(trade('2022-05-01', { value: 5e9 }))).toEqual([]);
  });
});

describe('the terms of an official', () => {
  it('stand newest first, each with who held a post of one seat before and after', () => {
    const [minister, secretary] = heldTerms('s-jaishankar', smallRoster());
    expect([minister!.office?.id, minister!.before, minister!.after]).toEqual(['ind-foreign-minister', null, null]);
    expect([secretary!.office?.id, secretary!.before, secretary!.after]).toEqual([
      'ind-foreign-secretary',
      null,
      'vijay-gokhale',
    ]);
  });

  it('name no predecessor where several sit at once', () => {
    expect(heldTerms('andrey-rudenko', smallRoster())[0]).toMatchObject({ before: null, after: null });
  });
});

describe('a brief', () => {
  const events = [
    round('2023-11-13'),
    round('2025-03-07', 'scheduled'),
    round('2025-03-07'),
    pastEvent('2025-09-01-summit', 'CONSULT.summit', {
      status: 'scheduled',
      who: ['narendra-modi'],
      to: ['vladimir-putin'],
    }),
    pastEvent('2026-04-01-later', 'CONSULT.meeting', { who: ['s-jaishankar'] }),
  ];
  const asked = { people: ['vikram-misri', 's-jaishankar'], pair: null, from: '2024-01-01', until: '2025-12-31' };

  it('reads forward, within the days asked for; what is planned and closed by a report is not open', () => {
    const { events: told, open } = briefContents(asked, events, smallRoster());
    expect(told.map(({ id }) => id)).toEqual(['2025-03-07-foc-occurred']);
    expect(open.map(({ id }) => id)).toEqual(['2025-09-01-summit']);
  });

  it('says who held what in that time alone', () => {
    const { who } = briefContents(asked, events, smallRoster());
    expect(who.map(({ terms }) => terms.map(({ term }) => term.office))).toEqual([
      ['ind-foreign-secretary'],
      ['ind-foreign-minister'],
    ]);
  });

  it.each([
    ['2025', true],
    ['2024-05', true],
    ['2023-12-31', false],
    ['2026-01-01', false],
    [null, false],
  ])('takes %s for a day of 2024 and 2025: %s', (day, within) => {
    expect(isWithin(day, asked)).toBe(within);
  });
});
