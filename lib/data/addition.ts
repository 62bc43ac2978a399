import { folded } from '../text/fold.ts';
import type { CountryCode, IsoDate, OfficialId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Office, OfficeKind, Term } from '../model/office.ts';
import type { Official } from '../model/official.ts';
import { slugOf } from './slug.ts';
import { usualSurname } from './usual-surname.ts';

/** A name with a title, as an article printed it or a reader typed it. */
export interface Face {
  readonly name: string;
  /** The post in words, without the country: `Deputy Foreign Minister`. */
  readonly title: string;
  readonly country: CountryCode;
  /** A day on which the post was held: the article's. */
  readonly on: IsoDate;
}

/** A new person with a first term; `office` only when the post is new too. */
export interface Addition {
  readonly official: Official;
  readonly office: Office | null;
  readonly term: Term;
}

/** Where the family name is printed first. */
const FAMILY_FIRST: ReadonlySet<CountryCode> = new Set(['CHN', 'TWN', 'PRK', 'KOR', 'VNM', 'KHM', 'HKG', 'MAC']);
/** Words that say how fresh a post is, not which. */
const FRESH = /^(?:(?:the|new|newly|incoming|current|recently|appointed|elected|named)\s+)+/i;

/**
 * What is added to the roster for a face; `kinds` are the posts its title may stand for, likeliest first. The term begins
 * on the day given, for no earlier one is known.
 */
export function additionOf(face: Face, kinds: readonly OfficeKind[], lexicon: Lexicon): Addition {
  const title = titleAlone(face.title, face.country, lexicon);
  const official = personOf(face.name.trim(), face.country, lexicon);
  const known = officeFor(title, face.country, kinds, lexicon);
  const office = known ?? newOffice(title, face.country, kinds[0] ?? 'other', lexicon);
  return {
    official,
    office: known === null ? office : null,
    term: {
      official: official.id,
      office: office.id,
      from: face.on,
      until: null,
      kind: /^(?:acting|interim|caretaker)\b/i.test(title) ? 'acting' : 'substantive',
      asOf: face.on,
      basis: 'event',
    },
  };
}

/** A title without the words that say how fresh it is or whose: `new Foreign Secretary of India` → `Foreign Secretary`. */
export function titleAlone(title: string, country: CountryCode | null, lexicon: Lexicon): string {
  const bare = title.replace(FRESH, '').trim();
  const state = country === null ? null : lexicon.country(country);
  const names = state ? [state.name, ...state.names] : [];
  const own = names.find(
    (name) => folded(bare).endsWith(` of ${folded(name)}`) || folded(bare).endsWith(` of the ${folded(name)}`),
  );
  return own === undefined ? bare : bare.replace(/ of (?:the )?[^ ].*$/i, '');
}

/** A person of this name with an id that nobody has; two people of one name are told apart by a number. */
export function personOf(name: string, country: CountryCode, lexicon: Lexicon): Official {
  const nameOrder = name.includes(' ') ? (FAMILY_FIRST.has(country) ? 'family-first' : 'given-first') : 'mononym';
  return {
    id: freeId(slugOf(name) || 'person', (id) => lexicon.official(id) === null),
    name,
    nameOrder,
    surname: usualSurname({ name, nameOrder }),
    aliases: [],
    nativeNames: {},
    country,
    official: true,
  };
}

/** The post of a country that a title names; failing that, the only one of the likeliest kind. */
export function officeFor(
  title: string,
  country: CountryCode,
  kinds: readonly OfficeKind[],
  lexicon: Lexicon,
): Office | null {
  const words = folded(title.replace(/^(?:acting|interim|caretaker)\s+/i, ''));
  const offices = lexicon.officesOf(country);
  const named = offices.find(({ titles }) => titles.some((one) => folded(one) === words));
  if (named) return named;
  const alike = offices.filter(({ kind }) => kind === kinds[0] && kind !== 'other' && kind !== 'minister');
  return alike.length === 1 ? alike[0]! : null;
}

/** A post of this title. Ministries have one head; deputies, envoys and the like sit beside others. */
export function newOffice(title: string, country: CountryCode, kind: OfficeKind, lexicon: Lexicon): Office {
  const slug = `${country.toLowerCase()}-${slugOf(title) || 'office'}`;
  return {
    id: freeId(slug, (id) => lexicon.office(id) === null),
    country,
    kind,
    titles: [title],
    seats: MANY.test(kind) ? 'many' : 'one',
  };
}

const MANY = /^(?:deputy|state-minister|special-envoy|legislator|commissioner|commander|judge|other|minister)/;

function freeId(slug: OfficialId, isFree: (id: string) => boolean): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (isFree(id)) return id;
  }
}
