/** A lexicon with a layer of corrections over it: what ships stays untouched below, so that taking a correction back is leaving it out. */
import { bySubject, type Correction, type RosterLayer } from '../model/correction.ts';
import type { CountryCode, OfficeId, OfficialId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { OFFICE_KINDS, type Office, type OfficeKind } from '../model/office.ts';
import type { Official } from '../model/official.ts';
import { correctedPhrases } from './corrected-phrases.ts';
import { correctedTerms } from './corrected-terms.ts';
import { givenNamesOf } from './lexicon.ts';
import { wantedNow } from './rebase.ts';
import { plainName } from './slug.ts';

/**
 * The lexicon as a layer wants it. A merged person or post answers as the one it was merged into. Hidden people are still
 * found (their name must not turn into somebody else's) and `hiddenBy` says whom not to mark.
 */
export function correctedLexicon(base: Lexicon, layer: RosterLayer): Lexicon {
  if (isEmpty(layer)) return base;
  const officials = subjects(layer.officials, (id) => base.official(id));
  const offices = subjects(layer.offices, (id) => base.office(id));
  const forums = new Map(layer.forums.map((forum) => [forum.code, forum]));
  const added = [...officials.changed.values()];
  const givenNames = new Set(givenNamesOf(added));
  return {
    asOf: base.asOf,
    phrases: correctedPhrases(base, officials, layer.forums),
    official: (id) => officials.get(id),
    office: (id) => offices.get(id),
    country: (code) => base.country(code) ?? forums.get(code) ?? null,
    ...correctedTerms(base, layer.terms, officials, offices),
    officesOf: (country, kind) => officesOf(base, offices, country, kind),
    isGivenName: (word) => base.isGivenName(word) || givenNames.has(plainName(word)),
    isHouseholdName: (word) => base.isHouseholdName(word),
    outletCountry: (host) => base.outletCountry(host),
  };
}

/** Every layer over the one before it, the reader's own last. */
export function withLayers(base: Lexicon, layers: readonly RosterLayer[]): Lexicon {
  return layers.reduce(correctedLexicon, base);
}

/** The officials whom these layers want left unmarked. */
export function hiddenBy(layers: readonly RosterLayer[]): ReadonlySet<OfficialId> {
  const words = bySubject(layers.flatMap((layer) => layer.officials));
  return new Set([...words.values()].filter((one) => one.hidden).map((one) => one.id));
}

/** People or posts under corrections. */
export interface Subjects<Subject> {
  /** Rewritten and added ones, as they are to be. */
  readonly changed: ReadonlyMap<string, Subject>;
  readonly hidden: ReadonlySet<string>;
  /** The id that stands for this one: itself, or what it was merged into. */
  standsFor(id: string): string;
  /** The ids that this one stands for. */
  mergedInto(id: string): readonly string[];
  get(id: string): Subject | null;
}

function subjects<Subject extends object>(
  corrections: readonly Correction<Subject>[],
  shipped: (id: string) => Subject | null,
): Subjects<Subject> {
  const words = bySubject(corrections);
  const changed = new Map<string, Subject>();
  for (const [id, word] of words) {
    const wanted = wantedNow(word, shipped(id));
    if (wanted !== null) changed.set(id, wanted);
  }
  const known = (id: string) => changed.get(id) ?? shipped(id);
  const standsFor = (id: string) => endOf(id, words, (other) => known(other) !== null);
  const merged = Map.groupBy(
    [...words.keys()].filter((id) => standsFor(id) !== id),
    standsFor,
  );
  return {
    changed,
    hidden: new Set([...words.values()].filter((one) => one.hidden).map((one) => one.id)),
    standsFor,
    mergedInto: (id) => merged.get(id) ?? [],
    get: (id) => known(standsFor(id)),
  };
}

/** Follows mergers to their end; a ring, or an end that nobody knows, merges nothing. */
function endOf(id: string, words: ReadonlyMap<string, Correction<object>>, isKnown: (id: string) => boolean): string {
  const seen = new Set([id]);
  let end = id;
  for (let next = words.get(end)?.mergedInto; next; next = words.get(end)?.mergedInto) {
    if (seen.has(next)) return id;
    seen.add(next);
    end = next;
  }
  return isKnown(end) ? end : id;
}

function officesOf(
  base: Lexicon,
  offices: Subjects<Office>,
  country: CountryCode,
  kind: OfficeKind | undefined,
): readonly Office[] {
  const isGone = (id: OfficeId) => offices.hidden.has(id) || offices.standsFor(id) !== id;
  const left = base.officesOf(country, kind).filter(({ id }) => !offices.changed.has(id) && !isGone(id));
  const own = [...offices.changed.values()].filter(
    (office) => office.country === country && (kind === undefined || office.kind === kind) && !isGone(office.id),
  );
  return [...left, ...own].toSorted((a, b) => OFFICE_KINDS.indexOf(a.kind) - OFFICE_KINDS.indexOf(b.kind));
}

function isEmpty({ officials, offices, terms, forums }: RosterLayer): boolean {
  return officials.length + offices.length + terms.length + forums.length === 0;
}

export type People = Subjects<Official>;
export type Posts = Subjects<Office>;
