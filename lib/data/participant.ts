import type { Participant } from '../model/event.ts';
import type { CountryCode, IsoDate, OfficeId, OfficialId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { OFFICE_KINDS } from '../model/office.ts';
import type { Term } from '../model/office.ts';

type Roster = Pick<Lexicon, 'official' | 'office' | 'country' | 'termsOf'>;

const STATE = /^[A-Z][A-Z0-9]+$/;
const NAMED = /^(.+) ([A-Z][A-Z0-9]+)$/;

/**
 * A participant from its cell: `RUS` a state or organisation · `sergey-lavrov` an official of the roster ·
 * `sergei-shoigu@rus-defence-minister` with the office acted in, where several were held · `Yury Trutnev RUS` someone
 * named with the state acted for, linked when the roster knows the name.
 */
export function participantFrom(cell: string, on: IsoDate, roster: Roster): Participant {
  if (STATE.test(cell)) return { official: null, name: null, office: null, country: cell };
  const named = NAMED.exec(cell);
  if (named !== null) return fromName(named[1] ?? '', named[2] ?? '', on, roster);
  const [official = '', office] = cell.split('@');
  const known = roster.official(official);
  return {
    official,
    name: known === null ? official : null,
    office: office ?? officeOn(official, on, roster),
    country: (office === undefined ? null : roster.office(office)?.country) ?? actedFor(official, on, roster),
  };
}

/** A participant's name as shown: the person, else the state or organisation. */
export function shownName(participant: Participant, roster: Roster): string {
  const { official, name, country } = participant;
  const known = official === null ? null : roster.official(official);
  if (known !== null) return known.name;
  return name ?? (country === null ? '' : (roster.country(country)?.name ?? country));
}

/**
 * The office an official acted in on a day: of several the highest in rank, a substantive one before an acting one.
 * `null`: none known for that day.
 */
function officeOn(official: OfficialId, on: IsoDate, roster: Roster): OfficeId | null {
  return heldOn(official, on, roster)[0]?.office ?? null;
}

function fromName(name: string, country: CountryCode, on: IsoDate, roster: Roster): Participant {
  const slug = slugOf(name);
  const known = roster.official(slug);
  if (known === null || known.country !== country) return { official: null, name, office: null, country };
  return { official: slug, name: null, office: officeOn(slug, on, roster), country };
}

function actedFor(official: OfficialId, on: IsoDate, roster: Roster): CountryCode | null {
  const office = officeOn(official, on, roster);
  const posted = office === null ? null : roster.office(office);
  return posted?.country ?? roster.official(official)?.country ?? null;
}

function heldOn(official: OfficialId, on: IsoDate, roster: Roster): readonly Term[] {
  return roster
    .termsOf(official)
    .filter((term) => startsBy(term, on) && (term.until === null || notBefore(term.until, on)))
    .toSorted((a, b) => standing(a, roster) - standing(b, roster));
}

/** Rank of the office, then substantive before acting before designate. */
function standing(term: Term, roster: Roster): number {
  const kind = roster.office(term.office)?.kind ?? 'other';
  const certainty = ['substantive', 'acting', 'designate'].indexOf(term.kind);
  return OFFICE_KINDS.indexOf(kind) + (certainty === 2 ? OFFICE_KINDS.length : certainty / 10);
}

/** Dates of unequal precision are compared by the part both have: `2024-07` covers `2024-07-03`. */
function startsBy(term: Term, on: IsoDate): boolean {
  const length = Math.min(term.from.length, on.length);
  return term.from.slice(0, length) <= on.slice(0, length);
}

function notBefore(until: IsoDate, on: IsoDate): boolean {
  const length = Math.min(until.length, on.length);
  return until.slice(0, length) >= on.slice(0, length);
}

/** The ASCII slug of a name in its printed order: `Yury Trutnev` → `yury-trutnev`. */
function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
