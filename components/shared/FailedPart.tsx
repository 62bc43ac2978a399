import type { Failure } from '../../lib/view/failure.ts';
import { Notice } from './Notice.tsx';
import { useWords } from './words-context.ts';

interface FailedPartProps {
  readonly failure: Failure;
  /** Left out where trying again is the reader's own next step. */
  readonly onRetry?: () => void;
}

/** What went wrong in plain words: what is safe, what to do, and the technical line for a report. */
export function FailedPart({ failure, onRetry }: FailedPartProps) {
  const words = useWords();
  const key = `problem_${failure.problem.replaceAll('-', '_')}`;
  const hint = `${key}_hint`;
  return (
    <div role="alert">
      <Notice
        title={words(words.has(key) ? key : 'problem_failed')}
        text={words(words.has(hint) ? hint : 'problem_failed_hint')}
        detail={failure.detail}
      >
        {onRetry ? (
          <button type="button" class="act" onClick={onRetry}>
            {words('retry')}
          </button>
        ) : null}
      </Notice>
    </div>
  );
}
