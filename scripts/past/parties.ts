import type { Lexicon } from '../../lib/model/lexicon.ts';
import type { KnownNames } from './names.ts';

/** Somebody or a state in a sentence: where, and the cell that names it in a row. */
export interface Party {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'state' | 'demonym' | 'capital';
  /** `sergey-lavrov`, `Yury Trutnev RUS`, `RUS`. */
  readonly cell: string;
  readonly country: string;
  /** The title before the name, lower case; `''` for a state or a bare name. */
  readonly title: string;
}

const TITLE = new RegExp(
  String.raw`\b(?:` +
    [
      '(?:vice|deputy|acting|interim|caretaker|transitional|outgoing|first|co-) ?(?:president|premier|prime minister|foreign minister)',
      'president',
      'prime minister',
      'premier',
      'taoiseach',
      'chancellor',
      '(?:deputy )?(?:foreign|external affairs|defen[cs]e|interior|finance|trade|energy|economy|justice|commerce) (?:affairs )?(?:minister|secretary)',
      '(?:deputy )?minister (?:of|for) (?:foreign affairs|external affairs|defen[cs]e|finance|trade|energy)',
      '(?:deputy )?secretary of (?:state|defen[cs]e|the treasury|commerce|homeland security)',
      'treasury secretary',
      'national security advis[eo]r',
      'secretary[- ]general',
      'high representative',
      'crown prince',
      'king',
      'queen',
      'emir',
      'sultan',
      'pope',
      'supreme leader',
      'leader',
      'special envoy',
      'climate envoy',
      'envoy',
      'ambassador',
      'taliban foreign minister',
    ].join('|') +
    String.raw`)\b`,
  'gi',
);
const NAME =
  /^(?:\p{Lu}[\p{L}'’.-]*|al-\p{Lu}[\p{L}'’-]+)(?: (?:\p{Lu}[\p{L}'’.-]*|al-\p{L}[\p{L}'’-]+|bin|bint|von|van|van der|de|da|der|el|ibn|of Hungary)){0,4}/u;
/** What a name cannot end or go on with. */
const NOT_NAME =
  /^(?:The|A|An|In|On|At|And|Of|For|To|From|As|But|He|She|His|Her|Ministry|Office|House|Affairs|Council|Day|Union)$/;

/** Everyone and every state in a sentence, in its order; a person's demonym and title are not parties of their own. */
export function partiesIn(text: string, lexicon: Lexicon, names: KnownNames = new Map()): readonly Party[] {
  const hits = lexicon.phrases.find(text);
  const places = hits.flatMap((hit): Party[] => {
    const target = hit.targets.find(({ kind }) => kind !== 'official');
    if (target === undefined) return [];
    const kind = target.kind === 'demonym' ? 'demonym' : target.kind === 'capital' ? 'capital' : 'state';
    return [{ start: hit.start, end: hit.end, kind, cell: target.id, country: target.id, title: '' }];
  });
  const known = hits.flatMap((hit): Party[] => {
    const target = hit.targets.find(({ kind }) => kind === 'official');
    if (target?.kind !== 'official' || target.form !== 'full') return [];
    const country = lexicon.official(target.id)?.country ?? '';
    return [{ start: hit.start, end: hit.end, kind: 'person', cell: target.id, country, title: '' }];
  });
  const titled = titledNames(text, places, lexicon);
  const sure = [...titled, ...known.filter((one) => !titled.some((other) => meets(one, other)))];
  const learned = learnedNames(text, names).filter((one) => !sure.some((other) => meets(one, other)));
  const people = [...sure, ...learned];
  const bare = places.filter((place) => !people.some((person) => meets(place, person) || belongs(place, person, text)));
  return [...people, ...bare].toSorted((a, b) => a.start - b.start);
}

const CAPITALISED = /\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’.-]+|al-\p{L}+|bin|von|van|de|da)){0,4}/gu;

/** Names without a title, known from other sentences: the longest run of words that is one. */
function learnedNames(text: string, names: KnownNames): readonly Party[] {
  return [...text.matchAll(CAPITALISED)].flatMap((match): Party[] => {
    const words = match[0].replace(/['’]s$/, '').split(' ');
    for (let length = words.length; length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const name = words.slice(from, from + length).join(' ');
        const known = names.get(name);
        if (known === undefined) continue;
        const start = match.index + match[0].indexOf(name);
        return [{ start, end: start + name.length, kind: 'person', title: '', ...pick(known) }];
      }
    }
    return [];
  });
}

function pick({ cell, country }: { readonly cell: string; readonly country: string }) {
  return { cell, country };
}

function titledNames(text: string, places: readonly Party[], lexicon: Lexicon): readonly Party[] {
  return [...text.matchAll(TITLE)].flatMap((match) => {
    const end = match.index + match[0].length;
    const of = ofCountry(text, end, places);
    const start = (of?.end ?? end) + 1;
    const name = nameAt(text, start);
    const before = places.find((place) => {
      const gap = text.slice(place.end, match.index);
      return place.end <= match.index && /^(?:\.|['’]s)? ?(?:supreme |military |de facto |state |federal )?$/.test(gap);
    });
    const country = of?.country ?? before?.country ?? '';
    if (name === '') return [];
    return [personFrom(name, start, country, match[0].toLowerCase(), lexicon)].flatMap((one) => one ?? []);
  });
}

/** `president of the United States Joe Biden`: the state, when it follows the title. */
function ofCountry(text: string, end: number, places: readonly Party[]): Party | undefined {
  const gap = /^ of (?:the )?(?:State of |Republic of )?/.exec(text.slice(end));
  return gap === null ? undefined : places.find((place) => place.start === end + gap[0].length);
}

function nameAt(text: string, start: number): string {
  const found = NAME.exec(text.slice(start))?.[0] ?? '';
  const words = found.split(' ');
  const stop = words.findIndex((word) => NOT_NAME.test(word));
  return (stop === -1 ? words : words.slice(0, stop))
    .join(' ')
    .replace(/['’]s$|[.'’]$/, '')
    .replace(/(?: (?:de|da|der|el|von|van|bin|bint|ibn|of))+$/, '');
}

function personFrom(name: string, start: number, country: string, title: string, lexicon: Lexicon): Party | null {
  const end = start + name.length;
  const targets = lexicon.phrases.lookup(name).flatMap((target) => (target.kind === 'official' ? [target.id] : []));
  const fitting = targets.filter((id) => country === '' || lexicon.official(id)?.country === country);
  const [official] = fitting;
  if (fitting.length === 1 && official !== undefined) {
    const home = lexicon.official(official)?.country ?? country;
    return { start, end, kind: 'person', cell: official, country: home, title };
  }
  if (country === '' || !name.includes(' ')) return null;
  return { start, end, kind: 'person', cell: `${name} ${country}`, country, title };
}

function meets(one: Party, other: Party): boolean {
  return one.start < other.end && other.start < one.end;
}

/** `Chinese` and `of China` in a person's title are the person's own state, not a party. */
function belongs(place: Party, person: Party, text: string): boolean {
  if (place.country !== person.country || place.end > person.start) return false;
  const gap = text.slice(place.end, person.start);
  return gap.length < 60 && !/[,;:]| and | in | to | with /.test(gap);
}
