import type { CountryCode, OfficeId } from '../model/ids.ts';
import { OFFICE_KINDS } from '../model/office.ts';
import type { Office } from '../model/office.ts';
import { readDigits } from '../text/digits.ts';
import { FIELD, TERM_WIDTH, partsOf, rowsOf } from './packed-format.ts';
import { openAbbreviated } from './shorthand.ts';

/** The offices of a packed roster. */
export interface Offices {
  /** By number, as terms refer to them. */
  readonly ids: readonly OfficeId[];
  readonly numbers: ReadonlyMap<OfficeId, number>;
  readonly byId: ReadonlyMap<OfficeId, Office>;
  /** In order of rank. */
  readonly byCountry: ReadonlyMap<CountryCode, readonly Office[]>;
}

/** Reads the sections `posts` and `offices`. */
export function openOffices(postLines: string, officeLines: string): Offices {
  const { lines, expand } = openAbbreviated(postLines);
  const posts = lines.map((line) => expand(line).split(FIELD));
  const offices = rowsOf(officeLines).flatMap(([country = '', numbers = '']) =>
    Array.from({ length: numbers.length / TERM_WIDTH.office }, (_, at) =>
      officeOf(country, posts[readDigits(numbers, at * TERM_WIDTH.office, TERM_WIDTH.office)] ?? []),
    ),
  );
  const ranked = offices.toSorted((a, b) => OFFICE_KINDS.indexOf(a.kind) - OFFICE_KINDS.indexOf(b.kind));
  return {
    ids: offices.map((office) => office.id),
    numbers: new Map(offices.map((office, number) => [office.id, number])),
    byId: new Map(offices.map((office) => [office.id, office])),
    byCountry: Map.groupBy(ranked, (office) => office.country),
  };
}

function officeOf(country: CountryCode, post: readonly string[]): Office {
  const [slug = '', kind = '', titles = '', seats = '', to = ''] = post;
  const [first = '', ...others] = partsOf(titles);
  return {
    id: `${country.toLowerCase()}-${slug}`,
    country,
    kind: OFFICE_KINDS[Number.parseInt(kind, 36)] ?? 'other',
    titles: [first, ...others],
    seats: seats === 'm' ? 'many' : 'one',
    ...(to ? { to } : {}),
  };
}
