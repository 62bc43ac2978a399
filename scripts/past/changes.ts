import type { Lexicon } from '../../lib/model/lexicon.ts';
import type { Proposal } from './code.ts';
import { slugWord } from './code.ts';
import type { Dated } from './sentence.ts';
import { agencyOf } from './sentence.ts';

const NAME = String.raw`(\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|al-\p{L}+|bin|von|van|de|da|der|el|of)){1,4})`;
const RANKS = 'acting|interim|caretaker|transitional|vice|deputy|supreme';
const ROLES =
  'president|prime minister|premier|chancellor|taoiseach|foreign minister|minister (?:of|for) foreign affairs|' +
  'secretary of state|foreign secretary|secretary[- ]general|defen[cs]e minister|secretary of defen[cs]e|' +
  'national security advis[eo]r|director[- ]general|king|emir|sultan|pope|head of state|leader|chief executive|' +
  'governor[- ]general|high representative';
/** `president` as `[Pp]resident`: names are told by their capitals, so the whole pattern must mind case. */
const inEitherCase = (words: string) =>
  words.replace(/(?<![[?:\w])[a-z](?=[a-z])/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
const ROLE = `((?:(?:${inEitherCase(RANKS)}) )?(?:${inEitherCase(ROLES)}))`;
const TAKES = new RegExp(
  `${NAME}(?:,[^,]{2,80},)? (?:is|was|are|has been|gets) (?:formally |officially |unanimously )?(?:sworn in|inaugurated|elected|re-?elected|appointed|named|chosen|confirmed|installed|proclaimed|designated|selected)(?: by [^,.]{3,60}?)?(?: for (?:a|his|her) [^,.]{3,30}? term)? (?:as |to be )?(?:the |its |their |a )?(?:\\w+ ){0,3}?${ROLE}`,
  'u',
);
const OFFICE = new RegExp(`${NAME} (?:takes|assumes) office as (?:the )?(?:\\w+ ){0,3}?${ROLE}`, 'u');
const LEAVES = new RegExp(
  `${ROLE}(?: of (?:the )?[\\p{L} ]{3,40}?)?,? ${NAME}(?:,[^,]{2,80},)? (?:formally |officially )?(?:resigns?|announces (?:his|her|their) resignation|steps down|is (?:removed from office|ousted|dismissed|impeached|deposed|forced to resign))`,
  'u',
);
const NATIONAL =
  /\b(?:party|club|university|company|CEO|bank|council of|state of|province|region|city|assembly|speaker|senate|federation of|FIFA|UEFA|committee|Oblast|Republic of (?:Crimea|Bashkortostan))\b/i;

/** Someone takes or leaves a national office; `null` when the sentence tells no such thing. */
export function codeChange(sentence: Dated, lexicon: Lexicon): Proposal | null {
  const { text } = sentence;
  const takes = TAKES.exec(text) ?? OFFICE.exec(text);
  if (takes !== null) {
    const after = text.slice(takes.index + takes[0].length, takes.index + takes[0].length + 60);
    return change(sentence, 'INCIDENT.appointment', takes[1] ?? '', takes.index, `${takes[0]}${after}`, lexicon);
  }
  const leaves = LEAVES.exec(text);
  if (leaves === null) return null;
  return change(
    sentence,
    'RETREAT.resign',
    leaves[2] ?? '',
    leaves.index,
    text.slice(0, leaves.index + leaves[0].length),
    lexicon,
  );
}

function change(
  sentence: Dated,
  what: string,
  name: string,
  at: number,
  near: string,
  lexicon: Lexicon,
): Proposal | null {
  if (NATIONAL.test(near)) return null;
  const country =
    stateOf(near, lexicon) ?? stateOf(sentence.text.slice(0, at + 1), lexicon) ?? stateOf(sentence.text, lexicon);
  const clean = name.replace(
    /^(?:Former|President|Prime|Minister|The|Prince|General|King|Sheikh|Sir|Dame|Dr\.?|Mr\.?|Senator|Lieutenant|Colonel|Cardinal) /,
    '',
  );
  if (country === null || !clean.includes(' ')) return null;
  return {
    id: `${sentence.day}-${slugWord(clean)}-${what === 'RETREAT.resign' ? 'resigns' : 'takes-office'}`,
    what,
    who: [`${clean} ${country}`],
    to: [],
    ce: agencyOf(sentence.outlets),
    text: sentence.text,
  };
}

/** The last state named in a stretch of text. */
function stateOf(text: string, lexicon: Lexicon): string | null {
  const states = lexicon.phrases
    .find(text)
    .flatMap(({ targets }) =>
      targets.flatMap((target) => (target.kind === 'official' || target.kind === 'capital' ? [] : [target.id])),
    );
  return states.at(-1) ?? null;
}
