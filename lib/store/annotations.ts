import type { Annotation } from '../model/annotation.ts';
import type { Instant, OfficialId, RecordId } from '../model/ids.ts';
import { kept, keptOf } from './kept.ts';
import type { Records } from './records.ts';
import type { AnnotationChange, Annotations, KeptAnnotation, Store } from './store.ts';
import type { Database, Kind } from './tables.ts';
import type { MintId } from './uuid.ts';
import { without } from './without.ts';

interface Parts {
  readonly database: Database;
  readonly records: Records;
  readonly mint: MintId;
  readonly now: () => Instant;
}

/** Annotations over the records, and what asks for them by page and by official. */
export function annotationKeeping(parts: Parts): Annotations & Pick<Store, 'annotationsOn' | 'countAbout'> {
  const { database, records, mint, now } = parts;
  const get = async (id: RecordId) => kept(await records.versions('annotation', id));
  const getAll = async (ids: readonly RecordId[]) => {
    const rows = await database.records.bulkGet(ids.map((id): [Kind, RecordId] => ['annotation', id]));
    return keptOf(
      records,
      rows.filter((row) => row !== undefined),
    );
  };
  const keep = async (label: 'save' | 'edit' | 'settle', annotation: Annotation) => {
    await records.change(label, [{ kind: 'annotation', id: annotation.id, content: annotation }]);
    return { ...annotation, rivals: [] };
  };
  const changeAll = async (ids: readonly RecordId[], change: (one: KeptAnnotation) => AnnotationChange) => {
    const at = now();
    const present = await getAll(ids);
    const edits = present.map((one) => ({ ...bare(one), ...change(one), modified: at }));
    await records.change(
      'edit',
      edits.map((content) => ({ kind: 'annotation', id: content.id, content })),
    );
  };
  return {
    async save(annotation, id = mint()) {
      const present = await get(id);
      const at = now();
      return present ?? keep('save', { ...annotation, id, created: at, modified: at });
    },
    async edit(id, change) {
      const present = await get(id);
      return present === null ? null : keep('edit', { ...bare(present), ...change, modified: now() });
    },
    editAll: (ids, change) => changeAll(ids, () => change),
    addTags: (ids, tags) => changeAll(ids, (one) => ({ tags: [...new Set([...one.tags, ...tags])] })),
    async renameTag(tag, name) {
      const ids = (await database.records.where('tags').equals(tag).primaryKeys()).map(([, id]) => id);
      const renamed = (tags: readonly string[]) => [...new Set(tags.map((one) => (one === tag ? name : one)))];
      if (ids.length > 0 && name !== tag) await changeAll(ids, ({ tags }) => ({ tags: renamed(tags) }));
      return ids.length;
    },
    async remove(ids) {
      const gone = await getAll(typeof ids === 'string' ? [ids] : ids);
      if (gone.length === 0) return;
      await records.change(
        'remove',
        gone.map(({ id }) => ({ kind: 'annotation', id, content: null })),
      );
    },
    async settle(id, chosen) {
      return (await get(id)) === null ? null : keep('settle', { ...chosen, id });
    },
    get,
    tags: () => countTags(database),
    all: async () => keptOf(records, await database.records.where('kind').equals('annotation').toArray()),
    about: async (official) => keptOf(records, await aboutRows(database, official).toArray()),
    annotationsOn: async (page) => keptOf(records, await database.records.where('page').equals(page).toArray()),
    countAbout: (official) => aboutRows(database, official).count(),
  };
}

function aboutRows(database: Database, official: OfficialId) {
  return database.records.where('officials').equals(official);
}

function bare(annotation: KeptAnnotation): Annotation {
  return without(without(annotation, 'rivals'), 'anchor');
}

async function countTags(database: Database): Promise<{ tag: string; count: number }[]> {
  const counts = new Map<string, number>();
  await database.records.orderBy('tags').eachKey((tag) => {
    counts.set(String(tag), (counts.get(String(tag)) ?? 0) + 1);
  });
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .toSorted((a, b) => b.count - a.count || a.tag.localeCompare(b.tag, 'en'));
}
