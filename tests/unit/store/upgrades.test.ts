import 'fake-indexeddb/auto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, SCHEMA_VERSION } from '../../../lib/store/migrations/all.ts';
import type { Store } from '../../../lib/store/store.ts';
import { event, freshStore, passage, person } from './support.ts';

/** A frozen dump of every schema ever released, made by the code of its time. */
const dumpOf = (version: number) => join(import.meta.dirname, `../../upgrades/v${version}.json`);

type Dump = Record<string, unknown[]>;

/** Typed arrays have no JSON of their own. */
function toJson(dump: Dump): string {
  return JSON.stringify(
    dump,
    (_, value: unknown) => (value instanceof Uint32Array ? { uint32: [...value] } : value),
    1,
  );
}

function fromJson(text: string): Dump {
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'uint32' in value
      ? Uint32Array.from(value.uint32 as number[])
      : value,
  ) as Dump;
}

/** What every dump was made from: one of everything. */
async function fill(store: Store): Promise<void> {
  const misri = person('vikram-misri', 'ind-foreign-secretary', 'IND');
  await store.seed({
    version: 'frozen',
    events: [event('moscow-2025', { from: '2025-03-07', actors: [misri], countries: ['IND', 'RUS'], series: 'foc' })],
    series: [
      {
        id: 'foc',
        name: 'Consultations',
        countries: ['IND', 'RUS'],
        level: 'secretary',
        subject: 'all',
        coverage: 'gaps unknown',
      },
    ],
  });
  await store.captured.keep('example.org/a', [event('told', { countries: ['IND'] })]);
  const { id } = await store.annotations.save(passage('12 killed', { note: 'first', tags: ['toll'] }));
  await store.annotations.edit(id, { note: 'second' });
  await store.corrections.set('event', 'mine', {
    id: 'mine',
    event: event('mine', { countries: ['IND'] }),
    hidden: false,
    mergedInto: null,
  });
  await store.threads.save({ name: 'FOC', query: { series: ['foc'] } });
  await store.drafts.keep({ key: 'page-note:example.org/a', note: 'half a sen', tags: [] });
}

async function dump(name: string): Promise<Dump> {
  const raw = await new Dexie(name).open();
  const tables = await Promise.all(raw.tables.map(async (table) => [table.name, await table.toArray()] as const));
  raw.close();
  return Object.fromEntries(tables);
}

async function restore(name: string, version: number, rows: Dump): Promise<void> {
  const old = new Dexie(name);
  for (const one of MIGRATIONS) if (one.version <= version) old.version(one.version).stores(one.tables);
  await old.open();
  for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
  old.close();
}

describe('a database of an earlier version', () => {
  it('has a frozen dump for every schema', async () => {
    // The newest schema's dump is made once, by hand: `FREEZE=1`. A test run never makes its own baseline.
    if (process.env['FREEZE'] === '1' && !existsSync(dumpOf(SCHEMA_VERSION))) {
      const store = await freshStore('frozen');
      await fill(store);
      store.close();
      writeFileSync(dumpOf(SCHEMA_VERSION), `${toJson(await dump('frozen'))}\n`);
    }
    for (const { version } of MIGRATIONS) expect(existsSync(dumpOf(version))).toBe(true);
  });

  it.each(MIGRATIONS.map(({ version }) => version))('v%i opens with nothing lost', async (version) => {
    const rows = fromJson(readFileSync(dumpOf(version), 'utf8'));
    const name = `upgrade-${version}`;
    await restore(name, version, rows);
    const store = await freshStore(name);
    expect((await store.eventsAbout({ countries: ['IND'] })).map(({ id }) => id)).toEqual([
      'moscow-2025',
      'mine',
      'told',
    ]);
    expect(await store.annotations.all()).toMatchObject([{ note: 'second', tags: ['toll'], page: 'example.org/a' }]);
    expect((await store.clips.find('seco tag:toll')).ids).toHaveLength(1);
    expect(await store.threads.all()).toMatchObject([{ name: 'FOC' }]);
    expect(await store.drafts.all()).toMatchObject([{ note: 'half a sen' }]);
    expect(await store.series('foc')).toMatchObject({ name: 'Consultations' });
    expect(await store.history.undo()).toMatchObject({ label: 'thread' });
    expect(store.device).toBe(
      rows['meta']?.map((row) => row as { key: string; value: string }).find((row) => row.key === 'device')?.value,
    );
    store.close();
    expect((await dump(name))['revisions']?.length).toBeGreaterThanOrEqual(rows['revisions']?.length ?? 0);
  });
});
