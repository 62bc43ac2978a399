import { describe, expect, it } from 'vitest';
import { lexiconFrom } from '../../../../lib/data/lexicon.ts';
import { tablesFrom } from '../../../../lib/data/tables.ts';
import { soleTitles, termsToldOf, titledPersons } from '../../../../scripts/roster/reports.ts';

const tables = tablesFrom({
  'countries.tsv': 'code\tkind\tname\tdemonyms\nNOR\tstate\tNorway\tNorwegian\nPER\tstate\tPeru\tPeruvian',
  'offices.tsv': [
    'id\tcountry\tkind\ttitles\tseats',
    'nor-foreign-minister\tNOR\tforeign-minister\tForeign Minister\tone',
    'per-foreign-minister\tPER\tforeign-minister\tForeign Minister\tone',
    'nor-arctic-envoy\tNOR\tspecial-envoy\tEnvoy to the High North\tone',
  ].join('\n'),
  'officials.tsv': 'id\tname\tcountry\nana-duarte\tAna Duarte\tNOR\nbo-lind\tBo Lind\tNOR',
  'terms.tsv': [
    'official\toffice\tfrom\tuntil\tkind\tbasis\tasOf',
    'ana-duarte\tnor-foreign-minister\t2020-05-01\t2023-02-01\t\tmemory',
    'bo-lind\tnor-arctic-envoy\t2021\t\t\tmemory\t2021',
  ].join('\n'),
});
const lexicon = lexiconFrom(tables);
const told = (day: string, sentence: string) =>
  termsToldOf(day, sentence, lexicon, soleTitles(tables.offices)).map((term) => term.office);

describe('a dated report confirms a term', () => {
  it('by the title beside the name', () =>
    expect(told('2021-06-01', 'Norwegian foreign minister Ana Duarte visits Lima.')).toEqual(['nor-foreign-minister']));

  it('by a surname, when the title says whose it is', () =>
    expect(told('2021-06-01', 'Norwegian foreign minister Duarte visits Lima.')).toEqual(['nor-foreign-minister']));

  it('by telling of the way into office, shortly before it begins', () =>
    expect(told('2020-04-28', 'Ana Duarte is appointed as foreign minister of Norway.')).toEqual([
      'nor-foreign-minister',
    ]));

  it('by a title that no other office has', () =>
    expect(told('2022-03-01', 'Bo Lind, who is the Envoy to the High North, speaks in Tromsø.')).toEqual([
      'nor-arctic-envoy',
    ]));
});

describe('a dated report confirms nothing', () => {
  it('of a day outside the term', () =>
    expect(told('2024-06-01', 'Norwegian foreign minister Ana Duarte visits Lima.')).toEqual([]));

  it('when the title is of another state', () =>
    expect(told('2021-06-01', 'Peruvian foreign minister Ana Duarte visits Oslo.')).toEqual([]));

  it('when the title is a former one', () =>
    expect(told('2021-06-01', 'Former Norwegian foreign minister Ana Duarte visits Lima.')).toEqual([]));

  it('when a surname stands beside a title that does not say whose it is', () =>
    expect(told('2021-06-01', 'In Norway, foreign minister Duarte speaks.')).toEqual([]));

  it('and a surname alone is no person of a sample', () =>
    expect(titledPersons('2021-06-01', 'Norwegian foreign minister Duarte visits Lima.', lexicon)).toEqual([]));
});
