import { expect, it } from 'vitest';
import { starterPast } from '../../../lib/data/events.ts';
import { readLexicon } from '../../../scripts/support/lexicon.ts';
import { readPast } from '../../../scripts/support/past.ts';

it('ships in the package as it stands in the rows, with the same offices', () => {
  const shipped = starterPast();
  const read = readPast(readLexicon());
  expect(shipped.events.map(({ id }) => id)).toEqual(read.events.map(({ id }) => id));
  expect(shipped.series).toEqual(read.series);
  expect(shipped.events.at(-1)).toEqual(read.events.at(-1));
  expect(shipped.version).toBe(read.version);
});
