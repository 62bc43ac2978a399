import { describe, expect, it } from 'vitest';
import { correctedLexicon } from '../../../../lib/data/corrected-lexicon.ts';
import { kindsOf } from '../../../../lib/detect/titles/kinds.ts';
import type { Lexicon } from '../../../../lib/model/lexicon.ts';
import type { InboxItem } from '../../../../lib/store/roster/inbox.ts';
import { folded } from '../../../../lib/text/fold.ts';
import { holderEdits } from '../../../../lib/view/roster/forms.ts';
import { inboxLines } from '../../../../lib/view/roster/inbox.ts';
import { correction, layer, person, term } from '../../../support/corrections.ts';
import { NEWSROOM } from '../../../support/newsroom-lexicon.ts';

const at = '2026-11-22T10:00:00.000Z';
const seen = (days: readonly string[]) =>
  days.map((published, which) => ({ page: `example.org/${which}`, published, quote: 'A sentence.' }));
const face: InboxItem = {
  kind: 'face',
  key: 'face:ana',
  name: 'Ana Duarte',
  title: 'Envoy',
  country: 'PRT',
  at,
  sightings: seen(['2026-05-02', '2026-05-01']),
};
const holder = (days: readonly string[], from: string | null = null): InboxItem => ({
  kind: 'holder',
  key: 'holder:maria',
  office: 'ind-foreign-secretary',
  name: 'Maria Lopes',
  official: null,
  from,
  at,
  sightings: seen(days),
});
const successions = (item: InboxItem, lexicon: Lexicon = NEWSROOM) => inboxLines([item], [], lexicon).successions;

describe('a new face', () => {
  it('waits with its sentences, dated by the first of them', () =>
    expect(inboxLines([face], [], NEWSROOM).faces).toMatchObject([
      { name: 'Ana Duarte', country: 'Portugal', on: '2026-05-01', evidence: [{ site: 'example.org' }, {}] },
    ]));

  it('is gone when it is ignored, or known by now', () => {
    expect(inboxLines([face], [{ key: 'face:ana', name: 'Ana Duarte' }], NEWSROOM).faces).toEqual([]);
    const known = correctedLexicon(
      NEWSROOM,
      layer({ officials: [correction('a', { wanted: person('a', 'Ana Duarte') })] }),
    );
    expect(inboxLines([face], [], known).faces).toEqual([]);
  });
});

describe('somebody who takes over an office', () => {
  it('is asked about once', () => {
    const lopes = { ...face, key: 'face:maria', name: 'Maria Lopes' };
    const { successions: changes, faces } = inboxLines([lopes, holder(['2026-06-05'], '2026-06-04')], [], NEWSROOM);
    expect([changes.length, faces.length]).toEqual([1, 0]);
  });
});

describe('a change in office', () => {
  it('is proposed when three articles name another holder, not two', () => {
    expect(successions(holder(['2026-06-01', '2026-06-02']))).toEqual([]);
    expect(successions(holder(['2026-06-03', '2026-06-02', '2026-06-01']))).toMatchObject([
      { name: 'Maria Lopes', from: '2026-06-01', told: false, before: [{ name: 'Vikram Misri' }] },
    ]);
  });

  it('is proposed at once by a sentence of taking office, on its day', () =>
    expect(successions(holder(['2026-06-05'], '2026-06-04'))).toMatchObject([{ from: '2026-06-04', told: true }]));

  it('is gone once the roster says the same', () => {
    const told = correctedLexicon(
      NEWSROOM,
      layer({
        officials: [correction('maria-lopes', { wanted: person('maria-lopes', 'Maria Lopes') })],
        terms: [correction('t', { wanted: term('maria-lopes', 'ind-foreign-secretary', '2026-06-01') })],
      }),
    );
    expect(successions(holder(['2026-06-05'], '2026-06-04'), told)).toEqual([]);
  });

  it('when recorded ends the term before on the day the new one begins', () => {
    const [line] = successions(holder(['2026-06-05'], '2026-06-04'));
    const edits = holderEdits(line!, '2026-06-04', NEWSROOM, (title) => kindsOf(folded(title)));
    const terms = edits.flatMap(({ kind, correction: word }) => (kind === 'term' && word ? [word.wanted] : []));
    const corrected = correctedLexicon(NEWSROOM, {
      officials: edits.flatMap(({ kind, correction: word }) => (kind === 'official' && word ? [word as never] : [])),
      offices: [],
      terms: edits.flatMap(({ kind, correction: word }) => (kind === 'term' && word ? [word as never] : [])),
      forums: [],
    });
    expect(terms).toMatchObject([
      { official: 'vikram-misri', until: '2026-06-04' },
      { official: 'maria-lopes', from: '2026-06-04', until: null, basis: 'event' },
    ]);
    expect(corrected.termsIn('ind-foreign-secretary').at(-1)).toMatchObject({ official: 'maria-lopes' });
  });
});
