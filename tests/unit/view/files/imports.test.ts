import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeReadwise } from '../../../../lib/store/formats/readwise.ts';
import { writeMarkdown } from '../../../../lib/store/formats/markdown.ts';
import { writeWebAnnotations } from '../../../../lib/store/formats/web-annotation.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { planImport } from '../../../../lib/view/files/imports.ts';
import { kept } from '../../store/formats/support.ts';
import { freshStore, passage } from '../../store/support.ts';

const NOW = new Date('2025-03-07T12:00:00Z');

function plan(store: Store, content: string | readonly number[]) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return planImport({ size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) }, store, NOW);
}

/** Every letter in two bytes, the lower first, behind the mark of UTF-16. */
function utf16(text: string): number[] {
  return [0xff, 0xfe, ...Array.from(text, (letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]).flat()];
}

const HYPOTHESIS = JSON.stringify({
  annotations: [{ id: 'a', created: '2025-01-01T00:00:00Z', uri: 'https://example.org/a', text: 'Ā note' }],
});

describe('a file brought in', () => {
  it.each([
    ['JSON-LD', writeWebAnnotations([kept({ note: 'x' })], 'All')],
    ['Readwise’s CSV', writeReadwise([kept({ note: 'x' })])],
    ['the export of Hypothesis', HYPOTHESIS],
    ['the same in UTF-16', utf16(HYPOTHESIS)],
    ['the same with a byte order mark', `\ufeff${HYPOTHESIS}`],
  ])('is known for what it is: %s', async (_, content) => {
    const store = await freshStore();
    const found = await plan(store, content);
    expect(found).toMatchObject({ fresh: 1, known: 0 });
    await found.bringIn();
    expect(await plan(store, content)).toMatchObject({ fresh: 0, known: 1 });
  });

  it.each([
    ['in Latin-1', [...'Highlight\ncaf'].map((letter) => letter.charCodeAt(0)).concat(0xe9, 10), 'UTF-8'],
    ['in half a letter of UTF-16', [0xff, 0xfe, 0x41], 'UTF-16LE'],
    ['cut short', HYPOTHESIS.slice(0, -3), 'cut short'],
    ['nested deeply', `{"annotations":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'nested deeper'],
    ['of a version to come', '{"format":"aide-memoire-backup","formatVersion":99}', 'newer version'],
    ['empty', '', 'Highlight'],
    ['a page', '<html><script>alert(1)</script>', 'Highlight'],
    ['null', 'null', 'Highlight'],
    ['a list of numbers', '[1,2]', ''],
  ])('that is %s is refused with a clear word, and nothing changes', async (_, content, reason) => {
    const store = await freshStore();
    await expect(plan(store, content)).rejects.toMatchObject({
      code: 'bad-import',
      detail: expect.stringContaining(reason) as string,
    });
    expect(await store.annotations.all()).toEqual([]);
    expect(await store.history.next()).toEqual({ undo: null, redo: null });
  });

  it('too large is refused before it is read', async () => {
    const store = await freshStore();
    const file = { size: 1e10, arrayBuffer: () => Promise.reject(new Error('was read')) };
    await expect(planImport(file, store, NOW)).rejects.toMatchObject({ code: 'file-too-large' });
  });

  it('of any damage is refused, or brings in only what is sound; never anything else', async () => {
    const store = await freshStore();
    await store.annotations.save(passage('mine'));
    const files = [HYPOTHESIS, writeWebAnnotations([kept({ note: 'x' })], 'All'), writeReadwise([kept({})])];
    const value = fc.constantFrom(
      'null',
      '1e999',
      '"__proto__"',
      '{}',
      '[]',
      '-0',
      '"\\ud800"',
      '""',
      '\u0000',
      '=1+1',
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.nat(), fc.nat(30), value, async (file, at, length, put) => {
        const from = at % file.length;
        const outcome = await plan(store, file.slice(0, from) + put + file.slice(from + length)).catch(
          (problem: { code?: string }) => problem.code,
        );
        if (typeof outcome === 'string' || outcome === undefined) expect(outcome).toBe('bad-import');
      }),
      { numRuns: 500 },
    );
    expect(await store.annotations.all()).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('with links that run and markup in its notes keeps the words, no link, and writes no markup out again', async () => {
    const store = await freshStore();
    const note = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) =cmd|calc';
    const file = JSON.stringify({
      annotations: [
        { id: 'a', created: '2025-01-01T00:00:00Z', uri: 'javascript:alert(1)', text: note, tags: ['=1+1'] },
      ],
    });
    await (await plan(store, file)).bringIn();
    const [one] = await store.annotations.all();
    expect(one?.note).toBe(note);
    expect(one?.clip?.source.url ?? null).toBeNull();
    expect(JSON.stringify(one)).not.toContain('"url":"javascript');
    const [markdown] = writeMarkdown(await store.annotations.all());
    expect(markdown?.text).toContain('\\<img src=x onerror=alert(1)> [x](unsafe:javascript:alert(1))');
    expect(writeReadwise([kept({ quote: '=1+1', note: '@SUM(A1)' })])).toMatch(/^'=1\+1,.*,'@SUM\(A1\),/m);
  });
});
