import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../../lib/problem.ts';
import { EMPTY_PACK, type Pack } from '../../../../lib/store/packs/pack.ts';
import { readPack } from '../../../../lib/store/packs/read.ts';
import { writePack } from '../../../../lib/store/packs/write.ts';
import { person, term } from '../../../support/corrections.ts';
import { event } from '../support.ts';

const PACK: Pack = {
  ...EMPTY_PACK,
  id: 'lisbon',
  name: 'Lisbon',
  version: '2026.1',
  made: '2026-11-01',
  officials: [person('ana-duarte', 'Ana Duarte', { aliases: ['A. Duarte'], nativeNames: { ru: ['Ана Дуарте'] } })],
  offices: [{ id: 'prt-envoy', country: 'PRT', kind: 'special-envoy', titles: ['Special Envoy'], seats: 'many' }],
  terms: [term('ana-duarte', 'prt-envoy', '2024-04-02', { until: '2025-01-31', asOf: '2025-01-31' })],
  forums: [{ id: 'CPLP', name: 'CPLP', names: [], members: [{ country: 'PRT', from: '1996-07-17', until: null }] }],
  events: [
    event('talks-2024', { actors: [{ official: 'ana-duarte', name: null, office: 'prt-envoy', country: 'PRT' }] }),
  ],
  series: [
    { id: 'talks', name: 'Talks', countries: ['PRT'], level: 'envoy', subject: 'all', coverage: 'gaps unknown' },
  ],
};

/** The file of the pack with one thing changed. */
function fileWith(change: (pack: Record<string, unknown>) => unknown): string {
  const value = JSON.parse(writePack(PACK)) as Record<string, unknown>;
  return JSON.stringify(change(value) ?? value);
}

function problemWith(file: string): string {
  try {
    readPack(file);
  } catch (problem) {
    if (problem instanceof Problem) return problem.message;
    throw problem;
  }
  return 'read';
}

describe('a pack file', () => {
  it('comes back as it was written', () => expect(readPack(writePack(PACK))).toEqual({ pack: PACK, warnings: [] }));

  it('is the same text whatever the order of rows and fields was, one row a line', () => {
    const two = [person('b-two', 'B Two'), person('a-one', 'A One')];
    const reversed = two.toReversed().map((one) => Object.fromEntries(Object.entries(one).toReversed()) as never);
    const text = writePack({ ...PACK, officials: two });
    expect(writePack({ ...PACK, officials: reversed })).toBe(text);
    expect(text.split('\n').filter((line) => line.includes('"a-one"'))).toHaveLength(1);
  });

  it('may leave empty tables out', () =>
    expect(
      readPack('{"format":"aide-memoire-pack","formatVersion":1,"id":"x","name":"X","version":"1","made":"2026"}').pack,
    ).toMatchObject({ id: 'x', officials: [], events: [] }));
});

describe('a pack that is none', () => {
  const row = (table: string, change: object) => (pack: Record<string, unknown>) => {
    const [first] = pack[table] as [object];
    pack[table] = [{ ...first, ...change }];
  };
  it.each<[string, string, string]>([
    ['cut short', writePack(PACK).slice(0, -40), 'bad-import: no JSON, or a file cut short'],
    ['not JSON', 'id,name\n', 'bad-import: no JSON, or a file cut short'],
    ['too deep', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'bad-import: nested deeper than 64'],
    [
      'of another format',
      '{"format":"backup","formatVersion":1}',
      'bad-import: pack.format: none of aide-memoire-pack',
    ],
    [
      'newer than this version',
      fileWith((pack) => ({ ...pack, formatVersion: 2 })),
      'bad-import: made by a newer version of this extension',
    ],
    ['huge', `"${'x'.repeat(30_000_001)}"`, 'file-too-large: 30000003 characters'],
    [
      'with a wrong kind of office',
      fileWith(row('offices', { kind: 'wizard' })),
      'bad-import: pack.offices[0].kind: none of',
    ],
    [
      'with a day that does not exist',
      fileWith(row('terms', { from: '2024-02-31', until: null })),
      'bad-import: pack.terms[0].from:',
    ],
    [
      'with an end before its beginning',
      fileWith(row('terms', { until: '2023-01-01' })),
      'bad-import: pack.terms[0].until: the end lies before the beginning',
    ],
    [
      'with an id twice',
      fileWith((pack) => void (pack['officials'] as object[]).push((pack['officials'] as [object])[0])),
      'bad-import: pack.officials[1].id: “ana-duarte” stands there twice',
    ],
    ['with a poisoned id', fileWith(row('officials', { id: '__proto__' })), 'bad-import: pack.officials[0].id: no id'],
    [
      'with an event without source',
      fileWith(row('events', { sources: [] })),
      'bad-import: pack.events[0].sources: an event without a source',
    ],
    [
      'with a person for a list',
      fileWith((pack) => ({ ...pack, officials: {} })),
      'bad-import: pack.officials: no list',
    ],
  ])('%s is refused with the place where it breaks', (_, file, message) =>
    expect(problemWith(file)).toContain(message),
  );

  it('keeps no prototype and no unknown field', () => {
    const file = writePack(PACK).replace('"aliases"', '"__proto__":{"evil":true},"evil":true,"aliases"');
    const [read] = readPack(file).pack.officials;
    expect(read).toEqual(PACK.officials[0]);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(({} as { evil?: boolean }).evil).toBeUndefined();
  });

  it('keeps no address but a web address', () => {
    const source = { ...PACK.events[0]!.sources[0], url: 'javascript:alert(1)' };
    const { pack } = readPack(fileWith(row('events', { sources: [source] })));
    expect(pack.events[0]!.sources[0].url).toBeNull();
  });

  it('raises a named problem or reads, whatever the bytes', () =>
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.string({ unit: 'binary', maxLength: 12 }), (at, cut, noise) => {
        const text = writePack(PACK);
        const from = at % text.length;
        const broken = text.slice(0, from) + noise + text.slice(from + (cut % 40));
        expect(problemWith(broken)).toMatch(/^(?:read$|bad-import|file-too-large)/);
      }),
      { numRuns: 400 },
    ));

  it('raises a named problem or reads, whatever the values', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(JSON.parse(writePack(PACK)) as object)),
        fc.jsonValue(),
        (field, value) => {
          expect(problemWith(fileWith((pack) => ({ ...pack, [field]: value })))).toMatch(
            /^(?:read$|bad-import|file-too-large)/,
          );
        },
      ),
      { numRuns: 300 },
    ));
});

describe('what is odd in a pack', () => {
  const warnings = (change: Partial<Pack>) =>
    readPack(writePack({ ...PACK, ...change })).warnings.map(({ what }) => what);

  it.each<[string, Partial<Pack>, readonly string[]]>([
    ['a year alone', { terms: [term('ana-duarte', 'prt-envoy', '2024', { until: '2025' })] }, ['year-only']],
    ['a missing end', { terms: [term('ana-duarte', 'prt-envoy', '2024-04-02', { asOf: '2024-04-02' })] }, ['no-end']],
    [
      'two people of one name',
      { officials: [person('ana-duarte', 'Ana Duarte'), person('ana-duarte-2', 'Ana Duarte')] },
      ['same-name'],
    ],
    [
      'rows from memory',
      { terms: [term('ana-duarte', 'prt-envoy', '2024-04-02', { basis: 'memory' })] },
      ['unconfirmed'],
    ],
  ])('is listed: %s', (_, change, expected) => expect(warnings(change)).toEqual(expected));
});
