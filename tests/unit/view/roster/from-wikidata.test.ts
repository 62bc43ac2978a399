import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../../../lib/detect/titles/kinds.ts';
import { folded } from '../../../../lib/text/fold.ts';
import { fromWikidata } from '../../../../lib/view/roster/from-wikidata.ts';
import { NEWSROOM } from '../../../support/newsroom-lexicon.ts';

const row = {
  person: 'Ana Duarte',
  qid: 'Q1',
  position: 'Foreign Minister',
  country: 'Portugal',
  start: '2024-04-02',
  end: '',
};

function convert(rows: readonly Partial<typeof row>[], more: { signal?: AbortSignal; country?: string } = {}) {
  const progress: number[] = [];
  const conversion = {
    lexicon: NEWSROOM,
    kindsOf: (title: string) => kindsOf(folded(title)),
    country: more.country ?? null,
    today: '2026-11-22',
    onProgress: (done: number) => void progress.push(done),
    signal: more.signal ?? new AbortController().signal,
  };
  const about = { id: 'portugal', name: 'Portugal' };
  return fromWikidata(
    rows.map((one) => ({ ...row, ...one })),
    about,
    conversion,
  ).then((made) => ({ ...made, progress }));
}

describe('a query result as a pack', () => {
  it('has the person, the post and the term', async () => {
    const { pack, skipped } = await convert([{}]);
    expect(pack.officials).toMatchObject([{ id: 'ana-duarte', name: 'Ana Duarte', country: 'PRT', qid: 'Q1' }]);
    expect(pack.offices).toMatchObject([{ id: 'prt-foreign-minister', kind: 'foreign-minister', seats: 'one' }]);
    expect(pack.terms).toMatchObject([
      { official: 'ana-duarte', office: 'prt-foreign-minister', from: '2024-04-02', until: null },
    ]);
    expect(skipped).toEqual([]);
  });

  it('knows people and posts that ship: only the term is new', async () => {
    const { pack } = await convert([
      { person: 'Vikram Misri', qid: 'Q9', position: 'Foreign Secretary', country: 'IND' },
    ]);
    expect(pack).toMatchObject({
      officials: [],
      offices: [],
      terms: [{ official: 'vikram-misri', office: 'ind-foreign-secretary' }],
    });
  });

  it('keeps two people of one name apart by their ids', async () => {
    const { pack } = await convert([{}, { qid: 'Q2', start: '2019-01-01', end: '2020-01-01' }]);
    expect(pack.officials.map(({ id }) => id)).toEqual(['ana-duarte', 'ana-duarte-2']);
  });

  it('takes the country chosen where a row does not say', async () => {
    const { pack } = await convert([{ country: '' }], { country: 'PRT' });
    expect(pack.terms).toMatchObject([{ office: 'prt-foreign-minister' }]);
  });

  it.each([
    ['no-person', { person: '' }],
    ['no-position', { position: '' }],
    ['no-country', { country: 'Ruritania' }],
    ['no-start', { start: '' }],
    ['bad-date', { start: 'soon' }],
    ['bad-date', { start: '2024-02-31' }],
    ['end-first', { end: '2023-01-01' }],
  ])('skips a row and says why: %s', async (why, change) => {
    const { pack, skipped } = await convert([change, {}]);
    expect(skipped).toMatchObject([{ row: 1, why }]);
    expect(pack.terms).toHaveLength(1);
  });

  it('claims nothing of a term without an end after its first day', async () => {
    const { pack } = await convert([{}]);
    expect(pack.terms).toMatchObject([{ until: null, asOf: '2024-04-02' }]);
  });

  it('skips what stands there twice', async () =>
    expect((await convert([{}, {}])).skipped).toMatchObject([{ row: 2, why: 'twice' }]));

  it('tells how far it is, and can be called off', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({ person: `Ana Duarte${at}`, qid: `Q${at}` }));
    expect((await convert(many)).progress).toEqual([0, 200, 400, 600, 800, 1000]);
    const stop = new AbortController();
    stop.abort();
    await expect(convert(many, { signal: stop.signal })).rejects.toThrow('aborted');
  });
});
