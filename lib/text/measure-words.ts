import { folded } from './fold.ts';

/** Words that say the same of a figure, by the one used for comparing. Folded beginnings of words. */
const SAME: readonly (readonly [string, readonly string[]])[] = [
  ['trade', ['trade', 'commerce', 'turnover']],
  ['killed', ['kill', 'dead', 'death', 'died', 'die', 'toll', 'fatal', 'lost their li']],
  ['missing', ['missing', 'unaccounted']],
  ['injured', ['injur', 'wound', 'hurt']],
  ['discharged', ['discharg', 'released', 'freed']],
  ['export', ['export']],
  ['import', ['import']],
  ['investment', ['invest']],
  ['aid', ['aid', 'assistance']],
  ['tariff', ['tariff', 'duty', 'duties', 'levy']],
];

/** The words that tell what a figure measures, one for all that say the same: `two-way trade` and `turnover` are `trade`. */
export function measureWords(measures: string): readonly string[] {
  const text = ` ${folded(measures)}`;
  return SAME.filter(([, words]) => words.some((word) => text.includes(` ${word}`))).map(([word]) => word);
}
