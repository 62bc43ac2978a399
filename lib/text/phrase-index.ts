import type { PhraseHit, PhraseIndex, PhraseTarget } from '../model/lexicon.ts';
import type { MentionForm } from '../model/mention.ts';
import { kindOf, LOWER, SIGN, UPPER } from './characters.ts';
import { readDigits } from './digits.ts';
import { nextWord } from './gap.ts';
import { addToken, emptyHash, hashPhrase } from './phrase-hash.ts';
import type { PhraseHash } from './phrase-hash.ts';
import { CAPS_FLAG, CHECK_MASK, GATE_BITS, LIST_FLAG, LONGEST, pack, SORT_BITS, SORTS, WIDTH } from './phrase-pack.ts';
import { newToken, readToken } from './tokens.ts';
import type { Token } from './tokens.ts';

/** An index that remembers its packed form. */
interface PackedIndex extends PhraseIndex {
  readonly packed: string;
}

/** Builds an index over phrases. The same tables as the packed one: there is one way to look a name up. */
export function buildPhraseIndex(entries: Iterable<readonly [phrase: string, target: PhraseTarget]>): PhraseIndex {
  return openPhraseIndex(pack(entries));
}

/** The index as one ASCII string, for `openPhraseIndex`. Only for indexes made by this module. */
export function packPhraseIndex(index: PhraseIndex): string {
  return (index as PackedIndex).packed;
}

/** Opens a packed index. Costs next to nothing: the tables are read where they lie in the string. */
export function openPhraseIndex(packed: string): PhraseIndex {
  const tables = new Tables(packed);
  const index: PackedIndex = {
    packed,
    find: (text) => new Scan(text, tables).run(),
    lookup: (phrase) => {
      const hash = hashPhrase(phrase);
      if (hash === null) return [];
      const row = tables.row(hash.first, hash.second);
      return row < 0 ? [] : tables.targets(row, true);
    },
  };
  return index;
}

/** The packed string with the places of its tables. */
class Tables {
  readonly #text: string;
  readonly #bits: number;
  readonly #gateBits: number;
  readonly #directory: number;
  readonly #checks: number;
  readonly #codes: number;
  readonly #gateDirectory: number;
  readonly #gates: number;
  readonly #lists: number;
  readonly #ids: number;
  #names: readonly string[] | null = null;

  constructor(packed: string) {
    const header = packed.indexOf('\n') + 1;
    const [bits, rows, gateBits, gates, listed] = packed.slice(0, header).split(' ').map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    this.#text = packed;
    this.#bits = bits;
    this.#gateBits = gateBits;
    this.#directory = header;
    this.#checks = header + (2 ** bits + 1) * WIDTH.directory;
    this.#codes = this.#checks + rows * WIDTH.check;
    this.#gateDirectory = this.#codes + rows * WIDTH.code;
    this.#gates = this.#gateDirectory + (2 ** gateBits + 1) * WIDTH.directory;
    this.#lists = this.#gates + gates * WIDTH.gate;
    this.#ids = this.#lists + listed * WIDTH.list;
  }

  /** How many words to try from this word on; 0 when no phrase begins with it. */
  longest(gate: number): number {
    const bucket = this.#gateDirectory + (gate >>> (32 - this.#gateBits)) * WIDTH.directory;
    const until = readDigits(this.#text, bucket + WIDTH.directory, WIDTH.directory);
    const check = gate & ((1 << GATE_BITS) - 1);
    for (let k = readDigits(this.#text, bucket, WIDTH.directory); k < until; k++) {
      const code = readDigits(this.#text, this.#gates + k * WIDTH.gate, WIDTH.gate);
      if (Math.floor(code / (LONGEST + 1)) !== check) continue;
      const words = code & LONGEST;
      return words === LONGEST ? ANY_LENGTH : words;
    }
    return 0;
  }

  /** Row of a phrase; -1 when unknown. */
  row(first: number, second: number): number {
    const bucket = this.#directory + (first >>> (32 - this.#bits)) * WIDTH.directory;
    const until = readDigits(this.#text, bucket + WIDTH.directory, WIDTH.directory);
    const check = second & CHECK_MASK;
    for (let k = readDigits(this.#text, bucket, WIDTH.directory); k < until; k++)
      if (readDigits(this.#text, this.#checks + k * WIDTH.check, WIDTH.check) === check) return k;
    return -1;
  }

  /** What a phrase stands for; acronyms only when the text prints capitals. */
  targets(row: number, caps: boolean): readonly PhraseTarget[] {
    const code = readDigits(this.#text, this.#codes + row * WIDTH.code, WIDTH.code);
    if ((code & LIST_FLAG) === 0) return [this.#target(code)];
    const at = this.#lists + (code ^ LIST_FLAG) * WIDTH.list;
    const count = readDigits(this.#text, at, WIDTH.list);
    const out: PhraseTarget[] = [];
    for (let k = 1; k <= count; k++) {
      const listed = readDigits(this.#text, at + k * WIDTH.list, WIDTH.list);
      if (caps || (listed & CAPS_FLAG) === 0) out.push(this.#target(listed & ~CAPS_FLAG));
    }
    return out;
  }

  #target(code: number): PhraseTarget {
    this.#names ??= this.#text.slice(this.#ids).split('\n');
    const id = this.#names[code >>> SORT_BITS]!;
    const sort = SORTS[code & ((1 << SORT_BITS) - 1)]!;
    switch (sort) {
      case 'country':
      case 'demonym':
      case 'capital':
      case 'metonym':
      case 'organisation':
        return { kind: sort, id };
      default:
        return { kind: 'official', id, form: sort satisfies MentionForm };
    }
  }
}

/** Words to try when a gate tells only that its longest phrase is long. */
const ANY_LENGTH = 63;

/** Where a name may begin: a Latin capital or any letter beyond ASCII. Native code skips the rest. */
const GATE = /[A-Z\u00aa-\uffff]/g;
/** Small words that belong to names (`al`, `bin`, `von`, `der`) are no longer than this. */
const PARTICLE = 3;

/** One pass over one text. */
class Scan {
  readonly #text: string;
  readonly #tables: Tables;
  readonly #token: Token = newToken();
  readonly #hits: PhraseHit[] = [];

  constructor(text: string, tables: Tables) {
    this.#text = text;
    this.#tables = tables;
  }

  run(): readonly PhraseHit[] {
    let at = 0;
    GATE.lastIndex = 0;
    while (((GATE.lastIndex = at), GATE.test(this.#text))) {
      const start = GATE.lastIndex - 1;
      at = this.#from(start, at);
    }
    return this.#hits;
  }

  /** Looks for a name at or around `start`; answers where to go on. */
  #from(start: number, floor: number): number {
    const kind = kindOf(this.#text.charCodeAt(start));
    if (kind !== UPPER && kind !== LOWER && kind !== SIGN) return start + 1;
    if (kind === SIGN) return this.#match(start) || start + 1;
    if (start > floor && isWord(this.#text.charCodeAt(start - 1))) return this.#glued(start) || this.#wordEnd(start);
    for (let from = particles(this.#text, start, floor); from < start; from = this.#wordEnd(from) + 1) {
      const end = this.#match(from, start);
      if (end > start) return end;
    }
    return this.#match(start) || this.#afterWord(start);
  }

  /** Longest phrase that begins at `start` and ends behind `beyond`: keeps it and answers its end, or answers 0. */
  #match(start: number, beyond = start): number {
    const token = this.#token;
    const text = this.#text;
    if (!readToken(text, start, token)) return 0;
    const longest = this.#tables.longest(token.second);
    if (longest === 0) return beyond > start ? 0 : this.#genitive(start);
    const hash = emptyHash();
    const before = emptyHash();
    let best: PhraseHit | null = null;
    let caps = true;
    for (let words = 1; words <= longest; words++) {
      caps &&= token.caps;
      Object.assign(before, hash);
      addToken(hash, token);
      const row = this.#tables.row(hash.first, hash.second);
      if (row < 0 && words > 1) best = this.#genitiveAfter(before, start) ?? best;
      if (row >= 0 && (!token.sign || endsWell(text, start, token.end))) {
        const targets = this.#tables.targets(row, caps);
        if (targets.length > 0) best = { start, end: token.end, targets };
      }
      const next = nextWord(text, token.end, token.letters, text.length);
      if (next < 0 || !readToken(text, next, token) || !mayFollow(text, token)) break;
    }
    if (best !== null) return best.end > beyond ? this.#keep(best) : 0;
    return beyond > start ? 0 : this.#genitive(start);
  }

  /** A name of one word with the ending `s` of German, Dutch and Nordic genitives: `Putins Sprecher`. */
  #genitive(start: number): number {
    if (!readToken(this.#text, start, this.#token)) return 0;
    const hit = this.#genitiveAfter(emptyHash(), start);
    return hit === null ? 0 : this.#keep(hit) + 1;
  }

  /** The same for the last word, just read, of a longer name: `Wladimir Putins`. */
  #genitiveAfter(before: PhraseHash, start: number): PhraseHit | null {
    const token = this.#token;
    if (token.sign || token.letters < 5 || this.#text.charCodeAt(token.end - 1) !== 0x73) return null;
    const end = token.end - 1;
    const short = newToken();
    readToken(this.#text, token.start, short, end);
    const hash = { ...before };
    addToken(hash, short);
    const row = this.#tables.row(hash.first, hash.second);
    const targets = row < 0 ? [] : this.#tables.targets(row, false);
    return targets.length === 0 ? null : { start, end, targets };
  }

  /** A name glued to the capitals of a headline, `TALKSErdogan`: begins where capitals turn into Capital + small. */
  #glued(start: number): number {
    const text = this.#text;
    const before = kindOf(text.charCodeAt(start - 1));
    const after = start + 1 < text.length ? kindOf(text.charCodeAt(start + 1)) : 0;
    return before === UPPER && after === LOWER ? this.#match(start) : 0;
  }

  #keep(hit: PhraseHit): number {
    this.#hits.push(hit);
    return hit.end;
  }

  #afterWord(start: number): number {
    const end = this.#wordEnd(start);
    // Inside an unknown word only a change from capitals to small letters can begin a name.
    const glued = start + 2 < end ? gluedStart(this.#text, start, end) : -1;
    return glued > 0 ? this.#match(glued) || end : end;
  }

  #wordEnd(start: number): number {
    return readToken(this.#text, start, this.#token) ? this.#token.end : start + 1;
  }
}

function isWord(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === UPPER || kind === LOWER;
}

/** Later words of a name: capitals, or small words (`bin`, `of`) and parts after a hyphen (`Suk-yeol`). */
function mayFollow(text: string, token: Token): boolean {
  return token.capital || token.letters <= PARTICLE || text.charAt(token.start - 1) !== ' ';
}

/** Katakana runs are one word: `プーチン` is not in `ラスプーチン`. */
function endsWell(text: string, start: number, end: number): boolean {
  return (
    !(isKatakana(text, start) && isKatakana(text, start - 1)) && !(isKatakana(text, end - 1) && isKatakana(text, end))
  );
}

function isKatakana(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30a1 && unit <= 0x30fc && unit !== 0x30fb;
}

/** Where small words before a capital begin, at most two: `von der Leyen`, `al-Sisi`. */
function particles(text: string, start: number, floor: number): number {
  let from = start;
  for (let k = 0; k < 2; k++) {
    const joint = text.charCodeAt(from - 1);
    if (from - 2 < floor || (joint !== 0x20 && joint !== 0x2d && joint !== 0x27 && joint !== 0x2019 && joint !== 0xa0))
      return from;
    let at = from - 2;
    while (at >= floor && from - 1 - at <= PARTICLE && kindOf(text.charCodeAt(at)) === LOWER) at--;
    const letters = from - 2 - at;
    if (letters === 0 || letters > PARTICLE || (at >= floor && isWord(text.charCodeAt(at)))) return from;
    from = at + 1;
  }
  return from;
}

function gluedStart(text: string, start: number, end: number): number {
  for (let at = start + 2; at + 1 < end; at++) {
    if (kindOf(text.charCodeAt(at)) !== UPPER || kindOf(text.charCodeAt(at + 1)) !== LOWER) continue;
    if (kindOf(text.charCodeAt(at - 1)) === UPPER) return at;
  }
  return -1;
}
