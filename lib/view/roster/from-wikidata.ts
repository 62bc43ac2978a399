/** A Wikidata query result as a pack: people matched by name, posts by title, what cannot be used skipped with a reason. */
import { newOffice, officeFor, personOf } from '../../data/addition.ts';
import { termKey } from '../../model/correction.ts';
import { isDate } from '../../model/days.ts';
import type { CountryCode, IsoDate } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Office, OfficeKind, Term } from '../../model/office.ts';
import type { Official } from '../../model/official.ts';
import { dateOf, type HeldPosition } from '../../store/formats/wikidata.ts';
import { EMPTY_PACK, type Pack } from '../../store/packs/pack.ts';

/** Why a row was not used. */
export type SkipReason = 'no-person' | 'no-position' | 'no-country' | 'no-start' | 'bad-date' | 'end-first' | 'twice';

export interface Skipped {
  /** Line of the result, the first row is 1. */
  readonly row: number;
  readonly why: SkipReason;
  readonly person: string;
  readonly position: string;
}

export interface Converted {
  readonly pack: Pack;
  readonly skipped: readonly Skipped[];
}

interface Conversion {
  readonly lexicon: Lexicon;
  readonly kindsOf: (title: string) => readonly OfficeKind[];
  /** Whose posts they are, where a row does not say. */
  readonly country: CountryCode | null;
  readonly today: IsoDate;
  /** Told how many rows are done. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Rows between two looks at the clock and the cancel button. */
const SLICE = 200;

/** Converts rows; rejects with the signal's reason when it is called off. */
export async function fromWikidata(
  rows: readonly HeldPosition[],
  about: Pick<Pack, 'id' | 'name'>,
  conversion: Conversion,
): Promise<Converted> {
  const made = new Making(conversion);
  const skipped: Skipped[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % SLICE === 0) {
      conversion.onProgress(at);
      await new Promise((resolve) => setTimeout(resolve));
      conversion.signal.throwIfAborted();
    }
    const why = made.take(row);
    if (why !== null) skipped.push({ row: at + 1, why, person: row.person || row.qid, position: row.position });
  }
  conversion.onProgress(rows.length);
  const { today } = conversion;
  return { pack: { ...EMPTY_PACK, ...about, ...made.tables(), version: today, made: today }, skipped };
}

/** The tables as they grow. */
class Making {
  readonly #conversion: Conversion;
  readonly #officials = new Map<string, Official>();
  /** By Wikidata id, else by name and country: two people of one name with ids of their own stay two. */
  readonly #people = new Map<string, Official>();
  readonly #offices = new Map<string, Office>();
  readonly #terms = new Map<string, Term>();

  constructor(conversion: Conversion) {
    this.#conversion = conversion;
  }

  tables(): Pick<Pack, 'officials' | 'offices' | 'terms'> {
    return {
      officials: [...this.#officials.values()],
      offices: [...this.#offices.values()],
      terms: [...this.#terms.values()],
    };
  }

  /** Uses a row, or says why not. */
  take(row: HeldPosition): SkipReason | null {
    if (row.person === '') return 'no-person';
    if (row.position === '') return 'no-position';
    const country = this.#countryOf(row);
    if (country === null) return 'no-country';
    if (row.start === '') return 'no-start';
    const [from, until] = [dateOf(row.start), row.end === '' ? null : dateOf(row.end)];
    if (from === null || !isDate(from) || (row.end !== '' && (until === null || !isDate(until)))) return 'bad-date';
    if (until !== null && until < from.slice(0, until.length)) return 'end-first';
    return this.#add({ ...row, from, until, country });
  }

  #add({
    person,
    qid,
    position,
    country,
    from,
    until,
  }: HeldPosition & { country: CountryCode; from: IsoDate; until: IsoDate | null }): SkipReason | null {
    const official = this.#person(person, qid, country);
    const office = this.#office(position, country);
    // Without an end nothing is known after the first day: the term counts as open, and goes stale within a year.
    const asOf = until ?? from;
    const term: Term = {
      official: official.id,
      office: office.id,
      from,
      until,
      kind: 'substantive',
      asOf,
      basis: 'reference',
    };
    if (this.#terms.has(termKey(term))) return 'twice';
    this.#terms.set(termKey(term), term);
    return null;
  }

  #countryOf({ country }: HeldPosition): CountryCode | null {
    const { lexicon } = this.#conversion;
    if (country === '') return this.#conversion.country;
    if (lexicon.country(country)) return country;
    const targets = lexicon.phrases.lookup(country);
    const [code] = targets.flatMap((one) => (one.kind === 'country' || one.kind === 'organisation' ? [one.id] : []));
    return code ?? this.#conversion.country;
  }

  #person(name: string, qid: string, country: CountryCode): Official {
    const key = qid || `${name} ${country}`;
    const met = this.#people.get(key);
    if (met) return met;
    const known = this.#known(name, country);
    const person = known ?? { ...personOf(name, country, this.#lexicon()), ...(qid ? { qid } : {}) };
    this.#people.set(key, person);
    if (known === null) this.#officials.set(person.id, person);
    return person;
  }

  /** The only one of this full name and country whom the roster has, unless a row before was that one under another id. */
  #known(name: string, country: CountryCode): Official | null {
    const { lexicon } = this.#conversion;
    const ids = lexicon.phrases
      .lookup(name)
      .flatMap((one) => (one.kind === 'official' && one.form === 'full' ? [one.id] : []));
    const people = [...new Set(ids)]
      .flatMap((id) => lexicon.official(id) ?? [])
      .filter((one) => one.country === country);
    const taken = new Set([...this.#people.values()].map(({ id }) => id));
    return people.length === 1 && !taken.has(people[0]!.id) ? people[0]! : null;
  }

  #office(title: string, country: CountryCode): Office {
    const lexicon = this.#lexicon();
    const kinds = this.#conversion.kindsOf(title);
    const known = officeFor(title, country, kinds, lexicon);
    if (known) return known;
    const office = newOffice(title, country, kinds[0] ?? 'other', lexicon);
    this.#offices.set(office.id, office);
    return office;
  }

  /** What is known with the rows so far, for ids that are free. */
  #lexicon(): Lexicon {
    const { lexicon } = this.#conversion;
    const [officials, offices] = [this.#officials, this.#offices];
    return {
      ...lexicon,
      official: (id) => officials.get(id) ?? lexicon.official(id),
      office: (id) => offices.get(id) ?? lexicon.office(id),
      officesOf: (country, kind) => [
        ...lexicon.officesOf(country, kind),
        ...[...offices.values()].filter((one) => one.country === country && (kind === undefined || one.kind === kind)),
      ],
    };
  }
}
