import { expect, it } from 'vitest';
import { tablesFrom } from '../../../../lib/data/tables.ts';
import { coverageByDay } from '../../../../scripts/roster/check/coverage.ts';

const coverage = coverageByDay(
  tablesFrom({
    'countries.tsv': 'code\tkind\tname\nNOR\tstate\tNorway\nPER\tstate\tPeru\nGRL\tterritory\tGreenland',
    'offices.tsv':
      'id\tcountry\tkind\ttitles\tseats\nnor-foreign-minister\tNOR\tforeign-minister\tForeign Minister\tone\nper-president\tPER\thead-of-state\tPresident\tone',
    'officials.tsv': 'id\tname\tcountry\nana-duarte\tAna Duarte\tNOR\nluz-rey\tLuz Rey\tPER',
    'terms.tsv':
      'official\toffice\tfrom\tuntil\tkind\tbasis\tasOf\nana-duarte\tnor-foreign-minister\t2018\t\t\tmemory\t2019-03-01\nluz-rey\tper-president\t2019-05\t2019-07\t\tmemory',
  }),
  '2020-08-01',
);
const on = (day: string) => coverage.find((one) => one.day === day);

it('counts each first of January and July until today', () =>
  expect(coverage.map(({ day }) => day)).toEqual(['2019-01-01', '2019-07-01', '2020-01-01', '2020-07-01']));

it('names the states of which nobody is known, territories left aside', () => {
  expect(on('2019-01-01')?.heads).toEqual({ held: 0, stale: [], missing: ['NOR', 'PER'] });
  expect(on('2019-07-01')?.heads).toEqual({ held: 1, stale: [], missing: ['NOR'] });
});

it('tells an open term that was last vouched for more than a year before', () => {
  expect(on('2020-01-01')?.foreignMinisters).toMatchObject({ held: 1, stale: [] });
  expect(on('2020-07-01')?.foreignMinisters).toMatchObject({ held: 1, stale: ['NOR'] });
});
