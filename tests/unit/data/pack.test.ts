import { describe, expect, it } from 'vitest';
import { lexiconFrom } from '../../../lib/data/lexicon.ts';
import { packRoster } from '../../../lib/data/pack.ts';
import { openRoster } from '../../../lib/data/packed.ts';
import { slugOf } from '../../../lib/data/slug.ts';
import { openLexicon } from '../../../lib/data/unpack.ts';
import { readTables } from '../../../scripts/support/lexicon.ts';

const tables = readTables();
const plain = lexiconFrom(tables);
const packed = packRoster(tables);
const opened = openLexicon(packed);

describe('the packed roster', () => {
  it('fits what a content script may carry', () => expect(packed.length).toBeLessThanOrEqual(400_000));

  it('is plain ASCII but for the names themselves, and holds no separator in a cell', () =>
    expect(Buffer.byteLength(packed) - packed.length).toBeLessThan(20_000));

  it('gives back every official and term; native names and mere spellings stay in the index', () => {
    for (const official of tables.officials) {
      expect({ ...opened.official(official.id), qid: official.qid }).toEqual({
        ...official,
        aliases: official.aliases.filter((alias) => slugOf(alias) !== slugOf(official.name)),
        nativeNames: {},
        qid: official.qid,
      });
      expect(opened.termsOf(official.id)).toEqual(plain.termsOf(official.id));
    }
  });

  it('gives back every office with its holders, oldest first', () => {
    for (const office of tables.offices) {
      expect(opened.office(office.id)).toEqual(office);
      expect(opened.termsIn(office.id).map((term) => term.from)).toEqual(
        plain.termsIn(office.id).map((term) => term.from),
      );
    }
  });

  it('gives back every country, its names apart, and its offices in order of rank', () => {
    for (const country of tables.countries) {
      expect(opened.country(country.code)).toEqual({ ...country, names: [], demonyms: [], metonyms: [] });
      expect(opened.officesOf(country.code).map((office) => office.kind)).toEqual(
        plain.officesOf(country.code).map((office) => office.kind),
      );
    }
  });

  it.each(['Lavrov', 'Sergei Lavrov', 'Лавров', '王毅', 'Kremlin', 'Indian', 'nobody at all'])(
    'looks “%s” up as the plain one does',
    (phrase) => expect(opened.phrases.lookup(phrase)).toEqual(plain.phrases.lookup(phrase)),
  );

  it.each(['Sergey', 'Emmanuel', 'Moscow', 'a', 'A B'])('judges “%s” as a given name as the plain one does', (word) =>
    expect(opened.isGivenName(word)).toBe(plain.isGivenName(word)),
  );

  it.each(['Gorbachev', 'Çhavez', 'Smith'])('judges “%s” as a household name as the plain one does', (word) =>
    expect(opened.isHouseholdName(word)).toBe(plain.isHouseholdName(word)),
  );

  it('knows nobody by an id that is not there', () => {
    expect(opened.official('nobody')).toBeNull();
    expect(opened.termsOf('nobody')).toEqual([]);
    expect(opened.termsIn('no-office')).toEqual([]);
  });

  it('is what the extension opens', () =>
    expect(openRoster().termsOf('vikram-misri')).toEqual(plain.termsOf('vikram-misri')));
});
