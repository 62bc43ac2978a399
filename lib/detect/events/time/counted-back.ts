/** “comes nearly three months after X visited”: a date counted back from the day of the report. */
import { isoOf, monthFrom } from '../../dates/calendar.ts';
import { exactDay } from '../../dates/explicit.ts';
import type { IsoDate } from '../../../model/ids.ts';
import type { Clause } from '../clauses.ts';
import type { Word } from '../words.ts';

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The month or year of what stands in a clause that opens with “after”; `null` when no length of time stands before it. */
export function countedBack(clause: Clause, words: readonly Word[], published: IsoDate | null): IsoDate | null {
  const unit = words[clause.from - 1]?.lower ?? '';
  const today = exactDay(published);
  if (clause.opener !== 'after' || today === null || !/^(?:hour|day|week|month|year)s?$/.test(unit)) return null;
  const count = numberIn(words[clause.from - 2]);
  if (/^(?:hour|day)/.test(unit)) return monthFrom(today, 0);
  if (count === null) return null;
  if (unit.startsWith('week')) return isoOf(today - 7 * count).slice(0, 7);
  return unit.startsWith('month') ? monthFrom(today, -count) : monthFrom(today, -12 * count).slice(0, 4);
}

function numberIn(word: Word | undefined): number | null {
  if (word === undefined) return null;
  if (/^(?:an?|one)$/.test(word.lower)) return 1;
  const named = NUMBERS.indexOf(word.lower);
  return named >= 0 ? named : /^\d{1,2}$/.test(word.text) ? Number(word.text) : null;
}
