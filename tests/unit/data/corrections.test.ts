import { describe, expect, it } from 'vitest';
import { correct } from '../../../lib/data/corrections.ts';

const TERM = { official: 'ana-duarte', office: 'utp-president', from: '2019-01-01', until: '' };
const change = (column: string, value = '') => ({ ...TERM, column, value });

describe('corrections of terms', () => {
  it('change one cell', () =>
    expect(correct([TERM], [change('until', '2020')]).terms).toMatchObject([{ until: '2020' }]));

  it('change several cells of one term', () =>
    expect(correct([TERM], [change('until', '2020'), change('kind', 'acting')]).terms).toMatchObject([
      { until: '2020', kind: 'acting' },
    ]));

  it('can take a term away', () => expect(correct([TERM], [change('drop')]).terms).toEqual([]));

  it('are told when they find no term', () => {
    const lost = { ...change('until', '2020'), from: '1999' };
    expect(correct([TERM], [lost]).unused).toEqual([lost]);
  });
});
