import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/view/failure.ts';
import type { Watching } from '../../lib/view/files/exports.ts';

/** Where something that takes a while stands. */
export type WorkState<Result> =
  | { readonly state: 'idle' | 'stopped' }
  | { readonly state: 'working'; readonly done: number; readonly total: number; readonly paused: boolean }
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'failed'; readonly failure: Failure };

/** A watcher that can also ask the work to wait between two of its parts. */
export interface PausableWatching extends Watching {
  readonly whilePaused: () => Promise<void>;
}

/** Something that takes a while: its progress, and the ways to call it off and to make it wait. */
export interface Work<Result> {
  readonly at: WorkState<Result>;
  readonly run: (work: (watching: PausableWatching) => Promise<Result | Failure>) => Promise<void>;
  readonly stop: () => void;
  readonly pause: (paused: boolean) => void;
  readonly set: (state: WorkState<Result>) => void;
}

/** The state of one piece of work. Leaving the page calls it off. */
export function useWork<Result>(): Work<Result> {
  const [at, set] = useState<WorkState<Result>>({ state: 'idle' });
  const stopping = useRef(new AbortController());
  const waiting = useRef<{ readonly over: Promise<void>; readonly go: () => void } | null>(null);
  useEffect(() => () => stopping.current.abort(), []);
  const release = () => {
    waiting.current?.go();
    waiting.current = null;
  };
  return {
    at,
    set,
    stop() {
      stopping.current.abort();
      release();
    },
    pause(paused) {
      if (paused) waiting.current = gate();
      else release();
      set((now) => (now.state === 'working' ? { ...now, paused } : now));
    },
    async run(work) {
      const { signal } = (stopping.current = new AbortController());
      release();
      set({ state: 'working', done: 0, total: 0, paused: false });
      const onProgress = (done: number, total: number) =>
        set((now) => (now.state === 'working' ? { ...now, done, total } : now));
      const answer = await work({ onProgress, signal, whilePaused: () => waiting.current?.over ?? Promise.resolve() });
      if (!isFailure(answer)) set({ state: 'done', result: answer });
      else set(signal.aborted ? { state: 'stopped' } : { state: 'failed', failure: answer });
    },
  };
}

function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { over: promise, go: resolve };
}

function isFailure(answer: unknown): answer is Failure {
  return typeof answer === 'object' && answer !== null && 'problem' in answer;
}
