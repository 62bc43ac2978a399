/**
 * Noun phrases around parties: which of them stands for the whole phrase. “Japan's prime minister” is Japan, “the foreign
 * ministers of France and Germany” are both, “the head of the European Commission, X,” is X, “Misri's visit” is nobody.
 */
import { AGENTS, QUANTITIES } from './agents.ts';
import { distinct, goesOn, isPossessor, PREPOSITIONS, stateOf } from './parties.ts';
import type { Party, Word } from '../words.ts';

/** Who a phrase stands for. */
export interface Bearer {
  readonly parties: readonly Party[];
  /** Found behind a preposition: “officials from Russia”. */
  readonly governed: boolean;
}

const NOBODY: Bearer = { parties: [], governed: false };
/** Days and months: no noun that could take the place of a party. */
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow|week|month|year|morning|evening|afternoon|night|\d{1,4}(?:st|nd|rd|th)?)$/;
/** People of a country who do not act for its government. */
const NO_STATE =
  /^(?:rebels|militants|militiamen|militia|fighters|guerrillas|insurgents|separatists|protesters|demonstrators|settlers|workers|students|farmers|refugees|people|citizens|nationals|voters|opposition|party|parties|newspaper|media|group|groups|vessel|ship)$/;
/** Nouns of many people. */
const MANY = /(?:ers|ors|ists|ants|men|women)$/;
/** Words between a noun and its verb. */
const BESIDE_VERB =
  /ly$|^(?:is|are|was|were|been|being|be|has|have|had|will|would|shall|may|might|could|can|must|should|do|does|did|not|never|n't|'s|also|now|once|again|then|already|since|long|yesterday|today|recently|jointly|both|all|soon|still|to|yet|just|due|set|scheduled|expected|plans?|planned|planning|outright|reportedly|later|earlier)$/;

/** The bearer of the phrase that begins at `from` and ends before `to`, which is mostly a verb. */
export function bearerOf(words: readonly Word[], from: number, to: number): Bearer {
  const first = basePhrase(words, from, to);
  if (first === null) return NOBODY;
  let found = first.bearer;
  let counted = first.head;
  let at = first.to;
  while (at < to) {
    const { lower, text } = words[at]!;
    if (
      lower === 'and' ||
      lower === '&' ||
      lower === 'or' ||
      (text === ',' && (goesOn(words, at, to) || endsWithParty(words, at, to)))
    ) {
      const next = basePhrase(words, at + (words[at + 1]?.lower === 'and' ? 2 : 1), to);
      if (next === null) break;
      // “the Russian, Bulgarian and Greek churches”: the noun at the end says what all of them are
      if (next.head !== null && !AGENTS.has(next.head) && found.parties.every((party) => party.adjective))
        return NOBODY;
      found = { parties: [...found.parties, ...next.bearer.parties], governed: found.governed };
      counted = next.head;
      at = next.to;
    } else if (text === ',') {
      const close = closing(words, at + 1, to);
      if (close < 0) break;
      found = apposed(found, counted, basePhrase(words, at + 1, close)?.bearer ?? NOBODY);
      at = close + 1;
    } else if (PREPOSITIONS.has(lower)) {
      const next = basePhrase(words, at + 1, to);
      if (/^(?:including|like)$/.test(lower) && found.parties.length === 0) {
        const list = listed(words, at + 1, to);
        found = { parties: list.parties, governed: true };
        at = list.to;
        continue;
      }
      const lends =
        found.parties.length === 0 && counted !== null && AGENTS.has(counted) && /^(?:of|from|in|for|to)$/.test(lower);
      if (lends && next !== null) {
        const list = listed(words, at + 1, to);
        found = { parties: list.parties, governed: true };
        at = list.to;
      } else at = next?.to ?? at + 1;
    } else at++;
  }
  return { parties: withoutHomes(distinct(found.parties)), governed: found.governed };
}

/** “X, the French minister, and the Vatican”: the country of a person named beside it is no party of its own. */
function withoutHomes(parties: readonly Party[]): readonly Party[] {
  const homes = new Set(parties.filter((party) => !party.collective).map((party) => party.participant.country));
  return parties.filter((party) => !party.collective || !homes.has(party.participant.country));
}

/** “Rwanda, DR Congo sign”: a headline's comma. */
function endsWithParty(words: readonly Word[], at: number, to: number): boolean {
  return at + 2 === to && words[at - 1]?.party?.collective === true && words[at + 1]?.party?.collective === true;
}

interface Phrase {
  readonly bearer: Bearer;
  /** Its last noun, when that is no party. */
  readonly head: string | null;
  readonly to: number;
}

/** Articles, adjectives, nouns and parties up to a preposition, a comma, an “and” or the verb. */
function basePhrase(words: readonly Word[], from: number, to: number): Phrase | null {
  let head: string | null = null;
  let party: { readonly at: number; readonly party: Party } | null = null;
  let at = from;
  for (; at < to; at++) {
    const word = words[at]!;
    if (word.party !== null) {
      if (party !== null && isObjectOf(words[at - 1]!)) break;
      party = { at, party: word.party };
      head = null;
    } else if (/^[,;:()–—"“”]$/.test(word.text) || word.lower === 'and' || word.lower === 'or' || word.lower === '&')
      break;
    else if (PREPOSITIONS.has(word.lower)) {
      if (!(word.lower === 'of' && QUANTITIES.has(head ?? ''))) break;
      head = null;
    } else if (/^\p{Ll}{2,}ing$/u.test(word.text) && (party !== null || head !== null)) {
      break; // “EU leaders meeting in Brussels”
    } else if (BESIDE_VERB.test(word.lower) && word.lower !== "'s") {
      if (party !== null || head !== null) break;
    } else if (
      /^\p{L}[\p{L}-]+$/u.test(word.text) &&
      word.lower !== "'s" &&
      !TIME.test(word.lower) &&
      !isArticle(word.lower)
    )
      head = word.lower;
  }
  if (at === from) return null;
  return { bearer: bearerIn(words, party, head), head, to: at };
}

function bearerIn(
  words: readonly Word[],
  found: { readonly at: number; readonly party: Party } | null,
  head: string | null,
): Bearer {
  if (found === null) return NOBODY;
  if (head === null) {
    const shared = words[found.at + 2]?.lower === 'and'; // “Japan's and South Korea's leaders”
    return isPossessor(words, found.at) && !shared ? NOBODY : { parties: [found.party], governed: false };
  }
  // “Algerian landowners”: people of the country, who act for themselves
  if (!AGENTS.has(head))
    return found.party.adjective && MANY.test(head) ? { parties: [found.party], governed: true } : NOBODY;
  // “the Biden administration”, “Netanyahu's government”
  return { parties: [found.party.collective ? found.party : stateOf(found.party)], governed: NO_STATE.test(head) };
}

/** “visits Bulgaria and meets …”: what a verb stands before is its object, but “says Russia attacked” begins anew. */
function isObjectOf({ party, text, lower }: Word): boolean {
  return party === null && /^\p{Ll}{3,}(?:s|ed)$/u.test(text) && !AGENTS.has(lower) && !SAYS.test(lower);
}

/** Verbs behind which a new subject may stand without “that”. */
export const SAYS =
  /^(?:says?|said|claims?|claimed|believes?|believed|thinks|hopes|hoped|warns|warned|insists|insisted|added|reports|reported|alleges|alleged)$/;

function isArticle(lower: string): boolean {
  return /^(?:the|an?|his|her|its|their|our|this|that|these|those|some|several|many|other|both|all|two|three|four|five|more)$/.test(
    lower,
  );
}

/** The comma that closes what the one before `from` opened, or -1. */
function closing(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (words[at]!.text === ',') return at;
  return -1;
}

/** “South Africa's foreign minister, Ronald Lamola,” is the person; “Ronald Lamola, South Africa's minister,” too. */
function apposed(found: Bearer, head: string | null, beside: Bearer): Bearer {
  const [one] = beside.parties;
  if (one === undefined || beside.parties.length > 1 || one.collective) return found;
  const [known] = found.parties;
  if (known === undefined) return head !== null && AGENTS.has(head) ? beside : found;
  const same = known.participant.country === one.participant.country || one.participant.country === null;
  return known.collective && (same || found.governed) ? beside : found;
}

/** The parties of a list behind a preposition. */
function listed(words: readonly Word[], from: number, to: number): { parties: readonly Party[]; to: number } {
  const parties: Party[] = [];
  let at = from;
  for (; at < to; at++) {
    const { party, lower, text } = words[at]!;
    if (party !== null) parties.push(party);
    else if (text === ',' ? !goesOn(words, at, to) : !/^(?:and|the|'s)$/.test(lower) && !AGENTS.has(lower)) break;
  }
  return { parties, to: Math.max(at, from + 1) };
}
