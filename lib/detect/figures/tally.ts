import type { Figure } from '../../model/figure.ts';
import type { Surroundings } from './sentence.ts';

const TOTAL =
  /\b(?:so far|to date|in all|in total|altogether|overall|total(?:ling)?|toll|cumulative(?:ly)?|have (?:been|died|now)|has (?:now )?(?:reached|crossed|risen)|since (?:the|\d{4}|last)|insgesamt|au total|en total|всего)\b/i;
const NEW =
  /\b(?:new|fresh|another|additional|further|latest|in the (?:past|last) (?:24 hours|day|week)|overnight|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|neue|nouveaux|nuevos|новых)\b/i;

/** Whether a count adds up from the start or tells what is new; `unstated` for every other kind. */
export function tallyOf(kind: Figure['kind'], quote: string, { before, after }: Surroundings): Figure['tally'] {
  if (kind !== 'count') return 'unstated';
  const near = `${before.slice(-70)}${quote}${after.slice(0, 70)}`;
  if (/\b(?:another|additional|further|new|fresh)\b/i.test(`${before.slice(-14)}${quote}`)) return 'new';
  if (TOTAL.test(near)) return 'cumulative';
  return NEW.test(near) ? 'new' : 'unstated';
}
