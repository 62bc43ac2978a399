import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { Claim, OfficeClaim } from './claims.ts';
import { readCsv } from './csv.ts';
import { officeOfLeader } from './leader-office.ts';
import type { LeaderRow } from './leader-office.ts';
import { countryOfFile, countryOfIso2, countryOfName } from './places.ts';
import { officeOfPosition } from './positions.ts';

/** Every claim the reference tables make about offices we keep, unmerged. `folder` is where the tables are. */
export function readClaims(folder: string): readonly Claim[] {
  return [...leaders(folder), ...holders(folder), ...ministers(folder), ...international(folder)];
}

/** Heads of state and government of all states, from the yearly editions of a public-domain handbook. */
function leaders(folder: string): readonly Claim[] {
  const rows = JSON.parse(readFileSync(join(folder, 'leaders-terms.json'), 'utf8')) as readonly LeaderRow[];
  return rows.flatMap((row) => {
    const country = countryOfIso2(row.iso);
    const office = country ? officeOfLeader(row, country) : null;
    if (!country || !office || !row.start) return [];
    const lastSeen = row.end?.startsWith('~') ? row.end.slice(1) : null;
    return [
      {
        country,
        office,
        person: row.name,
        aliases: row.aliases,
        qid: null,
        from: row.start,
        until: lastSeen ? null : row.end,
        acting: /acting|interim|caretaker|transition/i.test(row.title),
        asOf: lastSeen ? `${lastSeen}-12-31` : (row.end ?? '2026-01-22'),
        source: 'leaders',
      } satisfies Claim,
    ];
  });
}

/** Office terms of 55 countries to mid-2022, and of some organisations. */
function holders(folder: string): readonly Claim[] {
  const names = readdirSync(join(folder, 'wikidata-holders')).filter((name) => name !== 'world.csv');
  return names.flatMap((name) => {
    const country = countryOfFile(name);
    if (!country) throw new Error(`no country for ${name}`);
    const rows = readCsv(readFileSync(join(folder, 'wikidata-holders', name), 'utf8'));
    return rows.flatMap((row): Claim[] => {
      const office = officeOfPosition(row['position'] ?? '', country);
      if (!office || !row['start']) return [];
      return [claimOf(row, country, office, 'holders', '2022-07-01')];
    });
  });
}

/** The foreign minister of every state in January 2023. */
function ministers(folder: string): readonly Claim[] {
  const rows = readCsv(readFileSync(join(folder, 'foreign_ministers_wikidata_2023-01.csv'), 'utf8'));
  return rows.flatMap((row): Claim[] => {
    const country = countryOfName(row['countryLabel'] ?? '');
    const office = ministersOffice(country ?? '');
    if (!country || !office || !row['start'] || !row['name']) return [];
    return [
      claimOf(
        { ...row, person: row['name'] ?? '', personID: row['person'] ?? '', end: '' },
        country,
        office,
        'ministers',
        '2023-01-15',
      ),
    ];
  });
}

function ministersOffice(country: string): OfficeClaim | null {
  if (country === 'EUR') return HIGH_REPRESENTATIVE;
  return officeOfPosition(country === 'IND' ? 'Minister of External Affairs' : 'Minister of Foreign Affairs', country);
}

const HIGH_REPRESENTATIVE: OfficeClaim = {
  slug: 'high-representative',
  kind: 'high-representative',
  titles: ['High Representative'],
  seats: 'one',
};

const INTERNATIONAL: Readonly<
  Record<string, readonly [country: string, slug: string, kind: OfficeClaim['kind'], ...titles: string[]]>
> = {
  'Secretary-General of the United Nations': [
    'UNO',
    'secretary-general',
    'secretary-general',
    'Secretary-General',
    'UN Secretary-General',
    'UN chief',
  ],
  'Deputy Secretary-General of the United Nations': [
    'UNO',
    'deputy-secretary-general',
    'deputy-secretary-general',
    'Deputy Secretary-General',
  ],
  'President of the United Nations General Assembly': [
    'UNO',
    'general-assembly-president',
    'organisation-head',
    'General Assembly President',
    'President of the General Assembly',
    'UN General Assembly President',
  ],
  'Director-General of the World Trade Organization': [
    'WTO',
    'director-general',
    'organisation-head',
    'Director-General',
    'WTO chief',
  ],
  'President of the International Court of Justice': [
    'ICJ',
    'president',
    'organisation-head',
    'President',
    'ICJ President',
  ],
};

function international(folder: string): readonly Claim[] {
  const rows = readCsv(readFileSync(join(folder, 'intl_holders21.csv'), 'utf8'));
  return rows.flatMap((row): Claim[] => {
    const known = INTERNATIONAL[row['position'] ?? ''];
    if (!known || !row['start']) return [];
    const [country, slug, kind, ...titles] = known;
    return [claimOf(row, country, { slug, kind, titles, seats: 'one' }, 'international', '2022-07-01')];
  });
}

function claimOf(
  row: Readonly<Record<string, string>>,
  country: string,
  office: OfficeClaim,
  source: Claim['source'],
  asOf: string,
): Claim {
  return {
    country,
    office,
    person: row['person'] ?? '',
    aliases: row['enwiki'] ? [row['enwiki'].replace(/ \(.*/, '')] : [],
    qid: row['personID'] || null,
    from: (row['start'] ?? '').slice(0, 10),
    until: row['end'] ? row['end'].slice(0, 10) : null,
    acting: /^Acting/.test(row['position'] ?? ''),
    asOf,
    source,
  };
}

/** Dated sentences of the news portal, for counting how names are printed. */
export function readSentences(folder: string): readonly { readonly d: string; readonly t: string }[] {
  const text = gunzipSync(readFileSync(join(folder, 'current-events.jsonl.gz'))).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { d: string; t: string });
}
