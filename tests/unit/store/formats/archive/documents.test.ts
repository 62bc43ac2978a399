import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { dividedText } from '../../../../../lib/store/formats/archive/front-matter.ts';
import { readArchiveFile } from '../../../../../lib/store/formats/archive/read-file.ts';
import { writeCslJson } from '../../../../../lib/store/formats/csl-json.ts';
import { writeMarkdown } from '../../../../../lib/store/formats/markdown.ts';
import { blockId } from '../../../../../lib/store/formats/names.ts';
import { referencesOf } from '../../../../../lib/store/formats/reference.ts';
import { annotation, kept, oneLine } from '../support.ts';

function read(path: string, text: string) {
  return readArchiveFile(path, new TextEncoder().encode(text));
}

describe('a Markdown note', () => {
  it('gives its claims, its quotations and what was written below each', () => {
    const [note] = read(
      'Notes/Harbour.md',
      `---
title: "Harbour talks"
source: https://news.example/harbour
author:
  - "[[Ana Duarte]]"
published: 2025-03-07
tags: [clippings, "trade, sea"]
---
My first thought.

> Trade reached **$44 billion**.
> ^a1

Half of the target?

> [!quote] Later
> No date was *set*.
`,
    );
    expect(note).toMatchObject({
      title: 'Harbour talks',
      url: 'https://news.example/harbour',
      author: 'Ana Duarte',
      published: '2025-03-07',
      tags: ['clippings', 'trade, sea'],
      note: 'My first thought.',
      text: '',
      passages: [
        { quote: 'Trade reached $44 billion.', note: 'Half of the target?', block: 'a1' },
        { quote: 'No date was *set*.', note: '', block: null },
      ],
    });
  });

  it.each([
    ['a link within brackets', '[1 [see](x)]', '[1 see]'],
    ['brackets in an address', '[Treaty](https://wiki.example/Treaty_(1971)).', 'Treaty.'],
    ['a linked image', '[![Flags](a.png)](b)', 'Flags'],
    ['emphasis', '**One** and __two__, ==three four==.', 'One and two, three four.'],
    ['emphasis that never closes', '**one **two ==three==', '**one **two three'],
    ['escaped marks', '\\**one** \\[two](x)', '**one** [two](x)'],
  ])('shows the words of %s', (_, markdown, words) => expect(read('a.md', markdown)).toMatchObject([{ text: words }]));

  // Looked for again from every mark, what closes them would keep a machine busy for minutes.
  it.each(['[', '[[', '![', '[](', '**a ', '__a ', ' ==a', '[a](b(', '[[a|'])(
    'is read with many %s that never close',
    (mark) => {
      const text = mark.repeat(100_000).trim();
      expect(read('a.md', text)).toMatchObject([{ text }]);
    },
  );

  it('has no front matter longer than a hundred thousand characters', () => {
    const text = `---\ntags: ["${'a'.repeat(12_000_000)}"]\n---\nWords.`;
    expect(read('a.md', text)).toMatchObject([{ title: 'a', tags: [], text }]);
  });

  it('without quotations is a text of its own, named by its heading or its file', () => {
    expect(read('a/My page.md', 'Some [link](x) and ==mark==.')).toMatchObject([
      { title: 'My page', text: 'Some link and mark.', passages: [] },
    ]);
    expect(read('a.md', '# Heading\n\nWords.')).toMatchObject([{ title: 'Heading', text: 'Words.' }]);
  });

  it('of our own export gives back every passage under its block', () => {
    fc.assert(
      fc.property(fc.array(annotation, { minLength: 1, maxLength: 3 }), (annotations) => {
        const passages = writeMarkdown(annotations).flatMap(({ name, text }) =>
          read(name, text).flatMap((document) => document.passages),
        );
        expect(passages.map(({ block }) => block).toSorted()).toEqual(annotations.map(blockId).toSorted());
      }),
    );
  });

  it('has front matter that is read as another program writes it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abc :#-"\'[],é王'.split('')), maxLength: 12 });
    fc.assert(
      fc.property(words, fc.array(words.filter((one) => one.trim() !== '')), (title, tags) => {
        const front = dump({ title, tags }, { lineWidth: -1, noRefs: true });
        const { front: fields } = dividedText(`---\n${front}---\nbody`);
        expect(fields.get('title') ?? ['']).toEqual(title === '' ? [''] : [title]);
        expect(fields.get('tags') ?? []).toEqual(tags);
      }),
    );
  });
});

describe('references of Zotero', () => {
  it('give titles, writers, days, abstracts and notes without their markup', () => {
    const items = [
      {
        id: 'x',
        type: 'article-newspaper',
        title: 'Harbour talks',
        author: [{ given: 'Ana', family: 'Duarte' }, { literal: 'Reuters' }],
        issued: { 'date-parts': [['2025', 3, 7]] },
        'container-title': 'The Gazette',
        URL: 'javascript:alert(1)',
        abstract: 'They met.',
        note: '<p>My <b>note</b><script>x()</script></p>',
      },
    ];
    expect(read('library.json', JSON.stringify(items))).toMatchObject([
      {
        title: 'Harbour talks',
        author: 'Ana Duarte; Reuters',
        published: '2025-03-07',
        publisher: 'The Gazette',
        url: null,
        text: 'They met.',
        note: 'My note',
      },
    ]);
  });

  it('that we wrote are read back', () => {
    const [one] = read('a.json', writeCslJson(referencesOf([kept({ author: 'Ana Duarte', note: 'Hm.' })])));
    expect(one).toMatchObject({ title: 'Talks in Moscow', author: 'Ana Duarte', published: '2025-03-07' });
    expect(oneLine(one?.note ?? '')).toBe('“Twelve were killed.” Hm.');
  });

  it.each(['{', '[]', '{"a":1}', '[1]', '[{"title":"no type"}]', '['.repeat(100_000)])('are none in %.20s', (text) => {
    expect(() => read('a.json', text)).toThrow(expect.objectContaining({ code: 'bad-import' }) as Error);
  });
});

describe('files of an archive', () => {
  it.each([
    ['UTF-16 with its mark', [0xff, 0xfe, 0xe9, 0, 0x74, 0, 0xe9, 0]],
    ['Latin-1', [0xe9, 0x74, 0xe9]],
    ['UTF-8', [0xc3, 0xa9, 0x74, 0xc3, 0xa9]],
  ])('are read in %s', (_, bytes) => {
    expect(readArchiveFile('a.txt', Uint8Array.from(bytes))).toMatchObject([{ title: 'a', text: 'été' }]);
  });

  it('say of a page its own encoding', () => {
    const html = '<meta charset="windows-1251"><p>\xcc\xc8\xc4</p>';
    const bytes = Uint8Array.from(html, (letter) => letter.charCodeAt(0));
    expect(readArchiveFile('a.html', bytes)[0]?.text).toBe('МИД');
  });

  it.each([
    ['a picture that calls itself a text', 'a.txt', 'PNG\0\0\0'],
    ['a program', 'a.exe', 'MZ'],
    ['a name of an inherited property', 'a.constructor', 'x'],
  ])('refuse %s', (_, path, text) => {
    expect(() => read(path, text)).toThrow(expect.objectContaining({ code: 'bad-import' }) as Error);
  });
});
