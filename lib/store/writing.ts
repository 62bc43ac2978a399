import { Problem } from '../problem.ts';
import type { Mode } from './opening.ts';
import type { Database } from './tables.ts';

export type TableName = 'events' | 'series' | 'revisions' | 'records' | 'drafts' | 'steps' | 'meta';

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
      return await database.transaction('rw', [...tables], work);
    } catch (cause) {
      throw problemOf(cause, database);
    }
  };
}

function problemOf(cause: unknown, database: Database): Problem {
  if (cause instanceof Problem) return cause;
  const names = namesOf(cause);
  const detail = cause instanceof Error ? cause.message : String(cause);
  if (names.includes('QuotaExceededError')) return new Problem('store-full', detail, { cause });
  // Closed under us by `versionchange`: a newer version of the product has taken the database over.
  if (names.includes('DatabaseClosedError') && !database.isOpen()) return new Problem('store-newer', detail, { cause });
  return new Problem('not-saved', detail, { cause });
}

/** The error's own name and those it wraps: Dexie hides a quota error inside an AbortError or BulkError. */
function namesOf(cause: unknown): string[] {
  const names: string[] = [];
  for (let error = cause, depth = 0; error instanceof Object && depth < 5; depth++) {
    if ('name' in error) names.push(String(error.name));
    error = 'inner' in error ? error.inner : 'cause' in error ? error.cause : undefined;
  }
  return names;
}
