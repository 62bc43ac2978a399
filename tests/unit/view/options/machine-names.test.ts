import { describe, expect, it } from 'vitest';
import { machineNames } from '../../../../lib/view/options/machine-names.ts';
import { NEWSROOM } from '../../../support/newsroom-lexicon.ts';

const names = machineNames(NEWSROOM);

describe('names of a collection', () => {
  it('are states by name, other name and code, and never by their capital', () => {
    expect(['India', 'Russian Federation', 'RUS', 'Moscow', 'Atlantis', 'ZZZ'].map(names.country)).toEqual([
      'IND',
      'RUS',
      'RUS',
      null,
      null,
      null,
    ]);
  });

  it('are officials who held an office of that state on that day', () => {
    expect(names.official('Sergey Lavrov', 'RUS', '2021-04-05')).toMatchObject({ official: 'sergey-lavrov' });
    expect(names.official('Sergey Lavrov', 'IND', '2021-04-05')).toBeNull();
    expect(names.official('Sergey Lavrov', 'RUS', '1990-01-01')).toBeNull();
    expect(names.official('Nobody Known', 'RUS', '2021-04-05')).toBeNull();
  });
});
