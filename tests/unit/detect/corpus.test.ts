import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/detect/diplomacy.ts';
import { readLexicon } from '../../../scripts/support/lexicon.ts';
import { articleOf, remarked } from '../../support/marked.ts';

interface Sentence {
  readonly says: string;
  readonly text: string;
  readonly date?: string;
  readonly language?: string;
}

function rows<Row>(name: string): readonly Row[] {
  const path = join(import.meta.dirname, '../../corpus', `${name}.jsonl`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

describe.each(['titles', 'surnames', 'people', 'offices', 'nothing'])('sentences of %s', (name) => {
  it.each(rows<Sentence>(name).map((row) => [row.says, row] as const))('%s', (_, { text, date, language }) =>
    expect(remarked(text, { ...(date ? { date } : {}), ...(language ? { language } : {}) })).toBe(text),
  );
});

describe('sentences of languages', () => {
  const lexicon = readLexicon(); // the whole roster: what other languages call its people and countries

  it.each(rows<Sentence>('languages').map((row) => [row.says, row] as const))(
    '%s',
    (_, { text, date, language = 'en' }) =>
      expect(remarked(text, { lexicon, language, ...(date ? { date } : {}) })).toBe(text),
  );
});

describe('namesakes', () => {
  const lexicon = readLexicon();

  it('come to two hundred and more', () => expect(rows('namesakes').length).toBeGreaterThanOrEqual(200));

  it.each(
    rows<{ text: string; date: string; links?: readonly string[] }>('namesakes').map((row) => [row.text, row] as const),
  )('nobody wrong is linked: %s', (_, { text, date, links = [] }) => {
    const linked = readArticle(articleOf(text, { date }), lexicon).mentions.flatMap(({ official }) => official ?? []);
    expect(linked.filter((official) => !links.includes(official))).toEqual([]);
  });
});
