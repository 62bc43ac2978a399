/** Where an act took place: a place after in/at in its clause, the destination of a visit, else unknown. */
import type { Clause } from './clauses.ts';
import type { Act } from './acts.ts';
import type { Sentence } from './sentence.ts';

export function whereOf(
  hit: { readonly at: number; readonly act: Pick<Act, 'frame'> },
  clause: Clause,
  { words }: Pick<Sentence, 'words'>,
): string | null {
  const visit = hit.act.frame === 'visit';
  const at = words.findIndex((word, i) => {
    if (i < clause.from || word.party === null || !word.party.collective) return false;
    if (i >= clause.to && i > hit.at + 25) return false;
    const before = words[i - 1]?.lower === 'the' ? words[i - 2]?.lower : words[i - 1]?.lower;
    if (visit && i > hit.at) return true;
    return before === 'in' || before === 'at';
  });
  return at < 0 ? null : words[at]!.text;
}
