import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '../../../../lib/model/correction.ts';
import { EMPTY_PACK, type Pack } from '../../../../lib/store/packs/pack.ts';
import { byStanding, planPack } from '../../../../lib/view/roster/pack-plan.ts';
import { correction, layer, person, term } from '../../../support/corrections.ts';
import { NEWSROOM } from '../../../support/newsroom-lexicon.ts';
import { event } from '../../store/support.ts';

const PACK: Pack = { ...EMPTY_PACK, id: 'p', name: 'P', version: '1', made: '2026-11-01' };
const misri = NEWSROOM.official('vikram-misri')!;
const ground = { below: NEWSROOM, own: NO_CORRECTIONS, events: new Map(), series: new Map(), replaces: null };

function standings(pack: Partial<Pack>, more: Partial<typeof ground> = {}): readonly string[] {
  const { rows } = planPack({ pack: { ...PACK, ...pack }, warnings: [] }, { ...ground, ...more });
  return rows.map(({ kind, name, standing }) => `${kind} ${name}: ${standing}`);
}

describe('the plan of a pack', () => {
  it('tells new from changed from known', () =>
    expect(
      standings({
        officials: [
          person('ana-duarte', 'Ana Duarte'),
          { ...misri, aliases: ['V. Misri'] },
          NEWSROOM.official('wang-yi')!,
        ],
        terms: [term('ana-duarte', 'ind-foreign-secretary', '2026-08-01')],
      }),
    ).toEqual([
      'official Ana Duarte: new',
      'official Vikram Misri: changed',
      'official Wang Yi: same',
      'term Ana Duarte, Foreign Secretary, 2026-08-01: new',
    ]));

  it('says which fields would change', () => {
    const { rows } = planPack(
      { pack: { ...PACK, officials: [{ ...misri, aliases: ['V. Misri'] }] }, warnings: [] },
      ground,
    );
    expect(rows[0]?.fields).toEqual([{ field: 'aliases', was: '', is: 'V. Misri' }]);
  });

  it('names what the reader has corrected: that word stands', () => {
    const own = layer({ officials: [correction(misri.id, { wanted: { ...misri, name: 'V. M.' }, shipped: misri })] });
    expect(standings({ officials: [{ ...misri, name: 'Misri' }] }, { own })).toEqual(['official Misri: conflict']);
  });

  it('tells events that are there already by what they say', () => {
    const events = new Map([
      ['a', event('a')],
      ['b', event('b', { title: 'As it is' })],
    ]) as never;
    expect(
      standings({ events: [event('a'), event('b', { title: 'As the pack has it' }), event('c')] }, { events }),
    ).toEqual(['event a: same', 'event As the pack has it: changed', 'event c: new']);
  });

  it('tells a series that is new', () => {
    const talks = { id: 'talks', name: 'Talks', countries: [], level: '', subject: '', coverage: '' };
    expect(standings({ series: [talks] })).toEqual(['series Talks: new']);
    expect(standings({ series: [talks] }, { series: new Map([['talks', talks]]) as never })).toEqual([
      'series Talks: same',
    ]);
  });

  it('puts what needs a look first', () => {
    const { rows } = planPack(
      { pack: { ...PACK, officials: [NEWSROOM.official('wang-yi')!, person('x', 'X Y')] }, warnings: [] },
      ground,
    );
    expect(byStanding(rows).map(({ standing }) => standing)).toEqual(['new', 'same']);
  });

  it.each<[string, Partial<Pack>, string]>([
    [
      'a term of nobody',
      { terms: [term('nobody', 'ind-foreign-secretary', '2024')] },
      'pack.terms[0].official: nobody is “nobody”',
    ],
    [
      'a term in no post',
      { terms: [term('vikram-misri', 'no-post', '2024')] },
      'pack.terms[0].office: no post is “no-post”',
    ],
    [
      'somebody of no state',
      { officials: [person('a', 'A B', { country: 'XXQ' })] },
      'pack.officials[0].country: no state or organisation is “XXQ”',
    ],
  ])('refuses %s, and the pack with it', (_, pack, message) => expect(() => standings(pack)).toThrow(message));
});
