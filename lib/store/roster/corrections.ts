import type { RosterLayer } from '../../model/correction.ts';
import type { RecordId } from '../../model/ids.ts';
import type { Records } from '../own/records.ts';
import type { CorrectionEdit, CorrectionKind, CorrectionOf, Corrections, KeptCorrection } from './correction-kinds.ts';
import type { Database } from '../tables.ts';

/** Kinds of corrections, in the order of the list of changes. */
const KINDS: readonly CorrectionKind[] = ['official', 'office', 'term', 'event', 'face'];

/**
 * The reader's word on what ships and what was found. A correction's record id is its subject's id (with its scope, when it
 * does not hold everywhere), so that two machines that correct the same official meet in one record.
 */
export function correctionKeeping(database: Database, records: Records): Corrections {
  const all = async <Kind extends CorrectionKind>(kind: Kind) => {
    const versions = await records.versionsOf(await database.records.where('kind').equals(kind).toArray());
    return versions.flatMap(([shown]) => (shown === undefined ? [] : [shown as CorrectionOf[Kind]]));
  };
  const setAll = (edits: readonly CorrectionEdit[]) =>
    records.change(
      'correct',
      edits.map(({ kind, key, correction }) => ({ kind, id: key as RecordId, content: correction })),
    );
  return {
    set: (kind, key, correction) => setAll([{ kind, key, correction } as CorrectionEdit]),
    clear: (kind, key) => setAll([{ kind, key, correction: null }]),
    setAll,
    all,
    list: () => listOf(database),
    rosterLayer: async (): Promise<RosterLayer> => {
      const [officials, offices, terms] = await Promise.all([all('official'), all('office'), all('term')]);
      return { officials, offices, terms, forums: [] };
    },
  };
}

async function listOf(database: Database): Promise<KeptCorrection[]> {
  const rows = await database.records
    .where('kind')
    .anyOf([...KINDS])
    .toArray();
  const heads = await database.revisions.bulkGet(rows.flatMap((row) => row.heads));
  const newest = new Map(heads.flatMap((one) => (one && one.content !== null ? [[`${one.kind} ${one.id}`, one]] : [])));
  return [...newest.values()]
    .map(({ kind, id, at, content }) => ({ kind, key: id, at, correction: content }) as KeptCorrection)
    .toSorted((a, b) => b.at.localeCompare(a.at, 'en'));
}
