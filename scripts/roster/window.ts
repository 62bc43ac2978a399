import type { Claim, OfficeClaim } from './claims.ts';

/** States whose heads and foreign ministers are kept since 2010: of the others, who was in office since mid-2018. */
const MAIN = new Set(
  `AFG ARG ARM AUS AUT AZE BEL BGD BLR BRA CAN CHE CHN COL CUB CZE DEU DNK DZA EGY ESP EST ETH FIN FRA GBR GEO GRC HUN IDN IND
  IRN IRQ IRL ISR ITA JOR JPN KAZ KEN KGZ KHM KOR LBN LBY LKA MAR MDV MEX MMR MYS NGA NLD NOR NPL NZL PAK PHL POL PRK PRT PSE
  QAT ROU RUS SAU SDN SGP SRB SWE SYR THA TUR TWN TZA UKR USA UZB VAT VEN VNM ZAF UNO`.split(/\s+/),
);
/** Since when, by kind of office; others since autumn 2019. */
const SINCE: Partial<Record<OfficeClaim['kind'], string>> = {
  'head-of-state': '2009-06',
  'head-of-government': '2009-06',
  'foreign-minister': '2009-06',
  'defence-minister': '2014',
  'national-security-adviser': '2014',
  'secretary-general': '2000',
};
/** A former leader whom the dated sentences name this often is kept since 2000, of whatever state. */
const WELL_KNOWN = 12;

/** What of the past is kept: the packed roster has a size to keep. `news`: the dated sentences as one text. */
export function isKept(claim: Claim, news: string): boolean {
  const until = claim.until ?? '9999';
  const since = SINCE[claim.office.kind];
  if (since === undefined) return until >= '2019-09';
  if (until >= '2018-07') return true;
  if (MAIN.has(claim.country) && until >= since) return true;
  return until >= '2000' && since === '2009-06' && mentions(claim.person, news) >= WELL_KNOWN;
}

const counted = new Map<string, number>();

/** How often a whole name stands in the dated sentences. */
function mentions(name: string, news: string): number {
  const known = counted.get(name) ?? news.split(name).length - 1;
  counted.set(name, known);
  return known;
}
