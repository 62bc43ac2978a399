import type { OutcomeAnswer } from '../../model/event.ts';
import type { EventId } from '../../model/ids.ts';
import type { Store } from '../../store/store.ts';

/** What a reader does with events of the memory; each can be taken back. */
export interface MemoryActs {
  /** Says what became of a plan. */
  answer(event: EventId, answer: OutcomeAnswer): Promise<void>;
  /** Makes what one article tells an event of its own. */
  part(telling: EventId): Promise<void>;
  /** Forgets an event with all that articles told of it. */
  forget(event: EventId): Promise<void>;
}

export type MemoryDone = 'answered' | 'parted' | 'forgotten';

/** The acts; `doing` opens the store for one, and says what was durably done or why it was not. */
export function memoryActs(
  doing: (what: MemoryDone, act: (store: Store) => Promise<unknown>) => Promise<void>,
): MemoryActs {
  return {
    answer: (event, answer) => doing('answered', ({ eventWords }) => eventWords.answer(event, answer)),
    part: (telling) => doing('parted', ({ eventWords }) => eventWords.part(telling)),
    forget: (event) => doing('forgotten', ({ captured }) => captured.forget({ event })),
  };
}
