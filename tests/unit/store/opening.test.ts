import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { open } from '../../../lib/store/opening.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../../../lib/store/migrations/all.ts';
import { Database } from '../../../lib/store/tables.ts';
import { writer } from '../../../lib/store/writing.ts';
import { event, freshStore, passage } from './support.ts';

/** What a later version of the product would do to the database. */
async function openNewer(name: string): Promise<Dexie> {
  const newer = new Dexie(name);
  for (const { version, tables } of MIGRATIONS) newer.version(version).stores(tables);
  newer.version(SCHEMA_VERSION + 1).stores({ later: 'id' });
  return newer.open();
}

describe('opening the store', () => {
  it('says so when the browser does not answer, and deletes nothing', async () => {
    const silent = new Database('silent', { indexedDB: { open: () => ({}) } as unknown as IDBFactory });
    await expect(open(silent, 20)).rejects.toMatchObject({ code: 'store-not-answering' });
    await (await freshStore('kept')).annotations.save(passage('still here'));
    const failing = {
      open: () => {
        throw new Error('backing store');
      },
    } as unknown as IDBFactory;
    await expect(open(new Database('kept', { indexedDB: failing }), 500)).rejects.toMatchObject({
      code: 'store-not-answering',
    });
    expect(await (await freshStore('kept')).annotations.all()).toHaveLength(1);
  });

  it('of a newer version reads, and refuses to write a row', async () => {
    const first = await freshStore('newer');
    await first.seed({ version: '1', events: [event('one', { countries: ['IND'] })], series: [] });
    first.close();
    (await openNewer('newer')).close();
    const old = await freshStore('newer');
    expect(old.mode).toBe('read-only');
    expect(await old.eventsAbout({ countries: ['IND'] })).toHaveLength(1);
    await expect(old.annotations.save(passage('x'))).rejects.toMatchObject({ code: 'store-newer' });
    await expect(old.seed({ version: '2', events: [], series: [] })).rejects.toMatchObject({ code: 'store-newer' });
  });

  it('makes way for newer code, and then says why it does not save', async () => {
    const store = await freshStore('giving-way');
    const newer = await openNewer('giving-way');
    await expect(store.annotations.save(passage('x'))).rejects.toMatchObject({ code: 'store-newer' });
    newer.close();
  });

  it('keeps the id of its machine', async () => {
    const first = await freshStore('device');
    first.close();
    expect((await freshStore('device')).device).toBe(first.device);
    expect(first.device).toMatch(/^[0-9a-f]{20}$/);
  });

  it('is shared by two contexts that open it at once', async () => {
    const [one, two] = await Promise.all([freshStore('shared'), freshStore('shared')]);
    expect(one.device).toBe(two.device);
    await Promise.all([one.annotations.save(passage('a')), two.annotations.save(passage('b'))]);
    expect(await one.annotations.all()).toHaveLength(2);
  });
});

describe('writing', () => {
  it('calls a full disk by its name, wherever Dexie hides it', async () => {
    const database = new Database('full');
    await database.open();
    const full = Object.assign(new Error('no space'), { name: 'QuotaExceededError' });
    const hidden = Object.assign(new Error('aborted'), { name: 'AbortError', inner: full });
    const write = writer(database, 'read-write');
    await expect(write(['meta'], () => Promise.reject(hidden))).rejects.toMatchObject({ code: 'store-full' });
    await expect(write(['meta'], () => Promise.reject(new Error('odd')))).rejects.toMatchObject({ code: 'not-saved' });
  });

  it('is all or nothing', async () => {
    const database = new Database('whole');
    await database.open();
    const write = writer(database, 'read-write');
    const half = write(['meta'], async () => {
      await database.meta.put({ key: 'half', value: 1 });
      throw new Error('stopped');
    });
    await expect(half).rejects.toMatchObject({ code: 'not-saved' });
    expect(await database.meta.get('half')).toBeUndefined();
  });
});
