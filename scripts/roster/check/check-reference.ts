import type { Tables } from '../../../lib/data/tables.ts';
import type { Term } from '../../../lib/model/office.ts';
import { firstDay, daysApart } from '../../../lib/model/days.ts';
import type { Claim } from '../claims.ts';
import { readClaims } from '../from-tables.ts';
import { nameKey, newsName, readDecisions } from '../people.ts';

/** How our terms compare with the rows of the reference tables. */
export interface Comparison {
  readonly byBasis: Readonly<Record<Term['basis'], Tally>>;
  readonly differing: readonly Difference[];
  readonly coverage: readonly Coverage[];
}
export interface Tally {
  readonly matched: number;
  readonly differing: number;
  /** No reference row for this person in this office about that time. */
  readonly unmatched: number;
}
export interface Difference {
  readonly term: Term;
  /** The nearest start a reference row gives. */
  readonly reference: string;
  readonly source: Claim['source'];
}
export interface Coverage {
  readonly of: string;
  readonly wanted: number;
  readonly found: number;
  readonly missing: readonly string[];
  /** Reference rows that run several people together or name nobody: decided by hand, not counted. */
  readonly setAside: number;
}

/** A start within this many days agrees. */
const AGREE_DAYS = 10;
/** A reference row that starts farther away speaks of another term. */
const SAME_TERM_DAYS = 366;

interface Linked extends Claim {
  readonly id: string | null;
}

/** Compares every term with the tables in `folder`. */
export function compare(tables: Tables, folder: string): Comparison {
  const decisions = readDecisions();
  const link = linker(tables);
  const claims = readClaims(folder);
  const linked = claims.flatMap((claim): Linked[] => {
    const news = newsName(claim, decisions);
    return news ? [{ ...claim, from: news['from'] || claim.from, id: link(claim, news['name'] ?? '') }] : [];
  });
  const setAside = claims.filter((claim) => newsName(claim, decisions) === null);
  const judged = tables.terms.map((term) => judge(term, linked));
  const tally = (basis: Term['basis']): Tally => {
    const own = judged.filter(({ term }) => term.basis === basis);
    const count = (verdict: Verdict['verdict']) => own.filter((one) => one.verdict === verdict).length;
    return { matched: count('matched'), differing: count('differing'), unmatched: count('unmatched') };
  };
  return {
    byBasis: { reference: tally('reference'), event: tally('event'), memory: tally('memory') },
    differing: judged.flatMap(({ term, nearest, verdict }) =>
      verdict === 'differing' && nearest ? [{ term, reference: nearest.from, source: nearest.source }] : [],
    ),
    coverage: coverages(tables, linked, setAside),
  };
}

/** Finds our official for a claim: by Wikidata id, by news name, by the name in the table. */
function linker(tables: Tables): (claim: Claim, name: string) => string | null {
  const byQid = new Map(
    tables.officials.flatMap((official) => (official.qid ? [[official.qid, official.id] as const] : [])),
  );
  const offices = new Map(tables.offices.map((office) => [office.id, office.country]));
  const countries = Map.groupBy(tables.terms, (term) => term.official);
  const byName = new Map<string, string>();
  for (const official of tables.officials) {
    const places = new Set([
      official.country,
      ...(countries.get(official.id) ?? []).map((term) => offices.get(term.office)),
    ]);
    for (const name of [official.name, ...official.aliases]) {
      for (const place of places)
        if (!byName.has(`${place} ${nameKey(name)}`)) byName.set(`${place} ${nameKey(name)}`, official.id);
    }
  }
  return (claim, name) =>
    byName.get(`${claim.country} ${nameKey(name)}`) ??
    (claim.qid ? byQid.get(claim.qid) : undefined) ??
    byName.get(`${claim.country} ${nameKey(claim.person)}`) ??
    null;
}

interface Verdict {
  readonly term: Term;
  readonly verdict: 'matched' | 'differing' | 'unmatched';
  readonly nearest: Linked | null;
}

function judge(term: Term, claims: readonly Linked[]): Verdict {
  const own = claims.filter(
    (claim) => claim.id === term.official && `${claim.country.toLowerCase()}-${claim.office.slug}` === term.office,
  );
  const nearest = own.toSorted((a, b) => daysApart(a.from, term.from) - daysApart(b.from, term.from))[0] ?? null;
  if (!nearest || daysApart(nearest.from, term.from) > SAME_TERM_DAYS) return { term, verdict: 'unmatched', nearest };
  const agrees = own.some((claim) => sameDay(claim.from, term.from));
  return { term, verdict: agrees ? 'matched' : 'differing', nearest };
}

/** Within ten days; a date without day or month agrees with any day in it. */
function sameDay(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return daysApart(a, b) <= AGREE_DAYS || (length < 10 && a.slice(0, length) === b.slice(0, length));
}

function coverages(tables: Tables, linked: readonly Linked[], setAside: readonly Claim[]): readonly Coverage[] {
  const heads = (claim: Claim) => claim.source === 'leaders' && (claim.until ?? claim.asOf) >= '2019';
  const ministers = (claim: Claim) => claim.source === 'ministers';
  return [
    coverage(
      'heads of state and government in office since 2019',
      tables,
      linked.filter(heads),
      setAside.filter(heads).length,
    ),
    coverage('foreign ministers of January 2023', tables, linked.filter(ministers), setAside.filter(ministers).length),
  ];
}

function coverage(of: string, tables: Tables, claims: readonly Linked[], setAside: number): Coverage {
  const offices = new Map(tables.offices.map((office) => [office.id, office]));
  const held = (claim: Linked) =>
    tables.terms.some(
      (term) =>
        term.official === claim.id &&
        offices.get(term.office)?.country === claim.country &&
        sameRank(offices.get(term.office)?.kind, claim.office.kind) &&
        firstDay(term.from) <= firstDay(claim.until ?? '9999') &&
        firstDay(term.until ?? '9999') >= firstDay(claim.from),
    );
  const missing = claims
    .filter((claim) => !held(claim))
    .map((claim) => `${claim.country} ${claim.person} (${claim.office.slug} ${claim.from}–${claim.until ?? ''})`);
  return { of, wanted: claims.length, found: claims.length - missing.length, missing, setAside };
}

function sameRank(ours: string | undefined, theirs: string): boolean {
  const head = (kind: string | undefined) => kind === 'head-of-state' || kind === 'head-of-government';
  return head(theirs) ? head(ours) : ours === theirs;
}
