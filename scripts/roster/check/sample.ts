import { draw } from '../../past/draw.ts';
import { datedSentence } from '../../past/sentence.ts';
import { covers } from '../../../lib/detect/link/holder.ts';
import type { Lexicon } from '../../../lib/model/lexicon.ts';
import type { OfficeKind } from '../../../lib/model/office.ts';
import { readSentences } from '../from-tables.ts';
import { titledPersons } from '../reports.ts';
import type { TitledPerson } from '../reports.ts';

/** Somebody a report names with a title whom the roster does not have in such an office on that day. */
export interface Lacking {
  readonly day: string;
  readonly title: string;
  readonly name: string;
  /** `unknown`: nobody of that name. `no-term`: known, but in no such office that day. */
  readonly why: 'unknown' | 'no-term';
  readonly sentence: string;
}
export interface Sample {
  readonly seed: number;
  readonly sentences: number;
  /** Pairs of title and name in them. */
  readonly pairs: number;
  readonly lacking: readonly Lacking[];
}

/** What the roster says it has: officials of mayors, parties, courts and armies are beside its subject. */
const KINDS: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'deputy-head-of-state',
  'deputy-head-of-government',
  'crown-prince',
  'foreign-minister',
  'state-minister-foreign',
  'deputy-foreign-minister',
  'foreign-secretary',
  'defence-minister',
  'finance-minister',
  'trade-minister',
  'national-security-adviser',
  'foreign-spokesperson',
  'head-of-state-spokesperson',
  'ambassador',
  'permanent-representative',
  'special-envoy',
  'secretary-general',
  'organisation-head',
  'commissioner',
  'high-representative',
  'de-facto-leader',
]);
const FIRST_DAY = '2019-01-01';

/** Draws sentences that name an official with a title, and lists whom of them the roster lacks: to be read by eye. */
export function sampleReports(folder: string, lexicon: Lexicon, count: number, seed: number): Sample {
  const all = readSentences(folder).filter(({ d }) => d >= FIRST_DAY);
  const drawn: (readonly TitledPerson[])[] = [];
  // Drawn in an order the seed fixes and read until enough of them name somebody: reading all takes long.
  for (const { d, t } of draw(all, all.length, seed)) {
    if (drawn.length === count) break;
    const named = titledPersons(d, datedSentence(d, t).text, lexicon).filter(isOfKinds);
    if (named.length > 0) drawn.push(named);
  }
  const pairs = drawn.flat();
  const lacking = pairs.filter((person) => !isHeld(person, lexicon)).map(lackingOf);
  return { seed, sentences: drawn.length, pairs: pairs.length, lacking };
}

function isOfKinds({ titles }: TitledPerson): boolean {
  return titles.some((title) => KINDS.has(title.kinds[0]!));
}

/** Whether they held that day an office of this kind, or one whose title shares a word with what is printed. */
function isHeld({ bearers, titles, day }: TitledPerson, lexicon: Lexicon): boolean {
  const kinds = new Set(titles.flatMap((title) => title.kinds));
  const printed = new Set(titles.flatMap((title) => wordsIn(title.words)));
  return bearers
    .flatMap((id) => lexicon.termsOf(id))
    .filter((term) => covers(term, day))
    .flatMap((term) => lexicon.office(term.office) ?? [])
    .some((office) => kinds.has(office.kind) || office.titles.flatMap(wordsIn).some((word) => printed.has(word)));
}

/** Words of a title that say something: not `of`, not `the`. */
function wordsIn(title: string): readonly string[] {
  return title
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 3);
}

function lackingOf({ day, titles, name, bearers, sentence }: TitledPerson): Lacking {
  const title = titles.map(({ words, country }) => (country === null ? words : `${country} ${words}`)).join(', ');
  return { day, title, name, why: bearers.length === 0 ? 'unknown' : 'no-term', sentence };
}
