import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { quantities } from './read.ts';

interface Case {
  readonly text: string;
  readonly language?: string;
  /** The outlet's. */
  readonly country?: string;
  readonly figures: readonly Record<string, unknown>[];
}

const cases = readFileSync(new URL('../../../corpus/figures.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Case);

it.each(cases)('reads the figures of “$text”', ({ text, language, country, figures }) => {
  const found = quantities(text, language ?? 'en', country ?? null);
  expect(found.map(({ quote }) => quote)).toEqual(figures.map(({ quote }) => quote));
  for (const [i, want] of figures.entries()) expect(found[i]).toMatchObject(want);
});
