import { describe, expect, it } from 'vitest';
import { tablesFrom } from '../../../lib/data/tables.ts';
import type { RowFiles } from '../../../lib/data/tables.ts';

const OFFICES =
  'id\tcountry\tkind\ttitles\tseats\tto\nutp-president\tUTP\thead-of-state\tPresident\tone\nutp-deputy\tUTP\tdeputy-foreign-minister\tDeputy Foreign Minister\tmany';
const TERMS = 'official\toffice\tfrom\tuntil\tkind\tbasis\tasOf';
const OFFICIALS = 'id\tname\torder\tsurname\taliases\tnative\tcountry';

const tables = (files: RowFiles) => tablesFrom({ 'offices.tsv': OFFICES, ...files });
const terms = (...rows: readonly string[]) => tables({ 'terms.tsv': [TERMS, ...rows].join('\n') }).terms;
const official = (row: string) => tables({ 'officials.tsv': `${OFFICIALS}\n${row}` }).officials[0];

describe('terms', () => {
  it('end when the next holder of a one-seat office begins', () =>
    expect(
      terms(
        'ana-duarte\tutp-president\t2019-01-01\t\t\tmemory\t2020-01-01',
        'bo-lind\tutp-president\t2023-05-02\t\t\tevent\t2024-01-01',
      )[0],
    ).toMatchObject({ until: '2023-05-02', asOf: '2023-05-02' }));

  it('stay open beside a colleague in an office of many seats', () =>
    expect(
      terms(
        'ana-duarte\tutp-deputy\t2019-01-01\t\t\tmemory\t2020-01-01',
        'bo-lind\tutp-deputy\t2023-05-02\t\t\tevent\t2024-01-01',
      )[0],
    ).toMatchObject({ until: null }));

  it('are not ended by somebody only designated', () =>
    expect(
      terms(
        'ana-duarte\tutp-president\t2019-01-01\t\t\tmemory\t2020-01-01',
        'bo-lind\tutp-president\t2023-05-02\t\tdesignate\tevent\t2024-01-01',
      )[0],
    ).toMatchObject({ until: null }));

  it('told of by two files are vouched for until the later day, on the stronger basis', () =>
    expect(
      tables({
        'terms.tsv': `${TERMS}\nana-duarte\tutp-president\t2019-01-01\t\t\tmemory\t2020-01-01`,
        'reports/terms.tsv': `${TERMS}\nana-duarte\tutp-president\t2019-01-01\t\t\tevent\t2023-05-02`,
      }).terms,
    ).toEqual([expect.objectContaining({ basis: 'event', asOf: '2023-05-02', until: null })]));

  it('take corrections, and leave when dropped', () => {
    const files = {
      'terms.tsv': `${TERMS}\nana-duarte\tutp-president\t2019-01-01\t2023\t\tmemory\nbo-lind\tutp-president\t2023-05-02\t\t\tevent`,
      'corrections.tsv':
        'official\toffice\tfrom\tcolumn\tvalue\twhy\nana-duarte\tutp-president\t2019-01-01\tuntil\t2022-12-31\tresigned\nbo-lind\tutp-president\t2023-05-02\tdrop\t\tnever sworn in',
    };
    expect(tables(files).terms).toMatchObject([{ official: 'ana-duarte', until: '2022-12-31' }]);
  });

  it('need a basis', () => expect(() => terms('ana-duarte\tutp-president\t2019-01-01')).toThrow(/basis|none of/));
});

describe('officials', () => {
  it.each([
    ['ana-duarte\tAna Duarte', 'given-first', 'Duarte'],
    ['xi-jinping\tXi Jinping\tfamily', 'family-first', 'Xi'],
    ['ursula\tUrsula von der Leyen\t\tvon der Leyen', 'given-first', 'von der Leyen'],
    ['abdullah-ii\tAbdullah II\tmono', 'mononym', 'Abdullah II'],
  ])('%s', (row, nameOrder, surname) => expect(official(row)).toMatchObject({ nameOrder, surname }));

  it('have native names by language', () =>
    expect(official('w\tWang Yi\tfamily\t\t\tzh:王毅|ru:Ван И|zh:王部長\tCHN')?.nativeNames).toEqual({
      zh: ['王毅', '王部長'],
      ru: ['Ван И'],
    }));

  it('are one across files: lists are joined, the first filled cell stands', () =>
    expect(
      tables({
        'regions/x/officials.tsv': `${OFFICIALS}\nana\tAnna D.\t\t\tAnna Duarte\t\tUTP`,
        'officials.tsv': `${OFFICIALS}\nana\tAna Duarte\t\t\tA. Duarte`,
      }).officials,
    ).toMatchObject([{ name: 'Ana Duarte', aliases: ['A. Duarte', 'Anna Duarte'], country: 'UTP' }]));
});

it('a row with more cells than columns is refused, with its line', () =>
  expect(() => tables({ 'outlets.tsv': 'host\tcountry\na.example\tUTP\tx' })).toThrow('outlets.tsv:2'));
