import type { Migration } from './migration.ts';

/**
 * The first schema. Array keys inside the multiEntry indexes `about` and `together` are allowed by IndexedDB
 * (compound *and* multiEntry is what it forbids) and are what makes “latest about X” one short range read.
 */
export const foundation: Migration = {
  version: 1,
  tables: {
    events: 'id, layer, page, at, forgotten, *about, *together',
    series: 'id, layer',
    revisions: 'revision, [kind+id]',
    records: '[kind+id], kind, touched, page, *officials, *tags',
    drafts: 'key',
    steps: '++seq, side',
    meta: 'key',
  },
};
