/** The rows of the database and the Dexie class that types them. Stored shapes: not what the rest of the product sees. */
import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Revision } from '../model/annotation.ts';
import type { DiplomaticEvent, Series } from '../model/event.ts';
import type { EventId, Instant, RecordId } from '../model/ids.ts';
import type { AboutKey, TogetherKey } from './events/event-keys.ts';
import type { InboxItem } from './roster/inbox.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { Pack } from './packs/pack.ts';
import type { Change } from './own/revisions.ts';
import type { SearchRow } from './search/clip.ts';
import type { Draft, LastFound, Layer, Step } from './store.ts';

export interface EventRow {
  readonly id: EventId;
  readonly layer: Layer;
  /** As found or shipped, before the reader's corrections. */
  readonly found: DiplomaticEvent;
  /** As shown; `null`: hidden, merged into another or forgotten, and then without keys. */
  readonly event: DiplomaticEvent | null;
  readonly about: readonly AboutKey[];
  readonly together: readonly TogetherKey[];
  /** Captured events: the page key of the article that told it, and when. */
  readonly page?: string;
  readonly at?: Instant;
  /** Which version of the article told it: what compares later was written later. */
  readonly version?: string;
  /** The day it began, of every event with a full date: where other tellings of it are looked for. */
  readonly day?: number;
  /** Of a plan without a known outcome: its last day. */
  readonly due?: number;
  /** The event that shows this telling among its sources. */
  readonly joined?: EventId;
  /** The step that forgot it; the row is deleted for good when that step leaves the history. */
  readonly forgotten?: RecordId;
  /** Of layer `added`: the pack that brought it, and the row that it stands above until the pack is removed. */
  readonly pack?: string;
  readonly covered?: EventRow;
}

export interface SeriesRow {
  readonly id: string;
  readonly layer: Layer;
  readonly series: Series;
  /** As of events. */
  readonly pack?: string;
  readonly covered?: SeriesRow;
}

export type Kind = Revision<unknown>['kind'];

/** What is live, derived from the revisions and rebuilt from them when in doubt. */
export interface RecordRow {
  readonly kind: Kind;
  readonly id: RecordId;
  /** Revisions that no other replaces, in id order. Two or more: a conflict. */
  readonly heads: readonly RecordId[];
  /**
   * The heads that first had these contents. After undo they are older than `heads`: an undone edit makes a new revision,
   * yet the record is in the state it was in before, and the step below can be undone in turn.
   */
  readonly state: readonly RecordId[];
  /** Grows with every change in this database: who has seen one reads only what came after. */
  readonly touched: number;
  /** Only while something is live. */
  readonly page?: string;
  readonly officials?: readonly string[];
  readonly tags?: readonly string[];
  readonly created?: Instant;
  /** What search sifts by; not indexed. */
  readonly searched?: SearchRow;
  /** How the passage was found when its page was last seen. */
  readonly anchor?: LastFound;
}

export interface StepRow {
  readonly seq?: number;
  readonly id: RecordId;
  readonly side: 'undo' | 'redo';
  readonly step: Step;
  readonly changes: readonly Change[];
  /** The captured events that a step of forgetting took away. */
  readonly events?: readonly EventId[];
  /** The names it took away, each with the sentences that went. */
  readonly names?: readonly InboxItem[];
}

export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}

/** A pack as it was brought in, whole: its people are read from here, its events stand among the others. */
export interface PackRow {
  readonly id: string;
  readonly at: Instant;
  readonly pack: Pack;
}

export class Database extends Dexie {
  declare readonly events: EntityTable<EventRow, 'id'>;
  declare readonly series: EntityTable<SeriesRow, 'id'>;
  declare readonly revisions: EntityTable<Revision<unknown>, 'revision'>;
  declare readonly records: Table<RecordRow, [Kind, RecordId]>;
  declare readonly drafts: EntityTable<Draft, 'key'>;
  declare readonly steps: Table<StepRow, number, StepRow>;
  declare readonly meta: EntityTable<MetaRow, 'key'>;
  declare readonly inbox: EntityTable<InboxItem, 'key'>;
  declare readonly packs: EntityTable<PackRow, 'id'>;

  constructor(name: string, options: DexieOptions = {}) {
    // `strict`: an acknowledged save survives a power cut, not only a crash of the browser.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    for (const { version, tables, upgrade } of MIGRATIONS) {
      const step = this.version(version).stores(tables);
      if (upgrade !== undefined) step.upgrade(upgrade);
    }
  }
}
