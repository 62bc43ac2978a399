/** Where an act took place: a place after in/at in its clause, the destination of a visit, else unknown. */
import type { Context } from '../pipeline.ts';
import { placeOf } from '../survey.ts';
import type { Clause } from './clauses.ts';
import type { Act } from './acts/acts.ts';
import { reachOf } from './parties/reach.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './words.ts';

/** How far behind a verb, past the end of its clause, the place may stand, in words. */
const REACH = 25;
/** What follows “in” with a capital and is no place. */
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Parliament|Congress|Senate|English|French|Twitter|Facebook|X|Mr|Mrs|Ms|The|It|This|That)$/;

export function whereOf(
  hit: { readonly at: number; readonly act: Pick<Act, 'frame'> },
  clause: Clause,
  { words }: Pick<Sentence, 'words'>,
  context: Context,
): string | null {
  const visit = hit.act.frame === 'visit';
  const end = reachOf(words, hit.at + 1, Math.min(words.length, Math.max(clause.to, hit.at + REACH)));
  for (let at = clause.from; at < end; at++) {
    const word = words[at]!;
    const before = words[at - 1]?.lower === 'the' ? words[at - 2]?.lower : words[at - 1]?.lower;
    const toured = before === 'to' && /^(?:visit|trip|tour)$/.test(words[at - 2]?.lower ?? '');
    const leads = before === 'in' || before === 'at' || toured || (visit && at > hit.at && word.party !== null);
    if (!leads) continue;
    const place = word.party === null ? unknownPlace(words, at, before) : knownPlace(word, visit, context);
    if (place !== null) return place;
  }
  return null;
}

/** A country or capital by its name; a seat of government by the capital it stands in. */
/** Towns that stand for a government elsewhere, or for a court. */
const TOWNS: ReadonlySet<string> = new Set([
  'Tel Aviv',
  'The Hague',
  'Geneva',
  'Strasbourg',
  'Lagos',
  'Rawalpindi',
  'Yangon',
  'Istanbul',
]);

function knownPlace(word: Word, visit: boolean, context: Context): string | null {
  const { party } = word;
  if (!party?.collective || party.adjective) return null;
  const country = party.participant.country === null ? null : context.lexicon.country(party.participant.country);
  const targets = context.lexicon.phrases.lookup(word.text);
  const seat = targets.length > 0 && placeOf({ start: 0, end: 0, targets }, ['metonym']) !== null;
  // “in Tel Aviv” is a town; “at the Kremlin” is in the capital
  if (seat && !TOWNS.has(word.text)) return country?.capital ?? null;
  if (country?.kind === 'organisation') return null;
  return party.place ?? (visit || country !== null ? word.text : null);
}

/** A town the lexicon does not know: the capitals after “in”. */
function unknownPlace(words: readonly Word[], at: number, before: string | undefined): string | null {
  if (before !== 'in' || words[at - 1]!.lower === 'the') return null;
  const run: string[] = [];
  for (const word of words.slice(at, at + 4)) {
    if (word.party !== null || !/^\p{Lu}\p{Ll}/u.test(word.text)) break;
    run.push(word.text);
  }
  return run.length === 0 || run.length > 3 || NO_PLACE.test(run[0]!) ? null : run.join(' ');
}
