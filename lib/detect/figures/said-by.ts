import type { Surroundings } from './sentence.ts';

const VERBS =
  'said|says|told|reported|reports|listed|announced|added|stated|claimed|noted|estimated|estimates|confirmed|revealed|wrote|tweeted|warned|acknowledged|denied|insisted|sagte|teilte|a déclaré|a dit|dijo|declaró|заявил|заявила|сообщил|сообщила';
const ACCORDING = /\baccording to ((?:the |an? )?[^,.;:()“”"]{2,70})/i;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|for|the|and) )?\p{Lu}[\p{L}.’'-]*){0,5}`;
const HEADS =
  'ministry|government|president|minister|secretary|spokes\\w+|officials?|embassy|agency|statement|report|readout|bank|army|military|police|authorities|commission|council|office|department|leader|ambassador|envoy';
/** A capitalised name, or `the foreign ministry`, right before a verb of saying. */
const BEFORE_VERB = new RegExp(
  `(${NAME}|[Tt]he (?:\\p{Ll}+ ){0,2}(?:${HEADS}))(?: (?:has|have|had))? (?:${VERBS})(?!\\p{L})`,
  'u',
);
const AFTER_VERB = new RegExp(`,["”’']? (?:${VERBS}) ((?:the )?${NAME})`, 'u');
const PRONOUN = /^(?:he|she|it|they|we|i|who|that|this|but|and|in|on|at)$/i;

/** Who the sentence gives as the source of a quantity, in its words; `null` when it gives none. */
export function saidByOf({ before, after }: Surroundings): string | null {
  const found =
    ACCORDING.exec(after) ??
    ACCORDING.exec(before) ??
    BEFORE_VERB.exec(before) ??
    AFTER_VERB.exec(after) ??
    BEFORE_VERB.exec(after);
  const who = found?.[1]
    ?.trim()
    .replace(/^the /i, '')
    .replace(/ (?:has|have|had)$/, '');
  return who && !PRONOUN.test(who) ? who : null;
}
