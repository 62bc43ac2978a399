import { foundation } from './0001-foundation.ts';
import type { Migration } from './migration.ts';

/** Every schema ever released, oldest first. */
export const MIGRATIONS: readonly Migration[] = [foundation];

/** The schema this version of the product writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0;
