/** What waits for the reader's word, as rows. Pure: what has been dealt with is known by its effect, so that undo brings it back. */
import { titleAlone } from '../../data/addition.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Term } from '../../model/office.ts';
import { siteOf } from '../../store/address.ts';
import type { IgnoredFace } from '../../store/roster/correction-kinds.ts';
import type { InboxItem, Sighting } from '../../store/roster/inbox.ts';
import { countryName } from '../here.ts';

/** A sentence with where it stands. */
export interface Evidence extends Sighting {
  readonly site: string;
}

export interface FaceLine {
  readonly kind: 'face';
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly country: string | null;
  readonly code: string | null;
  /** The earliest day an article shows them in this post. */
  readonly on: IsoDate | null;
  readonly evidence: readonly Evidence[];
}

export interface SuccessionLine {
  readonly kind: 'holder';
  readonly key: string;
  readonly name: string;
  readonly office: string;
  readonly country: string | null;
  /** The day the new term would begin: of taking office when told, else the first day somebody else was named. */
  readonly from: IsoDate;
  /** Whether a sentence tells of taking office; otherwise three articles name another holder. */
  readonly told: boolean;
  /** Who holds the post by the roster, and whose term would end. */
  readonly before: readonly { readonly name: string; readonly term: Term }[];
  readonly item: Extract<InboxItem, { kind: 'holder' }>;
  readonly evidence: readonly Evidence[];
}

/** Articles that must name another holder before a change is proposed. */
const ENOUGH = 3;

/** The rows that still wait, successions first. */
export function inboxLines(
  items: readonly InboxItem[],
  ignored: readonly IgnoredFace[],
  lexicon: Lexicon,
): { readonly successions: readonly SuccessionLine[]; readonly faces: readonly FaceLine[] } {
  const settled = new Set(ignored.map(({ key }) => key));
  const waiting = items.filter(({ key }) => !settled.has(key));
  const successions = waiting.flatMap((item) => (item.kind === 'holder' ? (successionLine(item, lexicon) ?? []) : []));
  // Whoever takes over an office is asked about once.
  const asked = new Set(successions.map(({ name }) => name.toLowerCase()));
  const faces = waiting.flatMap((item) => (item.kind === 'face' ? (faceLine(item, lexicon) ?? []) : []));
  return { successions, faces: faces.filter(({ name }) => !asked.has(name.toLowerCase())) };
}

function faceLine(item: Extract<InboxItem, { kind: 'face' }>, lexicon: Lexicon): FaceLine | null {
  const known = lexicon.phrases.lookup(item.name).some(({ kind }) => kind === 'official');
  if (known) return null;
  return {
    kind: 'face',
    key: item.key,
    name: item.name,
    title: titleAlone(item.title, item.country, lexicon),
    country: countryName(item.country, lexicon),
    code: item.country,
    on: earliest(item.sightings),
    evidence: item.sightings.map(withSite),
  };
}

function successionLine(item: Extract<InboxItem, { kind: 'holder' }>, lexicon: Lexicon): SuccessionLine | null {
  const office = lexicon.office(item.office);
  const from = item.from ?? earliest(item.sightings);
  if (office === null || from === null || (item.from === null && item.sightings.length < ENOUGH)) return null;
  const terms = lexicon.termsIn(office.id);
  if (terms.some((term) => covers(term, from) && isNamed(lexicon.official(term.official)?.name, item.name)))
    return null;
  const before = terms.filter((term) => covers(term, from) && term.until === null);
  return {
    kind: 'holder',
    key: item.key,
    name: item.name,
    office: office.titles[0],
    country: countryName(office.country, lexicon),
    from,
    told: item.from !== null,
    before: before.map((term) => ({ name: lexicon.official(term.official)?.name ?? term.official, term })),
    item,
    evidence: item.sightings.map(withSite),
  };
}

function covers(term: Term, day: IsoDate): boolean {
  return term.from <= day && (term.until === null || day <= term.until);
}

function isNamed(name: string | undefined, printed: string): boolean {
  return name?.toLowerCase() === printed.toLowerCase();
}

function earliest(sightings: readonly Sighting[]): IsoDate | null {
  return sightings.flatMap(({ published }) => published ?? []).toSorted()[0] ?? null;
}

function withSite(sighting: Sighting): Evidence {
  return { ...sighting, site: siteOf(sighting.page) };
}
