import { expect, it } from 'vitest';
import type { Mention } from '../../../lib/model/mention.ts';
import type { Article, Reading } from '../../../lib/model/reading.ts';
import { readLong } from '../../../lib/page/long-article.ts';

const source = { url: null, title: null, publisher: null, published: null, language: 'en' };

/** Finds every “Duarte”, as detection would. */
function read(article: Article): Reading {
  const mentions = [...article.text.matchAll(/Duarte/g)].map((match): Mention => ({
    ...{ start: match.index, end: match.index + 6, quote: 'Duarte', kind: 'official', form: 'surname' },
    ...{ official: null, name: null, office: null, officeTitle: null, country: null, confidence: 1, because: [] },
  }));
  return { ...article, mentions, figures: [], events: [] };
}

function readWhole(text: string): Reading {
  const units = [{ start: 0, end: text.length, kind: 'article', published: null, place: null }] as const;
  const steps = readLong({ text, source, units }, read);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

it.each([
  ['a report', 'Ana Duarte spoke.\n'.repeat(10)],
  ['a text of a megabyte', 'Ana Duarte spoke, and then there was more to say about it.\n'.repeat(20_000)],
  ['a text of one line', 'Ana Duarte spoke. '.repeat(20_000)],
])('finds in %s what stands in it, where it stands', (_, text) => {
  const { mentions } = readWhole(text);
  expect(mentions.every(({ start, end }) => text.slice(start, end) === 'Duarte')).toBe(true);
  // A part of a text of one line may end within a name.
  expect(mentions.length).toBeGreaterThanOrEqual([...text.matchAll(/Duarte/g)].length - 10);
});
