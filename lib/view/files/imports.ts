/** Bringing records in: which format a file is, and what it would add. */
import { decodeText } from '../../store/formats/encoding.ts';
import { checkSize, parseJson } from '../../store/formats/json.ts';
import { readHypothesis } from '../../store/formats/hypothesis.ts';
import { readReadwise } from '../../store/formats/readwise.ts';
import { readWebAnnotations } from '../../store/formats/web-annotation.ts';
import type { ImportPlan, Store, Watching } from '../../store/store.ts';

/** Reads a file of any format we know and plans it; changes nothing. `bad-import` or `file-too-large` otherwise. */
export async function planImport(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  store: Store,
  now: Date,
  watching: Watching = {},
): Promise<ImportPlan> {
  checkSize(file.size);
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  const at = now.toISOString();
  if (!/^\s*[[{]/.test(text)) return store.backups.planAnnotations(readReadwise(text, at));
  switch (kindOf(parseJson(text))) {
    case 'backup':
      return store.backups.plan(text, watching);
    case 'web-annotation':
      return store.backups.planAnnotations(readWebAnnotations(text, at));
    case 'hypothesis':
      return store.backups.planAnnotations(readHypothesis(text));
  }
}

/** By the mark each format bears; what bears none is read as a Hypothesis export, which says what it misses. */
function kindOf(value: unknown): 'backup' | 'web-annotation' | 'hypothesis' {
  if (typeof value !== 'object' || value === null) return 'hypothesis';
  if ('format' in value) return 'backup';
  return '@context' in value ? 'web-annotation' : 'hypothesis';
}
