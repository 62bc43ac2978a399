import { Problem } from '../problem.ts';
import type { Mode } from './opening.ts';
import { problemOf } from './problems.ts';
import type { Database } from './tables.ts';

export type TableName = 'events' | 'series' | 'revisions' | 'records' | 'drafts' | 'steps' | 'meta' | 'inbox' | 'packs';

/** Runs work in one transaction and answers when it is durable. */
export type Write = <T>(tables: readonly TableName[], work: () => Promise<T>) => Promise<T>;

/**
 * The one way to write. What it awaits is the transaction, not its requests: when the disk is full
 * Chrome fails no request, it only aborts the transaction (Dexie #776).
 */
export function writer(database: Database, mode: Mode): Write {
  return async (tables, work) => {
    if (mode === 'read-only') throw new Problem('store-newer');
    try {
      // In an async function of its own: of others Dexie cannot tell how long the transaction is needed.
      return await database.transaction('rw', [...tables], async () => work());
    } catch (cause) {
      throw problemOf(cause, database);
    }
  };
}
