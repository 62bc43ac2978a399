/** Text as search sees it: blind to case, diacritics, width and punctuation; every word begins after a space. */

/** Scripts written without spaces: each letter is a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Letters that lose no mark when taken apart, and are typed without theirs all the same. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** ` misri moscow 2025 `: words between single spaces, one at each end; a lone space when there is no word. */
export function plainWords(text: string): string {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => SPELT[letter] ?? letter)
    .replace(UNSPACED, ' $& ')
    // An apostrophe or dot within a word is no border: `o'neil`, `u.s.`.
    .replace(/(?<=\p{L})['’.](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return folded === '' ? ' ' : ` ${folded} `;
}
