/** A sentence as words and parties: what the event patterns read. */
import type { Participant } from '../../model/event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { IMPLIED } from './parties/stand-ins.ts';

/** Somebody or some state that may act: a linked or unlinked person, an office, a country, an organisation. */
export interface Party {
  readonly participant: Participant;
  /** The mention is a place: a party only where a capital speaks or decides. */
  readonly place: string | null;
  /** A whole people or government rather than a person. */
  readonly collective: boolean;
  /** “Indian”, “Russian”: beside a noun it says whose, and alone it is no place. */
  readonly adjective: boolean;
  /** “Palestinians”, “Germans”: many people of one country. */
  readonly people: boolean;
  /** An organisation of states: a forum where others meet. */
  readonly body: boolean;
  /** A person who holds no office that we know or read of. */
  readonly private: boolean;
  /** Meant, not named: “the government” of the country the report comes from. */
  readonly implied: boolean;
}

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Set where a mention stands; a title beside the name belongs to the same word. */
  readonly party: Party | null;
}

const WORD =
  /\d{1,3}(?:,\d{3})+|[A-Za-z0-9]+(?=[ ,])|['’]s\b|[\p{L}\p{M}\p{N}]+(?:[.'’\-+][\p{L}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words of `sentence` in order; mentions (in text order) become single words. */
export function wordsOf(text: string, sentence: Span, mentions: readonly Mention[]): readonly Word[] {
  const words: Word[] = [];
  let at = sentence.start;
  for (const mention of mentions) {
    if (isOnlyPart(text, mention)) continue;
    const titled = withTitle(mention);
    const span = titled.start < at ? mention : titled; // “U.S. President X”: the country in the title stands by itself
    if (span.start < at || span.end > sentence.end || mention.start < sentence.start) continue;
    words.push(...plainWords(text, at, span.start));
    words.push({
      ...span,
      text: text.slice(span.start, span.end),
      lower: text.slice(mention.start, mention.end).toLowerCase(),
      party: partyOf(mention),
    });
    at = pastAbbreviation(text, span.end);
  }
  return absorbed([...words, ...plainWords(text, at, sentence.end)]);
}

/** “US$1 billion”, “pro-Russian”, “U.S.-based”, “France 24”: the name is part of a word that names no party. */
function isOnlyPart(text: string, { start, end, kind }: Mention): boolean {
  const after = text.slice(end, end + 14);
  return (
    after.startsWith('$') ||
    /\b(?:pro|anti|non|ex)-$/i.test(text.slice(start - 5, start)) ||
    /^\.?-(?:based|backed|led|born|made|brokered|drafted|controlled|occupied|held|friendly|linked)\b/.test(after) ||
    (kind === 'country' && /^ \d{1,2}(?: of\b| journalist|[,.])/.test(after))
  );
}

/** The stop of “U.S.” belongs to the name. */
function pastAbbreviation(text: string, end: number): number {
  return text[end] === '.' && /\.\p{Lu}$/u.test(text.slice(end - 2, end)) ? end + 1 : end;
}

/** Words of a title between a country and the person who holds it: “U.S. Defense Secretary Mark Esper”. */
const TITLE_WORDS = 7;

/** “US President Donald Trump” is one party: the country before a person of that country is part of the title. */
function absorbed(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const person = word.party?.collective ? personAfter(words, i) : null;
    if (person === null) {
      kept.push(word);
      continue;
    }
    const { party, ...named } = words[person]!;
    const country = party!.participant.country ?? word.party!.participant.country;
    kept.push({ ...named, start: word.start, party: { ...party!, participant: { ...party!.participant, country } } });
    i = person;
  }
  return kept;
}

/** The person whose title the country at `at` belongs to, as an index. */
function personAfter(words: readonly Word[], at: number): number | null {
  const { country } = words[at]!.party!.participant;
  // “met in Berlin Chancellor X”: a town is no part of a title
  if (words[at]!.party!.place !== null && words[at + 1]?.lower !== "'s") return null;
  for (let i = at + 1; i < Math.min(words.length, at + 2 + TITLE_WORDS); i++) {
    const { party, text, lower } = words[i]!;
    if (party !== null) {
      const home = party.participant.country;
      return !party.collective && (home === null || home === country) ? i : null;
    }
    if (text === ',' && words[at]!.party!.adjective && i > at + 1) continue;
    if (describes(words, at, text)) continue;
    if (lower !== "'s" && text !== '.' && !/^\p{Lu}/u.test(text) && !/^(?:of|for|and|the)$/.test(lower)) return null;
  }
  return null;
}

/** “China's paramount leader Xi Jinping”, “Italian far-right leader X”: small words between country and person, none of them a verb. */
function describes(words: readonly Word[], at: number, text: string): boolean {
  const owns = words[at + 1]?.lower === "'s" || words[at]!.party!.adjective;
  return (
    owns &&
    /^\p{Ll}[\p{Ll}-]+$/u.test(text) &&
    !/(?:ed|ing)$|^(?:to|by|on|in|at|from|with|against|that|who|said|says|met|meets|told|is|are|was|were|has|have|had|will|when|after|as|over|into)$/.test(
      text,
    )
  );
}

/** A title that stands directly before the name is one word with it; one behind a comma is left to the text. */
function withTitle(mention: Mention): Span {
  const title = mention.titleSpan;
  return title !== undefined && title.end <= mention.start && mention.start - title.end <= 12
    ? { start: title.start, end: mention.end }
    : mention;
}

function plainWords(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].flatMap((match) => {
    const from = start + match.index;
    const possessive = /['’]s$/i.exec(match[0]);
    const word = possessive === null ? match[0] : match[0].slice(0, -2);
    const main = { start: from, end: from + word.length, text: word, lower: word.toLowerCase(), party: null };
    if (possessive === null) return [main];
    return [
      ...(word === '' ? [] : [main]),
      { start: from + word.length, end: from + match[0].length, text: possessive[0], lower: "'s", party: null },
    ];
  });
}

/** “Germans”; “Swiss” ends like one and is none. */
function isPlural(people: string): boolean {
  return /[^s]s$/.test(people);
}

function partyOf(mention: Mention): Party | null {
  if (mention.official === null && mention.name === null && mention.country === null) return null;
  // A private person acts for no state.
  const { kind, country, office, officeTitle } = mention;
  if (kind === 'person' && country === null && office === null && officeTitle === null) return null;
  const person = mention.kind === 'official' || mention.kind === 'person' || mention.kind === 'office';
  return {
    participant: {
      official: mention.official,
      name: person ? mention.name : null,
      office: mention.office,
      country: mention.country,
    },
    place: mention.kind === 'place' ? mention.quote : null,
    collective: !person,
    adjective: mention.because.includes('known-demonym') && !isPlural(mention.quote),
    people: mention.because.includes('known-demonym') && isPlural(mention.quote),
    body: mention.because.includes('known-organisation'),
    private: mention.kind === 'person',
    implied: mention.because.includes(IMPLIED),
  };
}
