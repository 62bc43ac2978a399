import { describe, expect, it } from 'vitest';
import { quantities } from './read.ts';

const first = (text: string) => quantities(text)[0];

describe('what a sentence says of its figure', () => {
  it('knows a target and its deadline from what is so today', () => {
    const [target, actual] = quantities(
      'They set a trade target of $100 billion by 2030. Trade stands at about $66 billion.',
    );
    expect(target).toMatchObject({ status: 'target', deadline: '2030', period: null });
    expect(actual).toMatchObject({ status: 'actual', deadline: null, bound: 'about', measures: 'Trade' });
  });

  it('tells pledge, estimate and change', () => {
    expect(first('Norway pledged €20 million.')?.status).toBe('pledge');
    expect(first('Losses are estimated at $3 billion.')?.status).toBe('estimate');
    expect(first('Exports rose by 12 percent.')?.status).toBe('change');
    expect(first('Exports rose to 12 percent of output.')?.status).toBe('actual');
  });

  it('names the basis of part of a year and of a fiscal year', () => {
    expect(first('Trade was $44 billion in the first eight months of 2023.')).toMatchObject({
      basis: 'part-year',
      period: '2023-01/2023-08',
    });
    expect(first('Trade was $66 billion in the last fiscal year.')?.basis).toBe('fiscal');
  });

  it('keeps new deaths apart from a running total', () => {
    expect(first('Another 2 soldiers were killed.')?.tally).toBe('new');
    expect(first('So far 12 soldiers have been killed.')?.tally).toBe('cumulative');
  });

  it('keeps who says so', () => {
    expect(first('In January, India said 12 nationals had been killed.')?.saidBy).toBe('India');
    expect(first('Some 300 people fled, according to local officials.')?.saidBy).toBe('local officials');
    expect(first('Some 300 people fled.')?.saidBy).toBeNull();
  });

  it('says what is counted and what befell it', () => {
    expect(first('12 Indian nationals have been killed.')?.measures).toBe('Indian nationals killed');
  });
});
