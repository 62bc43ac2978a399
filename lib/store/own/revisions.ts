/**
 * The algebra of the reader's own records. A history is a set of revisions; the state is what no later revision replaces.
 * Merging two machines is set union, so it cannot depend on order; undo appends, so nothing is ever lost.
 */
import type { Revision } from '../../model/annotation.ts';
import type { RecordId } from '../../model/ids.ts';

/** One record's move from one state to another, each named by the heads that first had it. All that undo needs. */
export interface Change {
  readonly kind: Revision<unknown>['kind'];
  readonly id: RecordId;
  readonly from: readonly RecordId[];
  readonly to: readonly RecordId[];
}

/** Gives a new revision its id, machine and time. */
export type Stamp = () => Pick<Revision<unknown>, 'revision' | 'device' | 'at'>;

/** The revisions of one record that no other of them replaces, in id order. */
export function heads<Content>(history: Iterable<Revision<Content>>): readonly Revision<Content>[] {
  const all = [...history];
  const replaced = new Set(all.flatMap((revision) => revision.replaces));
  return all.filter((revision) => !replaced.has(revision.revision)).toSorted(byId);
}

/** What the reader sees of a record: its live versions, the newest first; none when deleted or never made. More than one: a conflict. */
export function live<Content>(history: Iterable<Revision<Content>>): readonly Content[] {
  return heads(history)
    .toReversed()
    .flatMap((head) => (head.content === null ? [] : [head.content]));
}

/** The union of two histories, each revision once. Any order of merging gives the same set, hence the same heads. */
export function merge<Content>(
  a: Iterable<Revision<Content>>,
  b: Iterable<Revision<Content>>,
): readonly Revision<Content>[] {
  const all = new Map<RecordId, Revision<Content>>();
  for (const revision of a) all.set(revision.revision, revision);
  for (const revision of b) if (!all.has(revision.revision)) all.set(revision.revision, revision);
  return [...all.values()].toSorted(byId);
}

/** The revision that sets a record's content, standing in for all its present heads. `null` deletes. */
export function replace<Content>(
  record: Pick<Revision<Content>, 'kind' | 'id'>,
  present: readonly RecordId[],
  content: Content | null,
  stamp: Stamp,
): Revision<Content> {
  return { ...stamp(), kind: record.kind, id: record.id, replaces: present, content };
}

/**
 * The revisions that bring an earlier state back, standing in for all present heads: one for each version it had
 * (two when it was a conflict), a deletion when there was none.
 */
export function restore<Content>(
  record: Pick<Revision<Content>, 'kind' | 'id'>,
  present: readonly RecordId[],
  versions: readonly (Content | null)[],
  stamp: Stamp,
): readonly Revision<Content>[] {
  return (versions.length === 0 ? [null] : versions).map((content) => replace(record, present, content, stamp));
}

/** Two names of a state are one, whatever their order. */
export function sameState(a: readonly RecordId[], b: readonly RecordId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function byId(a: { readonly revision: RecordId }, b: { readonly revision: RecordId }): number {
  return a.revision < b.revision ? -1 : Number(a.revision > b.revision);
}
