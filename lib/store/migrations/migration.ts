import type { Transaction } from 'dexie';

/** One step of the schema. Once released it is never edited: a change is a new file with the next number. */
export interface Migration {
  /** One more than the migration before it. */
  readonly version: number;
  /** Dexie index syntax by table; a table left out stays as it is. Tables are never dropped in the release that stops using them. */
  readonly tables: Readonly<Record<string, string>>;
  /** Moves rows to the new shape inside the upgrade's own transaction. Never drops data. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
