import { Problem } from '../problem.ts';
import type { Database } from './tables.ts';

/** What went wrong in the store, in one of the codes there are words for. */
export function problemOf(cause: unknown, database: Database): Problem {
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

/**
 * The same part with every failure of its functions raised as a Problem. Parts are plain objects of functions
 * that answer promises, one level or two deep.
 */
export function inPlainWords<Part extends object>(part: Part, database: Database): Part {
  const entries = Object.entries(part).map(([name, value]: [string, unknown]) => [name, worded(value, database)]);
  return Object.fromEntries(entries) as Part;
}

function worded(value: unknown, database: Database): unknown {
  if (typeof value === 'function') {
    return async (...request: unknown[]) => {
      try {
        return (await value(...request)) as unknown;
      } catch (cause) {
        throw problemOf(cause, database);
      }
    };
  }
  return value instanceof Object ? inPlainWords(value, database) : value;
}
