import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { FailedPart } from './FailedPart.tsx';
import type { Work } from './use-work.ts';
import { useWords } from './words-context.ts';

interface WorkProgressProps<Result> {
  readonly work: Work<Result>;
  /** What is being done: “Bringing in…”. */
  readonly says: string;
  readonly canPause?: boolean;
  /** What is said once it is done. */
  readonly children: (result: Result) => ComponentChildren;
}

/** How far a piece of work is, with a way out; then what came of it. */
export function WorkProgress<Result>({ work, says, canPause = false, children }: WorkProgressProps<Result>) {
  const words = useWords();
  const { at } = work;
  return (
    <div role="status">
      {at.state === 'working' ? <Bar work={work} says={says} canPause={canPause} /> : null}
      {at.state === 'stopped' ? <p>{words('work_stopped')}</p> : null}
      {at.state === 'failed' ? <FailedPart failure={at.failure} /> : null}
      {at.state === 'done' ? children(at.result) : null}
    </div>
  );
}

function Bar<Result>({ work, says, canPause }: Pick<WorkProgressProps<Result>, 'work' | 'says' | 'canPause'>) {
  const words = useWords();
  const id = useId();
  const { at } = work;
  if (at.state !== 'working') return null;
  const { done, total, paused } = at;
  return (
    <p class="work">
      <label for={id}>{says}</label> {total > 0 ? <progress id={id} value={done} max={total} /> : <progress id={id} />}{' '}
      {total > 0 ? (
        <span class="quiet">{words('work_of', { done: words.number(done), total: words.number(total) })} </span>
      ) : null}
      {canPause ? (
        <button type="button" class="act" onClick={() => work.pause(!paused)}>
          {words(paused ? 'work_go_on' : 'work_pause')}
        </button>
      ) : null}
      <button type="button" class="act" onClick={work.stop}>
        {words('work_stop')}
      </button>
    </p>
  );
}
