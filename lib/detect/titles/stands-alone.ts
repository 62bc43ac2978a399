import type { Context } from '../pipeline.ts';
import { surveyOf } from '../survey.ts';
import { isVague } from './kinds.ts';
import type { Title } from './title.ts';

/** Too loose to stand for one person. */
const LOOSE =
  /\b(?:diplomat|officials?|member|officer|aide|advis[eo]r|lawmaker|legislator|mp|senator|deputy|statesman|negotiator|representative|candidate|politician|counsel\w*|head|chief|leader|director|judge|justice|prosecutor|prince|princess|major|captain|general|colonel|admiral|delegate|attorney|chair\w*|boss|ruler|administrator|militant|dictator|strongman)$/i;

/** Whether a title without a name beside it may stand for one definite holder: `the foreign secretary`, not `a minister`. */
export function standsAlone(title: Title, context: Context): boolean {
  if (title.plural || title.relation || title.determiner === 'a') return false;
  if (title.sort === 'civil' || title.sort === 'rank') return false;
  if (title.modifier !== null && title.modifier !== 'acting') return false;
  if (isVague(title.kinds) || LOOSE.test(title.words)) return false;
  if (isAspired(title, context) || isRanked(title, context)) return false;
  if (title.determiner === 'whose') return title.country !== null;
  return title.determiner === 'the' || title.country !== null || (title.capital && isSpecific(title, context));
}

/** How far back the words before a title are looked at. */
const BEFORE = 30;
const ASPIRED =
  /\b(?:as|becom(?:e|es|ing)|became|elected|named|appointed|(?:position|post|role|office|title|job) of|former(?: \p{Lu}\p{L}+){1,2}) $/iu;

/** What somebody is, becomes or was called, not who holds it: `as prime minister`, `the post of foreign secretary`. */
function isAspired(title: Title, { article }: Context): boolean {
  if (title.determiner === 'the') return false;
  return ASPIRED.test(article.text.slice(Math.max(0, title.start - BEFORE), title.start));
}

const RANKED = /^(?:first|second|third|next|last|previous|only|future)\b(?! (?:deputy|minister|secretary|vice))/i;

/** `the first US president to …`, `the next chancellor`: one of a row, not the one in office. */
function isRanked(title: Title, { article }: Context): boolean {
  return RANKED.test(article.text.slice(title.start, title.end));
}

/** A bare capitalised title in running text: “Foreign Secretary also met …”; a word alone says too little. */
function isSpecific(title: Title, context: Context): boolean {
  const next = surveyOf(context).words[title.last + 1];
  return title.last > title.first && next?.shape === 'lower';
}
