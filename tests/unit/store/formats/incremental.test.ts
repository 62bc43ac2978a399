import { describe, expect, it } from 'vitest';
import { type FileStep, planFile } from '../../../../lib/store/formats/incremental.ts';
import { type Manifest, readManifest, writeManifest } from '../../../../lib/store/formats/manifest.ts';
import { writeMarkdown } from '../../../../lib/store/formats/markdown.ts';
import type { Annotation } from '../../../../lib/model/annotation.ts';
import { kept } from './support.ts';

/** A folder of the reader's, exported into as the page does it. */
class Folder {
  readonly files = new Map<string, string>();
  manifest: Manifest = {};

  async export(annotations: readonly Annotation[], day = '2025-03-09'): Promise<FileStep[]> {
    const steps: FileStep[] = [];
    for (const file of writeMarkdown(annotations)) {
      const isTaken = (name: string) =>
        Object.entries(this.manifest).some(([subject, one]) => subject !== file.subject && one.name === name);
      const read = (name: string) => Promise.resolve(this.files.get(name) ?? null);
      const step = await planFile(file, { manifest: this.manifest, isTaken, day }, read);
      if (step.text !== null) this.files.set(step.name, step.text);
      this.manifest = readManifest(writeManifest({ ...this.manifest, [step.subject]: step.written }));
      steps.push(step);
    }
    return steps;
  }

  get only(): string {
    return [...this.files.values()][0] ?? '';
  }
}

const FIRST = kept({ id: 'a', quote: 'Twelve were killed.' });
const SECOND = kept({ id: 'b', quote: 'Sixteen are missing.', created: '2025-03-08T10:00:00.000Z' });

function what(steps: readonly FileStep[]) {
  return steps.map((step) => [step.what, step.added]);
}

describe('exporting into a folder again', () => {
  it('writes what is new, then nothing, then what was added', async () => {
    const folder = new Folder();
    expect(what(await folder.export([FIRST]))).toEqual([['new', 1]]);
    expect(what(await folder.export([FIRST]))).toEqual([['same', 0]]);
    expect(what(await folder.export([FIRST, SECOND]))).toEqual([['updated', 1]]);
    expect(folder.only).toContain('Sixteen');
    expect(folder.files.size).toBe(1);
  });

  it('keeps a file that the reader changed to the letter, and adds new clips below a line that says so, once', async () => {
    const folder = new Folder();
    await folder.export([FIRST]);
    const [name = ''] = folder.files.keys();
    const mine = `${folder.only.replace('Twelve', 'TWELVE (!)')}\nMy own thought.`;
    folder.files.set(name, mine);
    expect(what(await folder.export([FIRST]))).toEqual([['left', 0]]);
    expect(folder.only).toBe(mine);
    expect(what(await folder.export([FIRST, SECOND]))).toEqual([['added-below', 1]]);
    expect(folder.only.startsWith(`${mine}\n\n%% added 2025-03-09 %%\n\n> Sixteen are missing. ^am-`)).toBe(true);
    const after = folder.only;
    expect(what(await folder.export([FIRST, SECOND]))).toEqual([['left', 0]]);
    expect(folder.only).toBe(after);
  });

  it('does not bring back a clip that the reader took out of a file', async () => {
    const folder = new Folder();
    await folder.export([FIRST, SECOND]);
    const [name = ''] = folder.files.keys();
    folder.files.set(name, 'All mine now.\n');
    expect(what(await folder.export([FIRST, SECOND]))).toEqual([['left', 0]]);
    expect(folder.only).toBe('All mine now.\n');
  });

  it('does not bring back a file that was taken away, only what is new since', async () => {
    const folder = new Folder();
    await folder.export([FIRST]);
    folder.files.clear();
    expect(what(await folder.export([FIRST]))).toEqual([['left', 0]]);
    expect(what(await folder.export([FIRST, SECOND]))).toEqual([['new', 1]]);
    expect(folder.only).not.toContain('Twelve');
  });

  it('never overwrites a file of that name that was there before', async () => {
    const folder = new Folder();
    const name = writeMarkdown([FIRST])[0]?.name ?? '';
    folder.files.set(name, '# My page\n');
    await folder.export([FIRST]);
    expect(folder.only.startsWith('# My page\n')).toBe(true);
    expect(folder.only).toContain('Twelve were killed');
  });

  it('keeps a page’s file when its headline changes, and another page with that headline gets its own', async () => {
    const folder = new Folder();
    await folder.export([FIRST]);
    const [name = ''] = folder.files.keys();
    await folder.export([kept({ id: 'a', quote: 'Twelve were killed.', title: 'Another headline' })]);
    expect([...folder.files.keys()]).toEqual([name]);
    await folder.export([kept({ id: 'c', page: 'example.org/other' })]);
    expect([...folder.files.keys()]).toHaveLength(2);
  });

  it.each([
    ['damaged', '{'],
    ['newer', '{"format":"aide-memoire-folder","version":2,"files":{}}'],
    ['missing', null],
  ])('a %s list of what was written takes no file for ours', (_, content) => {
    expect(readManifest(content)).toEqual({});
  });
});
