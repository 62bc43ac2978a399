import type { Office } from '../../model/office.ts';
import type { Title } from './title.ts';

/** Styles that tell heads of state and government apart; the words of one row mean the same. */
const STYLES: readonly (readonly string[])[] = [
  ['king', 'queen', 'monarch', 'könig', 'königin', 'roi', 'reine', 'rey', 'reina'],
  ['president', 'präsident', 'präsidentin', 'président', 'présidente', 'presidente', 'presidenta'],
  ['chancellor', 'kanzler', 'kanzlerin', 'bundeskanzler', 'bundeskanzlerin', 'chancelier', 'chancelière'],
  ['emir'],
  ['sultan'],
  ['emperor'],
  ['pope', 'pontiff'],
  ['taoiseach'],
  ['supreme leader'],
];

/** Whether the words of a title agree with how the office is called: a president is no queen. Other languages agree. */
export function isStyled(title: Title, { titles }: Office): boolean {
  const printed = title.words.toLowerCase();
  const style = STYLES.find((words) =>
    words.some((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(printed)),
  );
  return !style || titles.some((one) => style.some((word) => one.toLowerCase().includes(word)));
}
