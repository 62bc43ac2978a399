import type { Country } from '../model/country.ts';
import type { CountryCode, OfficeId, OfficialId } from '../model/ids.ts';
import type { Lexicon, PhraseHit, PhraseIndex, PhraseTarget } from '../model/lexicon.ts';
import type { Office, OfficeKind, Term } from '../model/office.ts';
import type { Official } from '../model/official.ts';
import { openPhraseIndex } from '../text/phrase-index.ts';
import { homeOf } from './outlets.ts';
import { openOffices } from './packed-offices.ts';
import type { Offices } from './packed-offices.ts';
import { readDigits, writeDigits } from '../text/digits.ts';
import {
  COUNTRY_WIDTH,
  FIELD,
  LINE,
  PART,
  SECTIONS,
  TERM_LENGTH,
  TERM_SORTS,
  TERM_WIDTH,
  indexIds,
  openDate,
  openFrontCoded,
  partsOf,
  rowsOf,
} from './packed-format.ts';
import type { Section } from './packed-format.ts';
import { openAbbreviated } from './shorthand.ts';
import { plainName, slugOf } from './slug.ts';
import { usualSurname } from './usual-surname.ts';

/** A lexicon that can be gone through, for lists of everybody. */
export interface Roster extends Lexicon {
  /** Every official, in the order of ids. */
  people(): readonly OfficialId[];
  /** Every state, territory and organisation. */
  countries(): readonly Country[];
}

/** Opens a packed roster. Costs next to nothing: sections are sliced when first asked for, records when first read. */
export function openLexicon(packed: string): Roster {
  const sections = sectionsOf(packed);
  const codes = once(() => codesOf(sections));
  const officials = new Officials(sections.slice('officials'), sections.slice('terms'), () => offices(), codes);
  const offices = once(() => openOffices(sections.slice('posts')(), sections.slice('offices')()));
  const countries = once(() => countriesOf(sections));
  const outlets = once(() => outletsOf(sections));
  const homes = once(
    () => new Map([...countries().values()].flatMap(({ domain, code }) => (domain ? [[domain, code] as const] : []))),
  );
  const householdNames = once(() => new Set(openFrontCoded(sections.slice('householdNames')())));
  const givenNames = once(() => new Set(openFrontCoded(sections.slice('givenNames')())));
  return {
    asOf: sections.asOf,
    phrases: named(openPhraseIndex(sections.slice('index')() + indexIds(codes(), officials.count)), officials),
    official: (id) => officials.official(id),
    office: (id) => offices().byId.get(id) ?? null,
    country: (code) => countries().get(code) ?? null,
    termsOf: (id) => officials.termsOf(id),
    termsIn: (id) => officials.termsIn(id),
    officesOf: (country, kind) => ofKind(offices().byCountry.get(country) ?? [], kind),
    isGivenName: (word) => givenNames().has(plainName(word)),
    isHouseholdName: (word) => householdNames().has(plainName(word)),
    outletCountry: (host) => homeOf(host, outlets(), homes()),
    people: () => Array.from({ length: officials.count }, (_, line) => officials.idAt(line)),
    countries: () => [...countries().values()],
  };
}

/** The index knows officials by line number: gives them their ids. */
function named(index: PhraseIndex, officials: Officials): PhraseIndex {
  const withId = (target: PhraseTarget): PhraseTarget =>
    target.kind === 'official' ? { ...target, id: officials.idAt(Number.parseInt(target.id, 36)) } : target;
  return {
    find: (text) => index.find(text).map((hit): PhraseHit => ({ ...hit, targets: hit.targets.map(withId) })),
    lookup: (phrase) => index.lookup(phrase).map(withId),
  };
}

interface Sections {
  readonly asOf: string;
  slice(name: Section): () => string;
}

function sectionsOf(packed: string): Sections {
  const end = packed.indexOf('\n');
  const [asOf = '', ...lengths] = packed.slice(0, end).split(' ');
  const starts = [end + 1];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + Number(length));
  return {
    asOf,
    slice: (name) => once(() => packed.slice(starts[SECTIONS.indexOf(name)], starts[SECTIONS.indexOf(name) + 1])),
  };
}

/** People and their terms, read line by line when asked for. */
class Officials {
  readonly #section: () => ReturnType<typeof openAbbreviated>;
  readonly #terms: () => readonly string[];
  readonly #termText: () => string;
  readonly #termStarts: () => readonly number[];
  readonly #offices: () => Offices;
  readonly #ids = new Map<number, OfficialId>();
  readonly #numbers = new Map<OfficialId, number>();
  readonly #read = new Map<number, Official>();

  readonly #codes: () => readonly CountryCode[];

  constructor(
    officials: () => string,
    terms: () => string,
    offices: () => Offices,
    codes: () => readonly CountryCode[],
  ) {
    this.#codes = codes;
    this.#section = once(() => openAbbreviated(officials()));
    this.#termText = terms;
    this.#terms = once(() => terms().split(LINE));
    this.#termStarts = once(() => startsOf(this.#terms()));
    this.#offices = offices;
  }

  get count(): number {
    return this.#section().lines.length;
  }

  #line(line: number): string {
    const { lines, expand } = this.#section();
    return expand(lines[line] ?? '');
  }

  idAt(line: number): OfficialId {
    const known = this.#ids.get(line);
    if (known !== undefined) return known;
    const [name = '', , , id] = this.#line(line).split(FIELD);
    const found = id || slugOf(name);
    this.#ids.set(line, found);
    this.#numbers.set(found, line);
    return found;
  }

  official(id: OfficialId): Official | null {
    const line = this.#lineOf(id);
    if (line < 0) return null;
    const known = this.#read.get(line);
    if (known) return known;
    const official = officialOf(id, this.#line(line), this.#codes());
    this.#read.set(line, official);
    return official;
  }

  termsOf(id: OfficialId): readonly Term[] {
    const line = this.#lineOf(id);
    return line < 0 ? [] : this.#termsAt(line);
  }

  /** Searches the text of all terms for the office: quicker than reading them. */
  termsIn(id: OfficeId): readonly Term[] {
    const number = this.#offices().numbers.get(id);
    if (number === undefined) return [];
    const text = this.#termText();
    const starts = this.#termStarts();
    const sign = writeDigits(number, TERM_WIDTH.office);
    const lines = new Set<number>();
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const line = lineAt(starts, at);
      if ((at - (starts[line] ?? 0)) % TERM_LENGTH === 0) lines.add(line);
    }
    return [...lines]
      .flatMap((line) => this.#termsAt(line))
      .filter((term) => term.office === id)
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  }

  #termsAt(line: number): readonly Term[] {
    const official = this.idAt(line);
    const [numbers = '', ...rare] = (this.#terms()[line] ?? '').split(PART);
    const cells = new Map(rare.map((cell) => [readDigits(cell, 0, 1), cell.slice(1).split(FIELD)]));
    return Array.from({ length: numbers.length / TERM_LENGTH }, (_, at) =>
      termOf(numbers.slice(at * TERM_LENGTH), cells.get(at) ?? [], official, this.#offices()),
    );
  }

  /** Binary search: lines are in the order of ids. */
  #lineOf(id: OfficialId): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    let [low, high] = [0, this.count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.idAt(middle);
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

function startsOf(lines: readonly string[]): readonly number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + LINE.length;
    return start;
  });
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function officialOf(id: OfficialId, line: string, codes: readonly CountryCode[]): Official {
  const [name = '', where = '', surname = '', , aliases = ''] = line.split(FIELD);
  const flags = where.slice(COUNTRY_WIDTH);
  const nameOrder = flags.startsWith('f') ? 'family-first' : flags.startsWith('m') ? 'mononym' : 'given-first';
  return {
    id,
    name,
    nameOrder,
    surname: surname || usualSurname({ name, nameOrder }),
    aliases: partsOf(aliases),
    nativeNames: {},
    country: codes[readDigits(where, 0, COUNTRY_WIDTH)] ?? '',
    official: !flags.endsWith('p'),
  };
}

function termOf(numbers: string, rare: readonly string[], official: OfficialId, { ids }: Offices): Term {
  const [portfolio = '', expectedEnd = ''] = rare;
  const { office, sort, date } = TERM_WIDTH;
  const [kind, basis, state] = TERM_SORTS[readDigits(numbers, office, sort)] ?? ['substantive', 'memory', 'ended'];
  const last = openDate(numbers, office + sort + date);
  return {
    official,
    office: ids[readDigits(numbers, 0, office)] ?? '',
    from: openDate(numbers, office + sort),
    until: state === 'open' ? null : last,
    kind,
    basis,
    asOf: last,
    ...(portfolio ? { portfolio } : {}),
    ...(expectedEnd ? { expectedEnd } : {}),
  };
}

function codesOf(sections: Sections): readonly CountryCode[] {
  return sections
    .slice('countries')()
    .split(LINE)
    .map((line) => line.slice(0, line.indexOf(FIELD)));
}

const COUNTRY_KINDS = { s: 'state', t: 'territory', o: 'organisation' } as const;

function countriesOf(sections: Sections): ReadonlyMap<CountryCode, Country> {
  return new Map(
    rowsOf(sections.slice('countries')()).map(([code = '', kind = 'o', name = '', capital, domain]) => [
      code,
      {
        code,
        kind: COUNTRY_KINDS[kind as keyof typeof COUNTRY_KINDS],
        name,
        names: [],
        demonyms: [],
        capital: capital || null,
        metonyms: [],
        domain: domain || null,
      },
    ]),
  );
}

function outletsOf(sections: Sections): ReadonlyMap<string, CountryCode> {
  const { lines, expand } = openAbbreviated(sections.slice('outlets')());
  return new Map(
    lines.flatMap((line) => {
      const [country = '', hosts] = expand(line).split(FIELD);
      return partsOf(hosts).map((host) => [host, country] as const);
    }),
  );
}

function ofKind(offices: readonly Office[], kind: OfficeKind | undefined): readonly Office[] {
  return kind ? offices.filter((office) => office.kind === kind) : offices;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
