/** An Undo that takes back what its own button speaks of, whatever was done elsewhere since. */
import { Problem } from '../problem.ts';
import type { Step, Store } from '../store/store.ts';

/** The step of what was done this moment; ask right after it. `null`: it changed nothing. */
export async function stepJustDone({ history }: Pick<Store, 'history'>): Promise<Step | null> {
  return (await history.next()).undo;
}

/** Takes one step back and no other; `not-undone` where that cannot be. */
export async function takeBack({ history }: Pick<Store, 'history'>, own: Step | null): Promise<void> {
  if (own === null || (await history.undo(own)) === null) throw new Problem('not-undone');
}
