import { describe, expect, it } from 'vitest';
import { exportInto, type Folder } from '../../../../lib/view/files/export-folder.ts';
import { writeMarkdown } from '../../../../lib/store/formats/markdown.ts';
import { kept } from '../../store/formats/support.ts';

const FILES = writeMarkdown(
  Array.from({ length: 450 }, (_, at) => kept({ id: `id-${at}`, page: `example.org/${at}`, title: `Talks ${at}` })),
);

function folder(): Folder & { readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  return {
    files,
    read: (name) => Promise.resolve(files.get(name) ?? null),
    write: (name, text) => Promise.resolve(void files.set(name, text)),
  };
}

describe('an export into a folder', () => {
  it('tells how far it is and what it did, and the second time writes nothing', async () => {
    const into = folder();
    const seen: number[] = [];
    const report = await exportInto(into, FILES, '2025-03-09', { onProgress: (done) => seen.push(done) });
    expect(report).toMatchObject({ files: { new: 450 }, added: 450, readers: [] });
    expect(seen.at(-1)).toBe(450);
    const before = new Map(into.files);
    expect(await exportInto(into, FILES, '2025-03-10')).toMatchObject({ files: { same: 450 }, added: 0 });
    expect(into.files).toEqual(before);
  });

  it('called off halfway leaves whole files, and goes on from there the next time', async () => {
    const into = folder();
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done === 300) stop.abort();
    };
    await expect(exportInto(into, FILES, '2025-03-09', { onProgress, signal: stop.signal })).rejects.toThrow();
    expect(into.files.size).toBe(301);
    expect(await exportInto(into, FILES, '2025-03-09')).toMatchObject({ files: { same: 300, new: 150 } });
  });

  it('that fails does not say that anything more was written than was', async () => {
    const into = folder();
    let writes = 0;
    const full: Folder = {
      read: into.read,
      write: (name, text) => (++writes === 10 ? Promise.reject(new Error('disk full')) : into.write(name, text)),
    };
    await expect(exportInto(full, FILES, '2025-03-09')).rejects.toThrow('disk full');
    expect(await exportInto(into, FILES, '2025-03-09')).toMatchObject({ files: { same: 9, new: 441 } });
  });

  it('names the files that the reader had changed', async () => {
    const into = folder();
    const [one] = FILES;
    await exportInto(into, [{ ...one!, blocks: one!.blocks.slice(0, 0) }], '2025-03-09');
    into.files.set(one!.name, 'my own words');
    expect(await exportInto(into, [one!], '2025-03-09')).toMatchObject({ readers: [one!.name], added: 1 });
    expect(into.files.get(one!.name)).toContain('my own words');
  });
});
