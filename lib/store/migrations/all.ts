import { foundation } from './0001-foundation.ts';
import { whoIsWho } from './0002-who-is-who.ts';
import { oneEventManySources } from './0003-one-event-many-sources.ts';
import type { Migration } from './migration.ts';

/** Every schema ever released, oldest first. */
export const MIGRATIONS: readonly Migration[] = [foundation, whoIsWho, oneEventManySources];

/** The schema this version of the product writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;
