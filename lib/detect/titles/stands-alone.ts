import type { OfficeKind } from '../../model/office.ts';
import type { Context } from '../pipeline.ts';
import { gapAfter, isSpace, placeOf, surveyOf } from '../survey.ts';
import { isVague } from './kinds.ts';
import type { Title } from './title.ts';
import { titleLanguageOf } from './titles-of.ts';

/** Too loose to stand for one person. */
const LOOSE =
  /\b(?:diplomat|officials?|member|officer|aide|advis[eo]r|lawmaker|legislator|mp|senator|deputy|statesman|negotiator|representative|candidate|politician|counsel\w*|head|chief|leader|director|judge|justice|prosecutor|prince|princess|major|captain|general|colonel|admiral|delegate|attorney|chair\w*|boss|ruler|administrator|militant|dictator|strongman)$/i;

/** Whether a title without a name beside it may stand for one definite holder: `the foreign secretary`, not `a minister`. */
export function standsAlone(title: Title, context: Context): boolean {
  return (!isLoose(title) || isOfficeName(title, context)) && isDefinite(title, context);
}

/** Whether it may repeat somebody the article names, though it is too loose to name a holder: `the Peruvian leader`, `the army chief`. */
export function repeatsName(title: Title, context: Context): boolean {
  return (
    (isStateLeader(title) || (title.determiner === 'the' && HEADED.has(title.kinds[0]!))) && isDefinite(title, context)
  );
}

/** `Pakistan’s leader`: whoever leads the state, by whatever post. */
export function isStateLeader({ words, english, country }: Title): boolean {
  return country !== null && /^leader$/i.test(english ?? words);
}

function isDefinite(title: Title, context: Context): boolean {
  if (title.plural || title.relation || title.determiner === 'a') return false;
  if (title.sort === 'civil' || title.sort === 'rank') return false;
  if (title.modifier !== null && title.modifier !== 'acting') return false;
  if (mayBeNamed(title, context)) return false;
  if (isElsewhere(title, context) || isAspired(title, context) || isRanked(title, context)) return false;
  if (title.determiner === 'whose') return title.country !== null;
  return (
    title.determiner === 'the' ||
    title.country !== null ||
    isLabel(title, context) ||
    (title.capital && isSpecific(title, context))
  );
}

/** Posts with one holder that a loose word may name, when it is told whose they are: `China's top diplomat`, `the UN chief`. */
const HEADED: ReadonlySet<OfficeKind> = new Set([
  'secretary-general',
  'organisation-head',
  'high-representative',
  'foreign-minister',
  'trade-minister',
  'national-security-adviser',
  'army-chief',
  'intelligence-chief',
  'central-bank-governor',
]);

function isLoose({ kinds, words, english, country }: Title): boolean {
  if (isVague(kinds)) return true;
  return LOOSE.test(english ?? words) && (country === null || !HEADED.has(kinds[0]!));
}

/** The words are what the roster calls an office: `UN Aid Chief`. */
function isOfficeName({ words, country }: Title, { lexicon }: Context): boolean {
  if (country === null) return false;
  const printed = words.toLowerCase();
  return lexicon.officesOf(country).some(({ titles }) => titles.some((one) => one.toLowerCase() === printed));
}

/** `the governor of Texas`: of a place or body that is not known, so nobody known is meant. */
function isElsewhere(title: Title, context: Context): boolean {
  const { words } = surveyOf(context);
  const [next, place] = [words[title.last + 1], words[title.last + 2]];
  return next?.low === 'of' && next.shape === 'lower' && place !== undefined && place.shape === 'capital';
}

/** In a script without capitals any word behind the title may be the name, unless it is one that ends names, or a place. */
function mayBeNamed(title: Title, context: Context): boolean {
  const survey = surveyOf(context);
  const ends = titleLanguageOf(survey)?.nameEnds;
  const next = survey.words[title.last + 1];
  if (!ends || !next || !isSpace(gapAfter(survey, title.last)) || ends.has(next.low)) return false;
  return placeOf(survey.hitOf[title.last + 1], ['country', 'capital', 'organisation']) === null;
}

/** How far back the words before a title are looked at. */
const BEFORE = 30;
const ASPIRED =
  /\b(?:as|becom(?:e|es|ing)|became|elected|named|appointed|(?:position|post|role|office|title|job) of|former(?: \p{Lu}\p{L}+){1,2}) $/iu;
/** `the first female prime minister`, `the 9th president`: one of a row. */
const ORDINAL = /\b(?:first|second|third|next|youngest|oldest|\d+(?:st|nd|rd|th))(?: \p{L}+)? $/iu;

/** `was elected president`: the participle is read with the title. */
const CHOSEN = /^(?:newly |re-?)?(?:elected|appointed|designated) /i;
const PASSIVE = /\b(?:is|are|was|were|be|been|being|gets?|got) $/i;

/** What somebody is, becomes or was called, not who holds it: `as prime minister`, `the post of foreign secretary`. */
function isAspired(title: Title, context: Context): boolean {
  const { text } = surveyOf(context);
  const before = text.slice(Math.max(0, title.start - BEFORE), title.start);
  if (ORDINAL.test(before)) return true;
  if (title.determiner === 'the') return false;
  return ASPIRED.test(before) || (CHOSEN.test(text.slice(title.start, title.end)) && PASSIVE.test(before));
}

const RANKED =
  /^(?:first\b(?! (?:deputy|minister|secretary|vice))|second\b(?! (?:deputy|secretary|vice))|(?:third|fourth|next|last|previous|only|future|youngest|oldest)\b)/i;

/** `the first US president to …`, `the next chancellor`: one of a row, not the one in office. */
function isRanked(title: Title, context: Context): boolean {
  return RANKED.test(surveyOf(context).text.slice(title.start, title.end));
}

/** `Official Spokesperson: Good morning.` on a line of its own: in a transcript the title speaks. */
function isLabel({ first, last, capital }: Title, context: Context): boolean {
  const survey = surveyOf(context);
  const opens = first === 0 || gapAfter(survey, first - 1).includes('\n');
  return capital && last > first && opens && /^ ?:/.test(gapAfter(survey, last));
}

/** A bare capitalised title in running text: “Foreign Secretary also met …”; a word alone says too little. */
function isSpecific(title: Title, context: Context): boolean {
  const next = surveyOf(context).words[title.last + 1];
  return title.last > title.first && next?.shape === 'lower';
}
