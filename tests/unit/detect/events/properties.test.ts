import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../../lib/detect/events/merge.ts';
import { read } from './read.ts';

const SENTENCES = readFileSync(new URL('../../../corpus/events.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Words of the corpus in a shuffled order that a seed fixes. */
function shuffled(seed: number): string {
  let state = seed;
  const next = (): number => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
  const words = SENTENCES.join(' ').split(' ');
  return Array.from({ length: 60 }, () => words[Math.floor(next() * words.length)]).join(next() < 0.5 ? ' ' : '\n');
}

describe('whatever the words', () => {
  const readings = Array.from({ length: 60 }, (_, seed) => read(shuffled(seed + 1)));

  it('an event lies in the text', () => {
    for (const { text, events } of readings)
      for (const { evidence } of events) {
        expect(evidence.start).toBeGreaterThanOrEqual(0);
        expect(evidence.end).toBeLessThanOrEqual(text.length);
        expect(evidence.start).toBeLessThan(evidence.end);
      }
  });

  it('nobody is actor and recipient at once', () => {
    for (const { events } of readings)
      for (const { actors, recipients } of events) {
        const acting = new Set(actors.map(keyOf));
        expect(recipients.filter((one) => acting.has(keyOf(one)))).toEqual([]);
      }
  });

  it('somebody takes part, and the reading says how sure it is', () => {
    for (const { events } of readings)
      for (const { actors, recipients, confidence, because } of events) {
        expect(actors.length + recipients.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(0.95);
        expect(because.length).toBeGreaterThan(0);
      }
  });

  it.each(['', ' ', '“', '”', '((((', "'s's's", 'met met met', '\n\n\n', 'by by by', 'a'.repeat(5000)])(
    '%j is read',
    (text) => {
      expect(read(text).events).toEqual([]);
    },
  );
});
