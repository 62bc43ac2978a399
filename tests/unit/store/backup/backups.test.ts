import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../../lib/store/store.ts';
import { event, freshStore, passage } from '../support.ts';

async function filled(): Promise<Store> {
  const store = await freshStore();
  const { id } = await store.annotations.save(
    passage('12 killed', { note: 'first “note” — ünïcode 王毅', tags: ['toll'] }),
  );
  await store.annotations.edit(id, { note: 'second' });
  const gone = await store.annotations.save(passage('removed'));
  await store.annotations.remove(gone.id);
  await store.corrections.set('event', 'mine', {
    id: 'mine',
    event: event('mine', { countries: ['IND'] }),
    hidden: false,
    mergedInto: null,
  });
  await store.threads.save({ name: 'FOC', query: { series: ['foc'] } });
  await store.captured.keep('example.org/a', [event('told', { countries: ['IND'] })]);
  return store;
}

async function contents(store: Store) {
  const events = (await store.eventsAbout({ countries: ['IND'] })).map((one) => one.id);
  return { annotations: await store.annotations.all(), threads: await store.threads.all(), events };
}

/** What the file says, whenever and wherever it was written. */
function data(file: string): unknown {
  return (JSON.parse(file) as { data: unknown }).data;
}

describe('a backup', () => {
  it('brought into an empty store gives back everything, and then the same backup', async () => {
    const store = await filled();
    const file = await store.backups.write();
    const other = await freshStore();
    const plan = await other.backups.plan(file);
    expect(plan).toMatchObject({ known: 0, conflicts: 0 });
    await plan.bringIn();
    expect(await contents(other)).toEqual(await contents(store));
    expect(data(await other.backups.write())).toEqual(data(file));
  });

  it('leaves out what could not be read back, and keeps all else', async () => {
    const store = await filled();
    const odd = event('odd', { type: 'NOPE' as never, from: 'never' });
    await store.captured.keep('example.org/odd', [odd]);
    await store.annotations.save(passage('odd', { colour: 'grey' as never }));
    const other = await freshStore();
    await (await other.backups.plan(await store.backups.write())).bringIn();
    const { annotations, ...others } = await contents(store);
    const sound = annotations.filter(({ clip }) => clip?.quote !== 'odd');
    expect(await contents(other)).toEqual({ annotations: sound, ...others });
  });

  it('brought in twice adds nothing the second time', async () => {
    const file = await (await filled()).backups.write();
    const other = await freshStore();
    await (await other.backups.plan(file)).bringIn();
    const again = await other.backups.plan(file);
    expect(again).toMatchObject({ fresh: 0, conflicts: 0 });
    expect(await again.bringIn()).toBe(0);
  });

  it('brought in can be undone as one step, and made again', async () => {
    const file = await (await filled()).backups.write();
    const other = await freshStore();
    await other.annotations.save(passage('mine'));
    const before = await contents(other);
    await (await other.backups.plan(file)).bringIn();
    const after = await contents(other);
    expect(await other.history.undo()).toMatchObject({ label: 'import' });
    expect(await contents(other)).toEqual(before);
    await other.history.redo();
    expect(await contents(other)).toEqual(after);
  });

  it('called off halfway leaves everything as it was', async () => {
    const one = await freshStore();
    for (let at = 0; at < 450; at++) await one.annotations.save(passage(`passage ${at}`));
    const file = await one.backups.write();
    const other = await freshStore();
    const before = data(await other.backups.write());
    const seen: (readonly [number, number])[] = [];
    const stop = new AbortController();
    const onProgress = (done: number, total: number) => {
      seen.push([done, total]);
      if (done === 400) stop.abort();
    };
    await expect((await other.backups.plan(file)).bringIn({ onProgress, signal: stop.signal })).rejects.toThrow();
    expect(seen).toEqual([
      [200, 450],
      [400, 450],
    ]);
    expect(data(await other.backups.write())).toEqual(before);
    expect(await (await other.backups.plan(file)).bringIn()).toBe(450);
  });

  it('of another machine that changed the same note shows both versions until one is chosen', async () => {
    const one = await freshStore();
    const { id } = await one.annotations.save(passage('12 killed', { note: 'shared' }));
    const two = await freshStore();
    await (await two.backups.plan(await one.backups.write())).bringIn();
    await one.annotations.edit(id, { note: 'here' });
    await two.annotations.edit(id, { note: 'there' });
    const plan = await one.backups.plan(await two.backups.write());
    expect(plan.conflicts).toBe(1);
    await plan.bringIn();
    await (await two.backups.plan(await one.backups.write())).bringIn();
    const shown = await one.annotations.get(id);
    expect([shown?.note, ...(shown?.rivals ?? []).map((rival) => rival.note)].toSorted()).toEqual(['here', 'there']);
    expect(await two.annotations.get(id)).toEqual(shown);
    const [rival] = shown?.rivals ?? [];
    if (rival !== undefined) await one.annotations.settle(id, rival);
    expect(await one.annotations.get(id)).toMatchObject({ note: rival?.note, rivals: [] });
  });

  it('cut short anywhere is refused, and nothing changes', async () => {
    const file = (await (await filled()).backups.write()).trimEnd();
    const other = await freshStore();
    for (let share = 0; share < 100; share++) {
      const short = file.slice(0, Math.floor((file.length * share) / 100));
      await expect(other.backups.plan(short)).rejects.toMatchObject({ code: 'bad-import' });
    }
    expect(await other.annotations.all()).toEqual([]);
  });

  it('with any one character changed is refused, or means the same', async () => {
    const file = await (await filled()).backups.write();
    const other = await freshStore();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(file.length - 2),
        fc.constantFrom('x', '0', '"', '}', ' ', '\u0000'),
        async (at, letter) => {
          const changed = file.slice(0, at) + letter + file.slice(at + 1);
          const plan = await other.backups.plan(changed).catch((problem: { code?: string }) => problem.code);
          if (plan !== 'bad-import') expect(data(changed)).toEqual(data(file));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['no JSON', 'hello', 'no JSON'],
    ['two documents', '{}{}', 'no JSON'],
    ['a list', '[]', 'no object'],
    ['somebody else’s JSON', '{"format":"other","formatVersion":1}', 'backup.format'],
    ['a later version', '{"format":"aide-memoire-backup","formatVersion":2}', 'newer version'],
    ['nests that would break a browser', '['.repeat(200_000) + ']'.repeat(200_000), 'nested deeper'],
  ])('that is %s is refused with a reason', async (_, file, reason) => {
    const store = await freshStore();
    await expect(store.backups.plan(file)).rejects.toMatchObject({
      code: 'bad-import',
      detail: expect.stringContaining(reason) as string,
    });
  });

  it('cannot change the prototype of anything', async () => {
    const store = await filled();
    const file = await store.backups.write();
    const poisoned = file.replace('"note":"second"', '"note":"second","__proto__":{"polluted":true}');
    await expect((await freshStore()).backups.plan(poisoned)).rejects.toMatchObject({ code: 'bad-import' });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
