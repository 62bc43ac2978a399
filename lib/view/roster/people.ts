/** People as rows and records of the “Who is who” page. Pure. */
import { termKey, type Correction } from '../../model/correction.ts';
import type { CountryCode, IsoDate, OfficeId, OfficialId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Term } from '../../model/office.ts';
import type { Official } from '../../model/official.ts';
import { folded } from '../../text/fold.ts';
import { countryName } from '../here.ts';
import type { Knowledge } from './knowledge.ts';

/** What the reader did to a subject: told beside its name. */
export type Mark = 'added' | 'changed' | 'hidden';

export interface PersonRow {
  readonly id: OfficialId;
  readonly name: string;
  /** The office held now as far as known, else the last one. */
  readonly office: string | null;
  readonly country: string | null;
  readonly mark: Mark | null;
}

/** A term as a record lists it. */
export interface TermLine {
  readonly key: string;
  /** The subject of the correction that this term has, or would have. */
  readonly subject: string;
  readonly term: Term;
  readonly office: string;
  readonly country: string | null;
  /** As below the reader's own word; `null`: the reader's own. */
  readonly shipped: Term | null;
  readonly mark: Mark | null;
}

/** One person whole. */
export interface PersonRecord {
  readonly official: Official;
  readonly shipped: Official | null;
  readonly country: string | null;
  /** Newest first. */
  readonly terms: readonly TermLine[];
  /** Terms the reader struck out, to be brought back. */
  readonly struck: readonly TermLine[];
  /** Other ids that are the same person by the reader's word. */
  readonly merged: readonly { readonly id: OfficialId; readonly name: string }[];
  readonly mark: Mark | null;
  /** The day the roster was last brought up to date. */
  readonly asOf: IsoDate;
}

/** A search over everybody: each name is folded once. */
export function peopleSearch({ now, people, own }: Knowledge): (typed: string) => readonly OfficialId[] {
  const hidden = new Set(own.officials.filter((one) => one.hidden).map(({ id }) => id));
  const texts = people.map((id) => {
    const official = now.official(id);
    const names = official ? [official.name, ...official.aliases] : [];
    const words = [...names, countryName(official?.country ?? null, now) ?? '', hidden.has(id) ? 'hidden' : ''];
    return ` ${folded(words.join(' '))}`;
  });
  return (typed) => {
    const wanted = folded(typed).split(/\s+/).filter(Boolean);
    return wanted.length === 0
      ? people
      : people.filter((_, at) => wanted.every((one) => texts[at]!.includes(` ${one}`)));
  };
}

/** One person as a row. */
export function personRow(id: OfficialId, knowledge: Knowledge): PersonRow {
  const { now } = knowledge;
  const official = now.official(id);
  const terms = now.termsOf(id);
  const term = terms.findLast((one) => one.until === null) ?? terms.at(-1);
  return {
    id,
    name: official?.name ?? id,
    office: term ? (now.office(term.office)?.titles[0] ?? null) : null,
    country: countryName(official?.country ?? null, now) || null,
    mark: markOn(id, knowledge),
  };
}

/** One person whole; `null`: nobody has this id any more. */
export function personRecord(id: OfficialId, knowledge: Knowledge): PersonRecord | null {
  const { below, now, own } = knowledge;
  const official = now.official(id);
  if (official === null) return null;
  const merged = own.officials.filter(
    (one) => one.id !== official.id && one.mergedInto && now.official(one.id)?.id === official.id,
  );
  return {
    official,
    shipped: below.official(official.id),
    country: countryName(official.country, now) || null,
    terms: now
      .termsOf(official.id)
      .map((term) => termLine(term, knowledge))
      .toReversed(),
    struck: own.terms.flatMap((word) =>
      word.hidden && word.shipped?.official === official.id
        ? [{ ...termLine(word.shipped, knowledge), mark: 'hidden' as const }]
        : [],
    ),
    merged: merged.map((one) => ({ id: one.id, name: below.official(one.id)?.name ?? one.id })),
    mark: markOn(official.id, knowledge),
    asOf: now.asOf,
  };
}

function termLine(term: Term, { below, now, own }: Knowledge): TermLine {
  const office = now.office(term.office);
  const word = own.terms.find((one) => isAbout(one, term));
  return {
    key: termKey(term),
    subject: word?.id ?? termKey(term),
    term,
    office: office?.titles[0] ?? term.office,
    country: countryName(office?.country ?? null, now),
    shipped: word ? word.shipped : (below.termsOf(term.official).find((one) => termKey(one) === termKey(term)) ?? null),
    mark: word ? (word.shipped === null ? 'added' : 'changed') : null,
  };
}

function isAbout(word: Correction<Term>, term: Term): boolean {
  return word.wanted !== null && termKey(word.wanted) === termKey(term);
}

function markOn(id: OfficialId, { own }: Knowledge): Mark | null {
  const words = own.officials.filter((one) => one.id === id);
  if (words.some((one) => one.hidden)) return 'hidden';
  const word = words.find((one) => one.wanted !== null);
  return word ? (word.shipped === null ? 'added' : 'changed') : null;
}

/** A post to choose from. */
export interface OfficeChoice {
  readonly id: OfficeId;
  readonly title: string;
}

/** The posts of a country by rank. */
export function officeChoices(country: CountryCode, lexicon: Lexicon): readonly OfficeChoice[] {
  return lexicon.officesOf(country).map(({ id, titles }) => ({ id, title: titles[0] }));
}
