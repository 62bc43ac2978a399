import type { Failure } from '../../lib/view/failure.ts';
import { useWords } from './words-context.ts';

/** What an act of the reader failed of, in a line: what is safe and what to do. Stands in a live region. */
export function FailedLine({ failure }: { readonly failure: Failure }) {
  const words = useWords();
  const key = `problem_${failure.problem.replaceAll('-', '_')}`;
  const hint = `${key}_hint`;
  // Without words of its own, what it came to is all there is to say.
  if (failure.problem === 'failed' || !words.has(key) || !words.has(hint))
    return <span class="says">{words('not_saved')}</span>;
  return (
    <span class="says">
      <strong>{words(key)}.</strong> {words(hint)}
    </span>
  );
}
