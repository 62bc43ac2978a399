import { describe, expect, it } from 'vitest';
import { type ArchiveFile, readArchive } from '../../../../lib/view/files/archive.ts';
import { writeMarkdown } from '../../../../lib/store/formats/markdown.ts';
import { freshStore, passage } from '../../store/support.ts';

function file(name: string, text: string, size = text.length): ArchiveFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size, lastModified: Date.UTC(2024, 0, 1), arrayBuffer: () => Promise.resolve(bytes.buffer) };
}

/** Finds the one name there is. */
const READ = () =>
  Promise.resolve((text: string) => ({ officials: text.includes('Misri') ? ['vikram-misri'] : [], figures: [] }));

const STORY = `Vikram Misri met his counterpart in the harbour on a rainy Friday.\n${'They spoke of grain and of ships. '.repeat(20)}`;
const FILES = [
  file('a.txt', STORY),
  file('b.md', '---\nsource: https://news.example/b\n---\n> No date was set.\n\nAgain.'),
  file('c.html', `<title>Talks</title><p>${STORY}`),
  file('d.png', 'x'),
  file('e.txt', '  '),
  file('f.json', '{'),
  file('g.txt', 'x', 1e9),
];

describe('bringing an archive', () => {
  it('reports what was read and what was not, and changes nothing before it is asked to', async () => {
    const store = await freshStore();
    const { plan, report } = await readArchive(FILES, store, READ);
    expect(report).toEqual({
      read: 3,
      documents: 3,
      skipped: [
        { name: 'd.png', why: 'kind' },
        { name: 'e.txt', why: 'empty' },
        { name: 'f.json', why: 'unreadable' },
        { name: 'g.txt', why: 'size' },
      ],
      skippedCount: 4,
    });
    expect(await store.annotations.all()).toEqual([]);
    expect(plan.fresh).toBe(5);
  });

  it('reads texts as pages are read, keeps them whole, and is one step that can be undone', async () => {
    const store = await freshStore();
    await (await readArchive(FILES, store, READ)).plan.bringIn();
    const [found] = await store.annotations.about('vikram-misri');
    expect(found?.clip?.quote).toBe('Vikram Misri met his counterpart in the harbour on a rainy Friday.');
    expect((await store.copies.get(found?.page ?? ''))?.text).toContain('grain');
    expect(await store.annotationsOn('news.example/b')).toMatchObject([
      { note: 'Again.', clip: { quote: 'No date was set.' } },
    ]);
    await store.history.undo();
    expect(await store.annotations.all()).toEqual([]);
    expect(await store.copies.get(found?.page ?? '')).toBeNull();
  });

  it('brought twice, or from another folder, adds nothing', async () => {
    const store = await freshStore();
    await (await readArchive(FILES, store, READ)).plan.bringIn();
    const again = await readArchive(FILES.toReversed(), store, READ);
    expect(again.plan).toMatchObject({ fresh: 0, known: 5 });
  });

  it('of our own export adds none of the clips that are here', async () => {
    const store = await freshStore();
    await store.annotations.save(passage('12 killed', { note: 'so many' }));
    const files = writeMarkdown(await store.annotations.all()).map(({ name, text }) => file(name, text));
    expect((await readArchive(files, store, READ)).plan.fresh).toBe(0);
    const other = await freshStore();
    await (await readArchive(files, other, READ)).plan.bringIn();
    expect(await other.annotations.all()).toMatchObject([{ note: 'so many', clip: { quote: '12 killed' } }]);
  });

  it('waits while it is paused, tells how far it is, and stops when told to', async () => {
    const store = await freshStore();
    const stop = new AbortController();
    const seen: number[] = [];
    let pauses = 0;
    const work = readArchive(FILES, store, READ, {
      signal: stop.signal,
      whilePaused: () => Promise.resolve(void pauses++),
      onProgress: (done) => {
        seen.push(done);
        if (done === 4) stop.abort();
      },
    });
    await expect(work).rejects.toThrow();
    expect([seen, pauses]).toEqual([[1, 2, 3, 4], 5]);
  });
});
