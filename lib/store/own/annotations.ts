import type { Annotation } from '../../model/annotation.ts';
import type { Instant, OfficialId, RecordId } from '../../model/ids.ts';
import { kept, keptOf } from './kept.ts';
import type { Records } from './records.ts';
import type { AnnotationChange, Annotations, KeptAnnotation, Store } from '../store.ts';
import type { Database, Kind } from '../tables.ts';
import type { MintId } from '../uuid.ts';
import { without } from '../without.ts';

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
  const rewrite = async (
    label: 'edit' | 'settle',
    look: () => Promise<readonly KeptAnnotation[]>,
    change: (one: KeptAnnotation) => Annotation,
  ) => {
    const edits = await records.changeSeen(label, async () =>
      (await look()).map((one) => ({ kind: 'annotation' as const, id: one.id, content: change(one) })),
    );
    return edits.map(({ content }): KeptAnnotation => ({ ...content, rivals: [] }));
  };
  const editSeen = (
    look: () => Promise<readonly KeptAnnotation[]>,
    change: (one: KeptAnnotation) => AnnotationChange,
  ) => {
    const at = now();
    return rewrite('edit', look, (one) => ({ ...bare(one), ...change(one), modified: at }));
  };
  const taggedWith = async (tag: string) => keptOf(records, await database.records.where('tags').equals(tag).toArray());
  return {
    async save(annotation, id = mint()) {
      const at = now();
      const made: Annotation = { ...annotation, id, created: at, modified: at };
      const [saved] = await records.changeSeen('save', async () =>
        (await get(id)) === null ? [{ kind: 'annotation', id, content: made }] : [],
      );
      return (saved === undefined ? await get(id) : null) ?? { ...made, rivals: [] };
    },
    async edit(id, change) {
      const [edited] = await editSeen(
        () => getAll([id]),
        () => change,
      );
      return edited ?? null;
    },
    async editAll(ids, change) {
      await editSeen(
        () => getAll(ids),
        () => change,
      );
    },
    async addTags(ids, tags) {
      await editSeen(
        () => getAll(ids),
        (one) => ({ tags: [...new Set([...one.tags, ...tags])] }),
      );
    },
    async renameTag(tag, name) {
      if (name === tag) return database.records.where('tags').equals(tag).count();
      const renamed = (tags: readonly string[]) => [...new Set(tags.map((one) => (one === tag ? name : one)))];
      const edited = await editSeen(
        () => taggedWith(tag),
        ({ tags }) => ({ tags: renamed(tags) }),
      );
      return edited.length;
    },
    async remove(ids) {
      await records.changeSeen('remove', async () =>
        (await getAll(typeof ids === 'string' ? [ids] : ids)).map(({ id }) => ({
          kind: 'annotation',
          id,
          content: null,
        })),
      );
    },
    async settle(id, chosen) {
      const [settled] = await rewrite(
        'settle',
        () => getAll([id]),
        () => ({ ...chosen, id }),
      );
      return settled ?? null;
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
