import { describe, expect, it } from 'vitest';
import { correctedLexicon } from '../../../lib/data/corrected-lexicon.ts';
import { readArticle } from '../../../lib/detect/diplomacy.ts';
import type { Lexicon } from '../../../lib/model/lexicon.ts';
import { cardContent, ownCardContent } from '../../../lib/page/card-content.ts';
import { correction, layer, person, term } from '../../support/corrections.ts';
import { articleOf } from '../../support/marked.ts';
import { NEWSROOM } from '../../support/newsroom-lexicon.ts';

const TODAY = '2026-11-22';

function read(text: string, lexicon: Lexicon = NEWSROOM, date: string | null = '2025-03-07') {
  const reading = readArticle(articleOf(text, { date }), lexicon);
  return { reading, mention: reading.mentions.find(({ kind }) => kind === 'official')! };
}

describe('the card', () => {
  it('says how far an open term is known', () => {
    const { reading, mention } = read('Foreign Secretary Vikram Misri spoke.');
    expect(cardContent(mention, reading.source, NEWSROOM, TODAY)).toMatchObject({
      since: '2024-07-15',
      asOf: '2026-01-22',
      stale: null,
    });
  });

  it.each([
    ['too long after it was confirmed', '2027-06-01', {}, 'old'],
    ['past its expected end', '2026-03-01', { expectedEnd: '2026-02-01' }, 'due'],
    ['soon after it was confirmed', '2026-03-01', {}, null],
  ])('calls an open term stale for a reason alone: %s', (_, date, more, stale) => {
    const open = { ...NEWSROOM.termsOf('vikram-misri')[0]!, ...more };
    const lexicon = { ...NEWSROOM, termsOf: () => [open], termsIn: () => [open] };
    const { reading, mention } = read('Foreign Secretary Vikram Misri spoke.', lexicon, date);
    expect(cardContent({ ...mention, office: open.office }, reading.source, lexicon, TODAY).stale).toBe(stale);
  });

  it('offers to add somebody unknown in one click when title, country and day are told', () => {
    const { reading, mention } = read('Portuguese Foreign Minister Ana Duarte spoke.');
    const { face } = cardContent(mention, reading.source, NEWSROOM, TODAY);
    expect(face).toEqual({ name: 'Ana Duarte', title: 'Foreign Minister', country: 'PRT', on: '2025-03-07' });
  });

  it.each([
    ['no country', 'Foreign Minister Ana Duarte spoke.', '2025-03-07'],
    ['no day', 'Portuguese Foreign Minister Ana Duarte spoke.', null],
  ])('offers no single click with %s', (_, text, date) => {
    const { reading, mention } = read(text, NEWSROOM, date);
    expect(cardContent(mention, reading.source, NEWSROOM, TODAY).face).toBeNull();
  });
});

describe('the card of somebody the reader corrected', () => {
  it('prints the page’s words and what ships, never the reader’s', () => {
    const own = correctedLexicon(
      NEWSROOM,
      layer({
        officials: [
          correction('ana-duarte', { wanted: person('ana-duarte', 'Ana Secret Duarte', { aliases: ['Ana Duarte'] }) }),
        ],
        terms: [correction('t', { wanted: term('ana-duarte', 'ind-foreign-secretary', '2020-02-02') })],
      }),
    );
    const { reading, mention } = read('Ana Duarte spoke to Indian Foreign Secretary Vikram Misri.', own);
    expect(mention.official).toBe('ana-duarte');
    const card = ownCardContent(mention, reading, NEWSROOM, TODAY);
    expect(card).toMatchObject({ name: 'Ana Duarte', office: null, since: null, own: true, sign: 'known', face: null });
    expect(JSON.stringify({ ...card, official: null })).not.toMatch(/Secret|2020/);
  });
});
