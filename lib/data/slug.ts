/** Letters that do not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  ə: 'a',
};

/** A name in lower case, without diacritics: how given names are compared. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþæœßıə]/g, (letter) => LETTERS[letter] ?? letter);
}

/** ASCII slug of a name in printed order: `António Guterres` → `antonio-guterres`, `Ma'ruf Amin` → `maruf-amin`. */
export function slugOf(name: string): string {
  return plainName(name)
    .replace(/['’‘ʻʼ`´]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
