import type { Annotation } from '../../model/annotation.ts';
import type { Records } from './records.ts';
import type { KeptAnnotation, LastFound } from '../store.ts';
import type { RecordRow } from '../tables.ts';

/** Annotations of rows as the reader sees them, newest first; removed ones are left out. */
export async function keptOf(records: Records, rows: readonly RecordRow[]): Promise<KeptAnnotation[]> {
  const all = await records.versionsOf(rows);
  return all
    .map((versions, at) => withAnchor(kept(versions), rows[at]?.anchor))
    .filter((one) => one !== null)
    .toSorted((a, b) => b.created.localeCompare(a.created, 'en') || b.id.localeCompare(a.id, 'en'));
}

/** The version shown with its rivals; `null` when nothing is live. */
export function kept(versions: readonly unknown[]): KeptAnnotation | null {
  const [shown, ...rivals] = versions as readonly Annotation[];
  return shown === undefined ? null : { ...shown, rivals };
}

function withAnchor(annotation: KeptAnnotation | null, anchor: LastFound | undefined): KeptAnnotation | null {
  return annotation === null || anchor === undefined ? annotation : { ...annotation, anchor };
}
