import { describe, expect, it } from 'vitest';
import { correctedLexicon } from '../../../../lib/data/corrected-lexicon.ts';
import type { Correction } from '../../../../lib/model/correction.ts';
import type { Lexicon } from '../../../../lib/model/lexicon.ts';
import type { Official } from '../../../../lib/model/official.ts';
import type { KeptCorrection } from '../../../../lib/store/roster/correction-kinds.ts';
import { changeLine } from '../../../../lib/view/roster/changes.ts';
import { correction, layer } from '../../../support/corrections.ts';
import { NEWSROOM } from '../../../support/newsroom-lexicon.ts';

const misri = NEWSROOM.official('vikram-misri')!;
const renamed = correction<Official>(misri.id, { shipped: misri, wanted: { ...misri, name: 'Vikram M. Misri' } });

/** What the list says of a correction over a roster that has this for Misri. */
function lineOver(now: Official | null, word: Correction<Official> = renamed) {
  const newer: Lexicon = { ...NEWSROOM, official: (id) => (id === misri.id ? now : NEWSROOM.official(id)) };
  const kept: KeptCorrection = { kind: 'official', key: word.id, at: '2026-11-22T10:00:00.000Z', correction: word };
  return changeLine(kept, newer, correctedLexicon(newer, layer({ officials: [word] })));
}

describe('a correction in the list of changes', () => {
  it('says what it changed', () =>
    expect(lineOver(misri)).toMatchObject({
      what: 'changed',
      standing: 'holds',
      fields: [{ field: 'name', was: 'Vikram Misri', is: 'Vikram M. Misri' }],
    }));

  it('holds over a newer roster that changed something else', () =>
    expect(lineOver({ ...misri, aliases: ['V. Misri'] }).standing).toBe('holds'));

  it('says so when the newer roster has come to agree', () =>
    expect(lineOver({ ...misri, name: 'Vikram M. Misri' }).standing).toBe('agrees'));

  it.each([
    ['rewrote', renamed],
    ['hid', correction<Official>(misri.id, { hidden: true })],
    ['merged', correction<Official>(misri.id, { mergedInto: 'vinay-kwatra' })],
  ])('is listed still when what it %s ships no more', (_, word) => expect(lineOver(null, word).standing).toBe('gone'));

  it('names who a merged one is now', () =>
    expect(lineOver(misri, correction<Official>(misri.id, { mergedInto: 'vinay-kwatra' }))).toMatchObject({
      what: 'merged',
      into: 'Vinay Kwatra',
    }));
});
