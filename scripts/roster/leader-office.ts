/** Which office a head of state or government of the handbook held: kings, presidents, premiers, and who is both. */
import type { OfficeClaim } from './claims.ts';

/** A row of the handbook's list of leaders. */
export interface LeaderRow {
  readonly iso: string;
  /** Also ambassadors to and from the USA, which are not read. */
  readonly role: 'HOS' | 'HOG' | 'AMB_TO_US' | 'AMB_FROM_US';
  readonly title: string;
  readonly name: string;
  readonly start: string;
  readonly end: string | null;
  readonly aliases: readonly string[];
}

/** `null` for ambassadors. */
export function officeOfLeader(row: LeaderRow, country: string): OfficeClaim | null {
  if (row.role === 'HOS') return headOfState(row, country);
  if (row.role === 'HOG') return headOfGovernment(row, country);
  return null;
}

const MONARCHS: Readonly<Record<string, readonly string[]>> = {
  SAU: ['King'],
  JOR: ['King'],
  MAR: ['King'],
  BHR: ['King'],
  ESP: ['King'],
  NLD: ['King'],
  BEL: ['King'],
  NOR: ['King'],
  SWE: ['King'],
  DNK: ['King'],
  GBR: ['King'],
  THA: ['King'],
  KHM: ['King'],
  BTN: ['King'],
  TON: ['King'],
  LSO: ['King'],
  SWZ: ['King'],
  MYS: ['King', 'Yang di-Pertuan Agong'],
  JPN: ['Emperor'],
  KWT: ['Emir'],
  QAT: ['Emir'],
  OMN: ['Sultan'],
  BRN: ['Sultan'],
  LUX: ['Grand Duke'],
  MCO: ['Prince'],
  LIE: ['Prince'],
  VAT: ['Pope', 'Pontiff'],
  IRN: ['Supreme Leader'],
  AFG: ['Supreme Leader'],
  NPL: ['President'],
};
const REALMS = new Set([
  'ATG',
  'AUS',
  'BHS',
  'BRB',
  'BLZ',
  'CAN',
  'GRD',
  'JAM',
  'NZL',
  'PNG',
  'KNA',
  'LCA',
  'VCT',
  'SLB',
  'TUV',
  'GBR',
  'DNK',
  'NLD',
]);

function headOfState(row: LeaderRow, country: string): OfficeClaim | null {
  const one = (slug: string, titles: readonly string[]): OfficeClaim => ({
    slug,
    kind: 'head-of-state',
    titles,
    seats: 'one',
  });
  if (REALMS.has(country) && /Queen|Beatrix|Elizabeth|Margrethe/.test(`${row.title} ${row.name}`))
    return one('queen', ['Queen']);
  if (REALMS.has(country) && !/President/.test(row.title)) return one('king', ['King']);
  if (country === 'AND') return one('co-prince', ['Co-Prince']);
  const titles = MONARCHS[country];
  if (titles && !/President/.test(row.title)) return one((titles[0] ?? '').toLowerCase().replace(' ', '-'), titles);
  if (country === 'PRK')
    return /Jong Un|Jong-un/i.test(row.name)
      ? one('supreme-leader', ['Supreme Leader', 'North Korean leader'])
      : one('assembly-president', ['President of the Supreme People’s Assembly Presidium']);
  if (country === 'CHE' || country === 'SMR') return null;
  if (country === 'BIH')
    return {
      slug: 'presidency-member',
      kind: 'head-of-state',
      titles: ['Presidency Chairman', 'Presidency Member'],
      seats: 'many',
    };
  return one('president', ['President']);
}

const PREMIERS: Readonly<Record<string, readonly [slug: string, ...titles: string[]]>> = {
  DEU: ['chancellor', 'Chancellor'],
  AUT: ['chancellor', 'Chancellor'],
  CHN: ['premier', 'Premier', 'Prime Minister'],
  TWN: ['premier', 'Premier'],
  IRL: ['taoiseach', 'Taoiseach', 'Prime Minister'],
  VAT: ['foreign-minister', 'Secretary of State'],
  MCO: ['minister-of-state', 'Minister of State'],
  BIH: ['council-chairman', 'Chairman of the Council of Ministers', 'Prime Minister'],
};

function headOfGovernment(row: LeaderRow, country: string): OfficeClaim | null {
  const one = (slug: string, titles: readonly string[]): OfficeClaim => ({
    slug,
    kind:
      slug === 'president' ? 'head-of-state' : slug === 'foreign-minister' ? 'foreign-minister' : 'head-of-government',
    titles,
    seats: 'one',
  });
  if (country === 'CHE' || country === 'SMR') return null;
  const local = PREMIERS[country];
  if (local) return one(local[0], local.slice(1));
  if (/^Vice|^First Vice/.test(row.title)) return null;
  if (SULTANS.has(country)) return null;
  const isPresident =
    /President/.test(row.title) &&
    !/of the (?:Government|Council)/.test(row.title) &&
    !/Executive Council/.test(row.title);
  if (isPresident || (row.title === '' && PRESIDENTIAL.has(country))) return one('president', ['President']);
  return one('prime-minister', ['Prime Minister', 'PM']);
}

const SULTANS = new Set(['BRN', 'OMN', 'PRK']);
/** The president is head of government too. */
const PRESIDENTIAL = new Set([
  'USA',
  'MEX',
  'BRA',
  'ARG',
  'CHL',
  'COL',
  'ECU',
  'BOL',
  'CRI',
  'SLV',
  'GTM',
  'HND',
  'NIC',
  'PAN',
  'PRY',
  'URY',
  'VEN',
  'DOM',
  'NGA',
  'KEN',
  'GHA',
  'AGO',
  'ZMB',
  'ZWE',
  'MWI',
  'PHL',
  'IDN',
  'CYP',
  'TUR',
  'IRN',
  'KOR',
  'AFG',
]);
