import type { OutcomeAnswer } from '../model/event.ts';
import type { EventId } from '../model/ids.ts';
import type { Store } from '../store/store.ts';

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

/** The acts over a store; `done` is told what was durably done. */
export function memoryActs(store: () => Promise<Store>, done: (what: MemoryDone) => void): MemoryActs {
  return {
    async answer(event, answer) {
      await (await store()).eventWords.answer(event, answer);
      done('answered');
    },
    async part(telling) {
      await (await store()).eventWords.part(telling);
      done('parted');
    },
    async forget(event) {
      await (await store()).captured.forget({ event });
      done('forgotten');
    },
  };
}
