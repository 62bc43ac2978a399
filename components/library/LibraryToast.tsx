import type { Library, LibraryState } from '../../lib/view/library/library.ts';
import { FailedLine } from '../shared/FailedLine.tsx';
import { useWords } from '../shared/words-context.ts';

interface LibraryToastProps {
  readonly state: Pick<LibraryState, 'done' | 'steps'>;
  readonly library: Library;
}

/** What was just done, told once to screen readers too; and what can be taken back or made again, while there is anything. */
export function LibraryToast({ state, library }: LibraryToastProps) {
  const words = useWords();
  const { done, steps } = state;
  return (
    <footer class="toast">
      <span class="says" role="status">
        {done?.what === 'failed' ? <FailedLine failure={done.failure} /> : sayDone(done, words)}
      </span>
      {steps.undo !== null || done?.what === 'removed' ? (
        <button type="button" class="act" aria-keyshortcuts="Control+Z" onClick={() => void library.undo()}>
          {words('undo')}
          {steps.undo === null ? null : <span class="quiet small"> {words(`step_${steps.undo.label}`)}</span>}
        </button>
      ) : null}
      {steps.redo === null ? null : (
        <button type="button" class="act" aria-keyshortcuts="Control+Shift+Z" onClick={() => void library.redo()}>
          {words('redo')} <span class="quiet small"> {words(`step_${steps.redo.label}`)}</span>
        </button>
      )}
    </footer>
  );
}

function sayDone(done: LibraryState['done'], words: ReturnType<typeof useWords>): string {
  if (done === null || done.what === 'failed') return '';
  if (done.what === 'removed') return words.count('removed_count', done.count);
  return words(done.what);
}
