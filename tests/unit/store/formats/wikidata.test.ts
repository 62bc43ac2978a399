import { describe, expect, it } from 'vitest';
import { dateOf, readHeldPositions } from '../../../../lib/store/formats/wikidata.ts';

const DUARTE = {
  person: 'Ana Duarte',
  qid: 'Q1',
  position: 'Foreign Minister',
  country: 'Portugal',
  start: '2024-04-02',
  end: '',
};

describe('a Wikidata query result', () => {
  it.each([
    [
      'CSV with labels',
      'person,personLabel,positionLabel,countryLabel,start,end\nhttp://www.wikidata.org/entity/Q1,Ana Duarte,Foreign Minister,Portugal,2024-04-02,\n',
    ],
    [
      'CSV with an id beside the name',
      'position,person,personID,start,end,country\r\nForeign Minister,Ana Duarte,Q1,2024-04-02,,Portugal\r\n',
    ],
    [
      'JSON of the query service',
      JSON.stringify({
        head: {},
        results: {
          bindings: [
            {
              person: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' },
              personLabel: { value: 'Ana Duarte' },
              positionLabel: { value: 'Foreign Minister' },
              countryLabel: { value: 'Portugal' },
              start: { value: '2024-04-02' },
            },
          ],
        },
      }),
    ],
    [
      'JSON as a plain list',
      JSON.stringify([
        {
          person: 'Q1',
          personLabel: 'Ana Duarte',
          position: 'Foreign Minister',
          country: 'Portugal',
          start: '2024-04-02',
        },
      ]),
    ],
  ])('is read from %s', (_, file) => expect(readHeldPositions(file)).toEqual([DUARTE]));

  it('takes an id for no name: a row without a label has none', () => {
    const [row] = readHeldPositions('personLabel,position,start\nQ7,Foreign Minister,2024\n');
    expect(row?.person).toBe('');
  });

  it.each([
    ['no columns of ours', 'a,b\n1,2\n', 'bad-import: no column “person”'],
    ['JSON without results', '{"results":3}', 'bad-import: no list of results'],
    ['JSON cut short', '[{"person":', 'bad-import: no JSON, or a file cut short'],
  ])('with %s is refused', (_, file, message) => expect(() => readHeldPositions(file)).toThrow(message));

  it('may call a column by any name and harms nothing', () => {
    const file = '__proto__,personLabel,positionLabel,start\nevil,Ana Duarte,Foreign Minister,2024\n';
    expect(readHeldPositions(file)).toMatchObject([{ person: 'Ana Duarte' }]);
    expect(({} as { evil?: string }).evil).toBeUndefined();
  });
});

describe('a date of Wikidata', () => {
  it.each([
    ['2021-02-17T00:00:00Z', '2021-02-17'],
    ['+2021-02-17', '2021-02-17'],
    ['2021', '2021'],
    ['2021-02-00', '2021-02'],
    ['2021-00-00', '2021'],
    ['http://www.wikidata.org/.well-known/genid/1', null],
    ['t1234', null],
  ])('%s is %s', (printed, date) => expect(dateOf(printed)).toBe(date));
});
