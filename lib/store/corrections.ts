import type { RecordId } from '../model/ids.ts';
import type { Records } from './records.ts';
import type { CorrectionKind, CorrectionOf, Corrections } from './store.ts';
import type { Database } from './tables.ts';

/**
 * The reader's word on what ships and what was found. A correction's record id is its subject's id, so that
 * two machines that correct the same official meet in one record.
 */
export function correctionKeeping(database: Database, records: Records): Corrections {
  const all = async <Kind extends CorrectionKind>(kind: Kind) => {
    const versions = await records.versionsOf(await database.records.where('kind').equals(kind).toArray());
    return versions.flatMap(([shown]) => (shown === undefined ? [] : [shown as CorrectionOf[Kind]]));
  };
  return {
    set: (kind, key, correction) => records.change('correct', [{ kind, id: key as RecordId, content: correction }]),
    clear: (kind, key) => records.change('correct', [{ kind, id: key as RecordId, content: null }]),
    all,
    async lexiconAdditions() {
      const officials = await all('official');
      return {
        officials: officials.flatMap(({ official, hidden }) => (official === null || hidden ? [] : [official])),
        terms: await all('term'),
        hidden: officials.filter(({ hidden }) => hidden).map(({ id }) => id),
      };
    },
  };
}
