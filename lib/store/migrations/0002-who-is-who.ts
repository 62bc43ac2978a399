import type { Migration } from './migration.ts';

/** Names and changes in office that wait for the reader's word, and packs that the reader brought in. */
export const whoIsWho: Migration = {
  version: 2,
  tables: {
    inbox: 'key, at',
    packs: 'id',
  },
};
