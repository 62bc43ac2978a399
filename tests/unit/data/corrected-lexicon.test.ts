import { describe, expect, it } from 'vitest';
import { correctedLexicon, hiddenBy, withLayers } from '../../../lib/data/corrected-lexicon.ts';
import { holdingOn, type RosterLayer } from '../../../lib/model/correction.ts';
import type { Office, Term } from '../../../lib/model/office.ts';
import type { Official } from '../../../lib/model/official.ts';
import { readArticle } from '../../../lib/detect/diplomacy.ts';
import { correction, layer, person, term } from '../../support/corrections.ts';
import { articleOf } from '../../support/marked.ts';
import { NEWSROOM } from '../../support/newsroom-lexicon.ts';

const misri = NEWSROOM.official('vikram-misri')!;
const misriTerm = NEWSROOM.termsOf('vikram-misri')[0]!;
const ministry: Office = {
  id: 'prt-foreign-minister',
  country: 'PRT',
  kind: 'foreign-minister',
  titles: ['Foreign Minister'],
  seats: 'one',
};
const duarte = layer({
  officials: [correction('ana-duarte', { wanted: person('ana-duarte', 'Ana Duarte') })],
  offices: [correction(ministry.id, { wanted: ministry })],
  terms: [correction('', { wanted: term('ana-duarte', ministry.id, '2024-04-02') })],
});

function linked(text: string, corrections: RosterLayer): readonly (string | null)[] {
  const { mentions } = readArticle(articleOf(text), correctedLexicon(NEWSROOM, corrections));
  return mentions.filter(({ kind }) => kind === 'official' || kind === 'office').map(({ official }) => official);
}

describe('somebody the reader added', () => {
  const text =
    'Portuguese Foreign Minister Ana Duarte met Russian Foreign Minister Sergey Lavrov in Lisbon. Duarte spoke first.';

  it('is found like those that ship, by surname too', () => {
    expect(linked(text, layer({}))).toEqual([null, 'sergey-lavrov', null]);
    expect(linked(text, duarte)).toEqual(['ana-duarte', 'sergey-lavrov', 'ana-duarte']);
  });

  it('holds the office in it, and a bare title stands for them', () =>
    expect(linked('The Portuguese foreign minister arrived in Kyiv.', duarte)).toEqual(['ana-duarte']));

  it('is looked up by name, and their given name is known for one', () => {
    const lexicon = correctedLexicon(NEWSROOM, duarte);
    expect(lexicon.phrases.lookup('ana duarte')).toMatchObject([{ id: 'ana-duarte', form: 'full' }]);
    expect(lexicon.officesOf('PRT').map(({ id }) => id)).toEqual([ministry.id]);
    expect(lexicon.termsIn(ministry.id).map(({ official }) => official)).toEqual(['ana-duarte']);
  });
});

describe('a corrected name', () => {
  const renamed = (wanted: Partial<Official>) =>
    layer({ officials: [correction(misri.id, { wanted: { ...misri, ...wanted }, shipped: misri })] });

  it('is found in its new spelling', () =>
    expect(linked('Foreign Secretary Vikrum Misree arrived.', renamed({ aliases: ['Vikrum Misree'] }))).toEqual([
      'vikram-misri',
    ]));

  it('is found no more in the one taken away', () => {
    const lexicon = correctedLexicon(NEWSROOM, renamed({ name: 'Vikrum Misree', surname: 'Misree' }));
    expect(lexicon.phrases.lookup('Vikram Misri')).toEqual([]);
    expect(lexicon.phrases.find('Vikram Misri').flatMap(({ targets }) => targets)).toEqual([]);
  });
});

describe('a correction over a newer roster', () => {
  const shipped = person('ana-duarte', 'Ana Duarte', { aliases: ['A. Duarte'] });
  const wanted = { ...shipped, aliases: ['Ana M. Duarte'], surname: 'Duarte' };
  const word = layer({ officials: [correction(shipped.id, { shipped, wanted })] });
  const later = (now: Official | null) =>
    correctedLexicon({ ...NEWSROOM, official: (id) => (id === shipped.id ? now : null) }, word).official(shipped.id);

  it('still holds, and lets through what the newer one changed elsewhere', () =>
    expect(later({ ...shipped, country: 'ESP', aliases: ['A. Duarte', 'Ana Duarte Lopes'] })).toEqual({
      ...wanted,
      country: 'ESP',
      aliases: ['Ana M. Duarte', 'Ana Duarte Lopes'],
    }));

  it('stands as the reader left it when its subject is gone', () => expect(later(null)).toEqual(wanted));

  it('finds its term again when the newer roster dates the start a little otherwise', () => {
    const moved: Term = { ...misriTerm, from: '2024-07-18', asOf: '2026-06-01' };
    const newer = { ...NEWSROOM, termsOf: () => [moved], termsIn: () => [moved] };
    const until = correction<Term>('', { shipped: misriTerm, wanted: { ...misriTerm, until: '2026-05-31' } });
    expect(correctedLexicon(newer, layer({ terms: [until] })).termsOf(misri.id)).toEqual([
      { ...moved, until: '2026-05-31' },
    ]);
  });
});

describe('two people who are one', () => {
  const merged = layer({ officials: [correction('igor-morgulov', { mergedInto: 'andrey-rudenko' })] });
  const lexicon = correctedLexicon(NEWSROOM, merged);

  it('answer to one name', () => {
    expect(lexicon.official('igor-morgulov')?.name).toBe('Andrey Rudenko');
    expect(lexicon.phrases.lookup('Igor Morgulov')).toMatchObject([{ id: 'andrey-rudenko' }]);
  });

  it('have the terms of both', () => {
    expect(lexicon.termsOf('andrey-rudenko').map(({ from }) => from)).toEqual(['2011-12-01', '2019-09-19']);
    expect(new Set(lexicon.termsIn('rus-deputy-foreign-minister').map(({ official }) => official))).not.toContain(
      'igor-morgulov',
    );
  });

  it('in a ring, or into somebody unknown, stay who they are', () => {
    const ring = layer({
      officials: [
        correction('sergey-lavrov', { mergedInto: 'wang-yi' }),
        correction('wang-yi', { mergedInto: 'sergey-lavrov' }),
        correction('xi-jinping', { mergedInto: 'nobody' }),
      ],
    });
    const names = ['sergey-lavrov', 'wang-yi', 'xi-jinping'].map((id) => correctedLexicon(NEWSROOM, ring).official(id));
    expect(names.map((one) => one?.name)).toEqual(['Sergey Lavrov', 'Wang Yi', 'Xi Jinping']);
  });
});

describe('hidden', () => {
  it('people are still told apart, and named as not to be marked', () => {
    const word = layer({ officials: [correction(misri.id, { hidden: true })] });
    expect(hiddenBy([word])).toEqual(new Set(['vikram-misri']));
    expect(correctedLexicon(NEWSROOM, word).official('vikram-misri')).toEqual(misri);
  });

  it('terms count as never held', () => {
    const word = layer({ terms: [correction('', { shipped: misriTerm, hidden: true })] });
    expect(linked('The Indian foreign secretary arrived.', word)).toEqual([]);
    expect(correctedLexicon(NEWSROOM, word).termsOf('vikram-misri')).toEqual([]);
  });
});

describe('scope', () => {
  const scoped = layer({
    officials: [
      correction('a', { hidden: true }),
      correction('b', { hidden: true, scope: { kind: 'outlet', site: 'example.org' } }),
      correction('c', { hidden: true, scope: { kind: 'article', page: 'example.org/1' } }),
    ],
  });

  it.each([
    [null, ['a']],
    [{ page: 'elsewhere.net/1', site: 'elsewhere.net' }, ['a']],
    [{ page: 'example.org/2', site: 'example.org' }, ['a', 'b']],
    [{ page: 'example.org/1', site: 'example.org' }, ['a', 'b', 'c']],
  ])('of %o leaves %o', (place, ids) => expect(holdingOn(scoped, place).officials.map(({ id }) => id)).toEqual(ids));

  it('that is narrower speaks first', () => {
    const never = correction<Official>('a', { hidden: false, scope: { kind: 'article', page: 'example.org/1' } });
    expect(hiddenBy([layer({ officials: [never, correction('a', { hidden: true })] })])).toEqual(new Set());
  });
});

describe('layers', () => {
  it('stand above one another: the reader’s word over a pack’s', () => {
    const pack = layer({
      officials: [correction(misri.id, { wanted: { ...misri, name: 'V. Misri', aliases: ['VM'] } })],
    });
    const own = layer({
      officials: [correction(misri.id, { wanted: { ...misri, name: 'Vikram M.' }, shipped: misri })],
    });
    const lexicon = withLayers(NEWSROOM, [pack, own]);
    expect(lexicon.official(misri.id)).toMatchObject({ name: 'Vikram M.', aliases: expect.arrayContaining(['VM']) });
  });

  it('of nothing are the roster itself', () => expect(withLayers(NEWSROOM, [layer({})])).toBe(NEWSROOM));
});
