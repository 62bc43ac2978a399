import type { Country } from '../model/country.ts';
import type { PhraseTarget } from '../model/lexicon.ts';
import type { Official } from '../model/official.ts';
import type { Tables } from './tables.ts';

/** A phrase of the index and what it stands for. */
export type PhraseEntry = readonly [phrase: string, target: PhraseTarget];

/** Every phrase of the roster that a text may contain. The index folds case and diacritics itself. */
export function phrasesOf(tables: Tables): readonly PhraseEntry[] {
  return [
    ...tables.countries.flatMap(phrasesOfCountry),
    ...tables.foreignNames.map(([name, id]): PhraseEntry => [name, { kind: 'country', id }]),
    ...tables.officials.flatMap(phrasesOfOfficial),
  ];
}

/** Names, demonyms, capital and metonyms of one country or organisation. */
export function phrasesOfCountry(country: Country): readonly PhraseEntry[] {
  const named = country.kind === 'organisation' ? 'organisation' : 'country';
  const entry =
    (kind: 'country' | 'organisation' | 'demonym' | 'capital' | 'metonym') =>
    (phrase: string): PhraseEntry => [phrase, { kind, id: country.code }];
  return [
    ...[country.name, ...country.names].map(entry(named)),
    ...country.demonyms.map(entry('demonym')),
    ...(country.capital ? [country.capital].map(entry('capital')) : []),
    ...country.metonyms.map(entry('metonym')),
  ];
}

/** Names of one official with the form each is: what a reader's own addition to the roster is indexed by too. */
export function phrasesOfOfficial(official: Official): readonly PhraseEntry[] {
  const forms = new Map<string, PhraseTarget>();
  const add = (phrase: string, form: 'full' | 'surname' | 'alias' | 'native') => {
    if (!forms.has(phrase)) forms.set(phrase, { kind: 'official', id: official.id, form });
  };
  add(official.name, 'full');
  // Of a mononym this is what news says for short: `Prabowo`, `Abiy`.
  if (official.surname !== official.name) add(official.surname, 'surname');
  for (const alias of official.aliases) {
    if (!alias.includes(' ')) {
      add(alias, spelledLike(alias, official.surname) ? 'surname' : 'alias');
      continue;
    }
    add(alias, 'full');
    const variant = surnameIn(alias, official);
    if (variant && spelledLike(variant, official.surname)) add(variant, 'surname');
  }
  for (const names of Object.values(official.nativeNames))
    for (const name of names) {
      add(name, 'native');
      const family = nativeSurname(name, official);
      if (family) add(family, 'surname');
    }
  return [...forms];
}

/** Russian, Ukrainian and Hindi news print surnames alone, as English does; other scripts are not told apart so easily. */
function nativeSurname(name: string, { nameOrder }: Official): string | null {
  const words = name.split(' ');
  const isPrinted = /^[\p{Script=Cyrillic}\p{Script=Devanagari}]/u.test(name);
  return nameOrder === 'given-first' && words.length > 1 && isPrinted ? words.at(-1)! : null;
}

/** The words of an alias that stand where the surname stands in the name. */
function surnameIn(alias: string, { nameOrder, surname }: Official): string | null {
  const words = alias.split(' ');
  const length = surname.split(' ').length;
  if (nameOrder === 'mononym' || words.length <= length) return null;
  return (nameOrder === 'family-first' ? words.slice(0, length) : words.slice(-length)).join(' ');
}

/** Zelensky and Zelenskyy, Lavrov and Lawrow, Putin and Poutine; not Silva and Lula. */
function spelledLike(a: string, b: string): boolean {
  const [short, long] = [plain(a), plain(b)].toSorted((x, y) => x.length - y.length);
  if (!short || !long || long.length - short.length > 3) return false;
  return short.slice(0, 3) === long.slice(0, 3) && short.length >= 4;
}

/** Without accents, and as English would carry the sounds over: German `Schoigu`, French `Choïgou`, Polish `Szojgu`. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^ł/, 'l')
    .replace(/tsch|tch|cz/g, 'ch')
    .replace(/^sch|^sz|^ch(?=[aeiou])|^x/g, 'sh')
    .replace(/w/g, 'v')
    .replace(/ou/g, 'u')
    .replace(/(?<=^.?)[jy]/g, 'i')
    .replace(/^z/, 's');
}
