import { Problem } from '../problem.ts';
import { SCHEMA_VERSION } from './migrations/all.ts';
import type { Database } from './tables.ts';

/** After an update a browser's `open` can hang without any error (PixieBrix #7846, #9177): past this we say so. */
const PATIENCE_MS = 5_000;

export type Mode = 'read-write' | 'read-only';

/**
 * Opens the database, or raises `store-not-answering`. Never deletes or recreates it.
 * Dexie opens a database of a newer version silently, with the old code: then it is read-only.
 */
export async function open(database: Database, patience = PATIENCE_MS): Promise<Mode> {
  database.on('versionchange', () => {
    // Newer code wants to upgrade: what runs finishes, then our connection makes way.
    database.close({ disableAutoOpen: true });
    // Stops Dexie's own handler, which would open again at the next call, with the old code on the new schema.
    return false;
  });
  await answered(database, patience);
  return installedVersion(database) > SCHEMA_VERSION ? 'read-only' : 'read-write';
}

async function answered(database: Database, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem('store-not-answering', `no answer in ${patience} ms`)), patience);
  });
  try {
    await Promise.race([database.open(), silence]);
  } catch (cause) {
    database.close({ disableAutoOpen: true });
    if (cause instanceof Problem) throw cause;
    throw new Problem('store-not-answering', messageOf(cause), { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** Dexie multiplies its versions by ten. */
function installedVersion(database: Database): number {
  return Math.floor(database.backendDB().version / 10);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
