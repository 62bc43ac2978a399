import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageChanges } from '../../../lib/anchor/page-changes.ts';
import { plainFacts } from '../../../lib/anchor/plain-facts.ts';

const KEPT = [
  'Ferrona and Alderland held a fresh round of consultations in Port Selm on Friday.',
  'Officials said that 12 Ferronan nationals have been killed in the fighting so far.',
  'Two-way trade stood at nearly $44 billion in the first eight months of the year.',
  'The ministers agreed to meet again in the spring, though no date has been set.',
].join('\n');

function since(edit: (text: string) => string) {
  return pageChanges(KEPT, edit(KEPT), plainFacts);
}

describe('what changed since a copy was kept', () => {
  it('is nothing when only the layout, the typography or the order changed', () => {
    expect(since((text) => text.replaceAll('\n', '\n\n').replace('Two-way', 'Two‑way'))).toEqual([]);
    expect(since((text) => text.split('\n').toReversed().join('\n'))).toEqual([]);
    expect(since((text) => `${text}\nShare this`)).toEqual([]);
  });

  it('names changed numbers and names before other words, and these before what came or went', () => {
    const changes = since((text) =>
      text
        .replace('fresh round', 'new round')
        .replace('12 Ferronan', '21 Ferronan')
        .replace(/\nThe ministers.*$/, '\nA spokesman of the harbour board read a statement in the rain.'),
    );
    expect(changes.map(({ kind, words }) => [kind, words])).toEqual([
      ['changed', ['12 → 21']],
      ['changed', ['fresh → new']],
      ['added', []],
      ['removed', []],
    ]);
    expect(changes[0]?.facts).toBe(1);
  });

  it('sees a negation that came', () => {
    expect(since((text) => text.replace('agreed to', 'have not agreed to'))[0]).toMatchObject({
      kind: 'changed',
      facts: 1,
    });
  });

  it('is nothing between a text and itself, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(pageChanges(text, text, plainFacts)).toEqual([]);
      }),
    );
  });
});
