import Dexie, { type EntityTable } from 'dexie';
import type { DiplomaticEvent } from '../../model/event.ts';
import type { EventId } from '../../model/ids.ts';
import type { AboutKey, TogetherKey } from '../events/event-keys.ts';
import type { MachineImport } from './machine.ts';

/** A machine-coded event with the keys it is found under. */
export interface MachineRow {
  readonly id: EventId;
  readonly event: DiplomaticEvent;
  readonly about: readonly AboutKey[];
  readonly together: readonly TogetherKey[];
}

/** The tables of the machine layer. Its rows come from files that the reader has: a change of schema may start it anew. */
export class MachineDatabase extends Dexie {
  declare readonly events: EntityTable<MachineRow, 'id'>;
  declare readonly imports: EntityTable<MachineImport, 'id'>;

  constructor(name: string) {
    // What is lost in a power cut can be brought in again from its file.
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ events: 'id, *about, *together', imports: 'id' });
  }
}
