import { correct, termKey } from '../../../lib/data/corrections.ts';
import { slugOf } from '../../../lib/data/slug.ts';
import type { RowFiles, Tables } from '../../../lib/data/tables.ts';
import { readTsv } from '../../../lib/data/tsv.ts';
import type { CountryCode } from '../../../lib/model/ids.ts';
import type { Office, Term } from '../../../lib/model/office.ts';
import type { Official } from '../../../lib/model/official.ts';
import { firstDay, daysApart } from '../../../lib/model/days.ts';

/** Something wrong with the rows. Errors must be mended; warnings may be how the world is. */
export interface Finding {
  readonly level: 'error' | 'warning';
  /** `dangling`, `date`, `overlap`, `gap`, `duplicate`, `name`, `correction`. */
  readonly kind: string;
  readonly country: CountryCode;
  readonly text: string;
}

/** Holders of one seat may share this many days: governments are named before they are sworn in. */
const OVERLAP_DAYS = 45;
/** A head of state, head of government or foreign minister is missed after this many days. */
const GAP_DAYS = 60;
const GAP_KINDS = new Set(['head-of-state', 'head-of-government', 'foreign-minister']);

/** Everything wrong with the tables by themselves, without any reference. `today`: no row may know more. */
export function checkRows(tables: Tables, files: RowFiles, today: string): readonly Finding[] {
  return [
    ...dangling(tables),
    ...tables.terms.flatMap((term) => badDates(term, today)),
    ...overlaps(tables),
    ...gaps(tables),
    ...duplicates(tables.officials),
    ...namesakes(tables.officials),
    ...badNames(tables.officials),
    ...idleCorrections(files),
  ];
}

function dangling(tables: Tables): readonly Finding[] {
  const officials = new Set(tables.officials.map((official) => official.id));
  const offices = new Map(tables.offices.map((office) => [office.id, office]));
  const countries = new Set(tables.countries.map((country) => country.code));
  const error = (country: string, text: string): Finding => ({ level: 'error', kind: 'dangling', country, text });
  return [
    ...tables.terms.flatMap((term) => [
      ...(officials.has(term.official)
        ? []
        : [error('', `term of ${term.official} in ${term.office}: no such official`)]),
      ...(offices.has(term.office) ? [] : [error('', `term of ${term.official} in ${term.office}: no such office`)]),
    ]),
    ...tables.offices.flatMap((office) => [
      ...(countries.has(office.country) ? [] : [error(office.country, `${office.id}: no country ${office.country}`)]),
      ...(office.to && !countries.has(office.to) ? [error(office.country, `${office.id}: no place ${office.to}`)] : []),
      ...(office.id.startsWith(`${office.country.toLowerCase()}-`)
        ? []
        : [error(office.country, `${office.id}: not of ${office.country}`)]),
    ]),
    ...tables.officials.flatMap((official) =>
      countries.has(official.country)
        ? []
        : [error(official.country, `${official.id}: no country “${official.country}”`)],
    ),
  ];
}

function badDates(term: Term, today: string): readonly Finding[] {
  const error = (text: string): Finding => ({
    level: 'error',
    kind: 'date',
    country: codeOf(term),
    text: `${label(term)}: ${text}`,
  });
  const dates = [term.from, term.until, term.asOf, term.expectedEnd].filter((date) => typeof date === 'string');
  return [
    ...dates.filter((date) => !isDate(date)).map((date) => error(`“${date}” is no date`)),
    ...(term.until !== null && firstDay(term.until) < firstDay(term.from) && !term.from.startsWith(term.until)
      ? [error(`ends ${term.until} before it begins`)]
      : []),
    ...(firstDay(term.from) > today && term.kind !== 'designate' ? [error('begins in the future')] : []),
    ...(term.asOf > today ? [error(`cannot be known as of ${term.asOf}`)] : []),
    ...(term.asOf < term.from && !term.from.startsWith(term.asOf)
      ? [error(`as of ${term.asOf}, before it begins`)]
      : []),
  ];
}

function isDate(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return false;
  const day = firstDay(text);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function overlaps(tables: Tables): readonly Finding[] {
  return seats(tables).flatMap(({ office, terms }) =>
    terms.flatMap((term, at) =>
      terms.slice(at + 1).flatMap((later): Finding[] => {
        if (
          later.official === term.official ||
          term.until === null ||
          later.kind !== 'substantive' ||
          term.kind !== 'substantive'
        )
          return [];
        const shared =
          firstDay(later.from) < firstDay(term.until)
            ? daysApart(later.from, earlier(term.until, later.until ?? '9999'))
            : 0;
        if (shared <= OVERLAP_DAYS) return [];
        return [
          {
            level: 'warning',
            kind: 'overlap',
            country: office.country,
            text: `${label(term)} and ${label(later)}: ${Math.round(shared)} days`,
          },
        ];
      }),
    ),
  );
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function gaps(tables: Tables): readonly Finding[] {
  return seats(tables)
    .filter(({ office }) => GAP_KINDS.has(office.kind))
    .flatMap(({ office, terms }) =>
      terms.flatMap((_, at): Finding[] => {
        const next = terms[at + 1];
        const last = terms
          .slice(0, at + 1)
          .reduce((end, one) => ((one.until ?? '9999') > end ? (one.until ?? '9999') : end), '');
        if (!next || last < '2019' || next.from <= last) return [];
        const days = daysApart(last, next.from);
        return days > GAP_DAYS && last.length === 10
          ? [
              {
                level: 'warning',
                kind: 'gap',
                country: office.country,
                text: `${office.id}: nobody from ${last} to ${next.from}`,
              },
            ]
          : [];
      }),
    );
}

function seats(tables: Tables): readonly { readonly office: Office; readonly terms: readonly Term[] }[] {
  const byOffice = Map.groupBy(tables.terms, (term) => term.office);
  return tables.offices
    .filter((office) => office.seats === 'one')
    .map((office) => ({
      office,
      terms: (byOffice.get(office.id) ?? [])
        .filter((term) => term.kind !== 'designate')
        .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    }));
}

/** Two officials of one country who share a whole name are one person, or one of them needs another name. */
function duplicates(officials: readonly Official[]): readonly Finding[] {
  const byName = new Map<string, Set<string>>();
  for (const official of officials) {
    for (const name of [official.name, ...official.aliases].filter((alias) => alias.includes(' '))) {
      const key = `${official.country} ${slugOf(name)}`;
      byName.set(key, (byName.get(key) ?? new Set()).add(official.id));
    }
  }
  return [...byName].flatMap(([key, ids]) =>
    ids.size > 1
      ? [
          {
            level: 'error',
            kind: 'duplicate',
            country: key.slice(0, key.indexOf(' ')),
            text: `${[...ids].join(' and ')} are both “${key.slice(key.indexOf(' ') + 1)}”`,
          },
        ]
      : [],
  );
}

/** One name in two countries: two people, or one who went to an organisation and needs one id. */
function namesakes(officials: readonly Official[]): readonly Finding[] {
  const byName = Map.groupBy(officials, (official) => slugOf(official.name));
  return [...byName.values()].flatMap((same) =>
    same.length > 1
      ? [
          {
            level: 'warning',
            kind: 'namesake',
            country: '',
            text: same.map((one) => `${one.id} (${one.country})`).join(', '),
          },
        ]
      : [],
  );
}

function badNames(officials: readonly Official[]): readonly Finding[] {
  return officials.flatMap((official) => {
    const error = (text: string): Finding => ({
      level: 'error',
      kind: 'name',
      country: official.country,
      text: `${official.id}: ${text}`,
    });
    return [
      ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(official.id) ? [] : [error('the id is no slug')]),
      ...(official.name ? [] : [error('has no name')]),
      ...(slugOf(official.name).includes(slugOf(official.surname))
        ? []
        : [error(`surname “${official.surname}” is not in “${official.name}”`)]),
      ...Object.keys(official.nativeNames)
        .filter((tag) => !/^[a-z]{2,3}(?:-[A-Za-z]+)*$/.test(tag))
        .map((tag) => error(`“${tag}” is no language`)),
      ...official.aliases.filter((alias) => alias.length < 2).map((alias) => error(`alias “${alias}” is too short`)),
    ];
  });
}

function idleCorrections(files: RowFiles): readonly Finding[] {
  const read = (table: string) =>
    Object.keys(files)
      .filter((path) => path === `${table}.tsv` || path.endsWith(`/${table}.tsv`))
      .flatMap((path) => readTsv(files[path] ?? '', path));
  return correct(read('terms'), read('corrections')).unused.map((row) => ({
    level: 'error',
    kind: 'correction',
    country: '',
    text: `${termKey(row)}: no such term to correct`,
  }));
}

function codeOf(term: Term): CountryCode {
  return term.office.slice(0, term.office.indexOf('-')).toUpperCase();
}

function label(term: Term): string {
  return `${term.official} in ${term.office} ${term.from}–${term.until ?? ''}`;
}
