import type { EventMode, Participant, Series } from './event.ts';
import type { CountryCode, OfficeId, SeriesId } from './ids.ts';
import type { Office } from './office.ts';

/** What is known of an event when its series is asked for. */
export interface SeriesFacts {
  readonly mode: EventMode | null;
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly countries: readonly CountryCode[];
  readonly forum: string | null;
  /** The words that tell it: a sentence, or a title. */
  readonly words: string;
}

/** Names as short as these are whole words of much else: they need their own capitals. */
const SHORT = 4;

/**
 * The recurring event that this one is a round of, by the series' own name in the words that tell it, or by who met in
 * which form; its states must all take part. `null` when none fits, or several do: a wrong series is worse than none.
 */
export function seriesOf(
  facts: SeriesFacts,
  series: readonly Series[],
  officeOf: (id: OfficeId) => Office | null,
): SeriesId | null {
  const possible = series.filter((one) => takesPart(one, facts) && mayHave(one, facts.mode));
  const named = possible.filter((one) => isNamed(one, facts.words));
  if (named.length > 0) return onlyOf(longestNamed(named, facts.words));
  return onlyOf(possible.filter((one) => isSeated(one, facts, officeOf)));
}

function takesPart({ countries }: Series, facts: SeriesFacts): boolean {
  return (
    countries.length > 0 && countries.every((country) => facts.countries.includes(country) || facts.forum === country)
  );
}

function mayHave({ modes = [] }: Series, mode: EventMode | null): boolean {
  return mode !== null && (modes.length === 0 || modes.includes(mode));
}

function isNamed(one: Series, words: string): boolean {
  return namesOf(one).some((name) => holds(words, name));
}

function namesOf({ name, names = [] }: Series): readonly string[] {
  return [name, ...names];
}

/** As whole words; short names in their own capitals only. */
function holds(words: string, name: string): boolean {
  const [text, wanted] = name.length <= SHORT ? [words, name] : [words.toLowerCase(), name.toLowerCase()];
  const plain = (value: string) => ` ${value.replace(/[^\p{L}\p{N}+&]+/gu, ' ').trim()} `;
  return plain(text).includes(plain(wanted));
}

/** “consultations on UN Security Council matters” is no round of the plain consultations: the longest name counts. */
function longestNamed(named: readonly Series[], words: string): readonly Series[] {
  const length = (one: Series) => Math.max(...namesOf(one).map((name) => (holds(words, name) ? name.length : 0)));
  const most = Math.max(...named.map(length));
  return named.filter((one) => length(one) === most);
}

/** Every chair is taken by somebody of that kind of office, and nobody else speaks for those states. */
function isSeated(
  one: Series,
  { actors, recipients }: SeriesFacts,
  officeOf: (id: OfficeId) => Office | null,
): boolean {
  const { seats = [] } = one;
  const offices = [...actors, ...recipients].map(({ office }) => (office === null ? null : officeOf(office)));
  return (
    seats.length > 1 &&
    offices.length === seats.length &&
    seats.every((seat) => offices.some((office) => office?.country === seat.country && office.kind === seat.kind))
  );
}

function onlyOf(found: readonly Series[]): SeriesId | null {
  return found.length === 1 ? found[0]!.id : null;
}
