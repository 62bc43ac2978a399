/** Cuts a sentence into clauses, so that a verb finds its own subject and objects. */
import { AGENTS } from './parties/agents.ts';
import { looksFinite } from './acts/verbhood.ts';
import type { Word } from './words.ts';

/** The opener of a clause that names who said what goes before it. */
export const SOURCE = 'source';

export interface Clause {
  /** Word indices, half-open. */
  readonly from: number;
  readonly to: number;
  /** The word that opened it: `that`, `who`, `while`, `,`, or '' for the first. */
  readonly opener: string;
}

const SUBORDINATE = new Set(
  'that who which whom where when while after before as because since if unless although though but whereas until once'.split(
    ' ',
  ),
);
const STOPS = /^[;:–—()"“”]$/;

/** The clauses of a sentence, in order; every word is in exactly one. */
export function clausesOf(words: readonly Word[]): readonly Clause[] {
  const cuts: { at: number; opener: string }[] = [{ at: 0, opener: firstOpener(words) }];
  words.forEach((word, at) => {
    const opener = openerAt(words, word, at);
    if (opener !== null && at > 0) cuts.push({ at, opener });
  });
  return cuts.map((cut, i) => ({ from: cut.at, to: cuts[i + 1]?.at ?? words.length, opener: cut.opener }));
}

/** “If Russia attacked …”; other openings of a first clause change nothing. */
function firstOpener(words: readonly Word[]): string {
  const first = words[0]?.lower ?? '';
  return /^(?:if|unless|whether)$/.test(first) ? first : '';
}

function openerAt(words: readonly Word[], word: Word, at: number): string | null {
  if (word.party !== null) return null;
  if (STOPS.test(word.text)) return word.text;
  if (SUBORDINATE.has(word.lower)) return isPrepositional(words, at) ? null : word.lower;
  if (word.text === ',' && /ing$/.test(words[at + 1]?.lower ?? '')) return 'participle';
  if (word.text === ',' && isSource(words, at)) return SOURCE;
  if ((word.lower === 'and' || word.lower === 'but') && startsClause(words, at + 1)) return 'and';
  return null;
}

/** How far behind its comma the verb of a closing source may stand, in words. */
const SOURCE_REACH = 9;

/** “…, South Korea's military said on Friday.”: who said all that goes before. */
function isSource(words: readonly Word[], at: number): boolean {
  const said = words.findIndex(
    (word, i) => i > at + 1 && i <= at + SOURCE_REACH && word.party === null && /^(?:said|says)$/.test(word.lower),
  );
  if (said < 0) return false;
  const between = words.slice(at + 1, said);
  const speaks = between.some(
    (word) =>
      word.party !== null ||
      /^(?:officials|sources|authorities|ministry|police|he|she|they|it|spokesman|spokeswoman|spokesperson|statement)$/.test(
        word.lower,
      ),
  );
  return (
    speaks && !between.some((word) => word.text === ',' || looksFinite(word)) && words.length - said <= SOURCE_REACH
  );
}

/** “after talks”, “before the summit”, “as part of”, “since Monday”: no verb of its own follows before the next stop. */
function isPrepositional(words: readonly Word[], at: number): boolean {
  const lower = words[at]!.lower;
  if (!['after', 'before', 'as', 'since', 'until'].includes(lower)) return false;
  const rest = words.slice(at + 1, at + 8);
  return !rest.some((word, i) => looksFinite(word) || (i > 0 && rest[i - 1]!.party !== null && isPresent(word)));
}

/** “after X meets Y”: a small word in -s behind a party, that is no noun of an agent. */
function isPresent(word: Word): boolean {
  return (
    word.party === null &&
    /^\p{Ll}{3,}s$/u.test(word.text) &&
    !AGENTS.has(word.lower) &&
    !/(?:ss|ns|ions)$/.test(word.lower)
  );
}

/** Whether a new subject with its own verb, or a verb of the same subject, follows a coordinating “and”. */
function startsClause(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next === undefined) return false;
  if (next.party !== null || /^(?:the|an?|its|his|her|their)$/.test(next.lower))
    return verbFollows(words, at) && verbBefore(words, at - 2);
  return (
    /^(?:he|she|they|it|we|has|have|had|is|was|will|would|also|said|are|were)$/.test(next.lower) ||
    /^[a-z]{3,}ed$/.test(next.lower)
  );
}

/** The clause that holds word `at`, as an index into `clauses`. */
export function clauseAt(clauses: readonly Clause[], at: number): number {
  return clauses.findIndex((clause) => clause.from <= at && at < clause.to);
}

/** A finite verb within the next words, before anything parts them. */
function verbFollows(words: readonly Word[], at: number): boolean {
  for (const word of words.slice(at + 1, at + 6)) {
    if (/^[,;:.]$/.test(word.text) || word.lower === 'and') return false;
    if (looksFinite(word)) return true;
  }
  return false;
}

/** The clause so far has its verb already: “X and Y met” has none before “and”. */
function verbBefore(words: readonly Word[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - 30; i--) {
    if (STOPS.test(words[i]!.text)) return false;
    // “after the US and Israel attacked”: the verb before belongs to another clause
    if (SUBORDINATE.has(words[i]!.lower) && !isPrepositional(words, i)) return false;
    if (looksFinite(words[i]!)) return true;
  }
  return false;
}
