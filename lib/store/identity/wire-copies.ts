/** Which reports are one report printed again: an agency's copy in ten outlets is one source, not ten. */
import type { EventSource } from '../../model/event.ts';
import { sharedWords, wordsOf } from './words.ts';

/** From here on two sentences are one sentence with an editor's touch. */
const SAME_SENTENCE = 0.8;
/** Shorter sentences may be alike by chance: “They met on Friday.” */
const LEAST_WORDS = 8;

/** The same agency stands behind both, or both print the same sentence. Symmetric. */
export function isWireCopy(a: EventSource, b: EventSource): boolean {
  const [one, other] = [agencyOf(a), agencyOf(b)];
  const sameAgency = (a.via !== null || b.via !== null) && one !== '' && one === other;
  return sameAgency || sameSentence(a.quote, b.quote);
}

/** Sources with copies folded into the one that was first, in the order of publication. */
export function withoutCopies(sources: readonly EventSource[]): readonly EventSource[] {
  const originals: EventSource[][] = [];
  for (const source of sources.toSorted(byPublication)) {
    const group = originals.find((members) => members.some((member) => isWireCopy(member, source)));
    if (group === undefined) originals.push([source]);
    else group.push(source);
  }
  return originals.map(folded);
}

function folded(group: readonly EventSource[]): EventSource {
  const [first, ...copies] = group as [EventSource, ...EventSource[]];
  return copies.length === 0 ? first : { ...first, copies };
}

/** The agency named, else the outlet, which may be the agency itself. */
function agencyOf({ via, publisher }: EventSource): string {
  return wordsOf(via ?? publisher ?? '').join(' ');
}

function sameSentence(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (Math.min(wordsOf(a).length, wordsOf(b).length) < LEAST_WORDS) return false;
  return sharedWords(a, b) >= SAME_SENTENCE;
}

/** Undated sources last; the rest of the order only makes it the same whatever was read first. */
function byPublication(a: EventSource, b: EventSource): number {
  return keyOf(a).localeCompare(keyOf(b), 'en');
}

function keyOf({ published, publisher, title, url, quote }: EventSource): string {
  return [published ?? '9999', publisher ?? '', title, url ?? '', quote ?? ''].join(' ');
}
