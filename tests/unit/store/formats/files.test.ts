import ICAL from 'ical.js';
import { load } from 'js-yaml';
import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../../lib/store/formats/csv.ts';
import { hasDay, writeIcs } from '../../../../lib/store/formats/ics.ts';
import { writeMarkdown } from '../../../../lib/store/formats/markdown.ts';
import { fileName } from '../../../../lib/store/formats/names.ts';
import { readReadwise, writeReadwise } from '../../../../lib/store/formats/readwise.ts';
import { yamlList, yamlText } from '../../../../lib/store/formats/yaml.ts';
import { event } from '../support.ts';
import { annotation, someWords, words } from './support.ts';

const NOW = '2025-03-07T12:00:00.000Z';

function parsed(text: string): readonly string[][] {
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
}

describe('CSV', () => {
  const rows = fc.array(fc.array(words, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });

  it('gives back exactly what was written', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(readCsv(writeCsv(table))).toEqual(table);
      }),
      { numRuns: 1000 },
    );
  });

  it('means the same to another program, guards apart', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const rows = parsed(writeCsv(table)).slice(0, -1);
        expect(rows.map((row) => row.length)).toEqual(table.map((row) => row.length));
        rows.forEach((row, at) =>
          row.forEach((cell, column) => {
            const written = table[at]?.[column] ?? '';
            expect([written, `'${written}`]).toContain(cell);
          }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', "'=1", '\r=1'])('never begins a cell with %j', (cell) => {
    const [[written = ''] = []] = parsed(writeCsv([[cell, 'x']]));
    expect(written.trimStart()).not.toMatch(/^[=+\-@\t\r]/);
    expect(readCsv(writeCsv([[cell, 'x']]))).toEqual([[cell, 'x']]);
  });

  it.each([
    [
      'line feeds',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a byte order mark', '\ufeffa,b\r\n', [['a', 'b']]],
    ['no line end at the end', 'a,b', [['a', 'b']]],
    ['an empty last cell', 'a,', [['a', '']]],
    ['a quote that never closes', '"a,b\nc', [['"a', 'b'], ['c']]],
    ['a quoted cell that goes on behind its quote', '"a"b,c', [['"a"b', 'c']]],
    ['doubled quotes', '"""a""",""', [['"a"', '']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(readCsv(text)).toEqual(expected);
  });

  it('reads a cell as long as a file may be', () => {
    const cell = 'a'.repeat(12_000_000);
    expect(readCsv(`"${cell}",b`)[0]?.map(({ length }) => length)).toEqual([cell.length, 1]);
  });
});

describe('Readwise’s CSV', () => {
  it('gives passages, notes, tags and addresses back, and the same ids each time', () => {
    fc.assert(
      fc.property(fc.array(annotation, { maxLength: 4 }), (annotations) => {
        const file = writeReadwise(annotations);
        const read = readReadwise(file, NOW);
        expect(read.map((one) => [one.clip?.quote, one.note, one.tags, one.clip?.source.url, one.created])).toEqual(
          annotations.map((one) => [one.clip?.quote, one.note, one.tags, one.clip?.source.url, one.created]),
        );
        expect(readReadwise(file, NOW)).toEqual(read);
      }),
    );
  });

  it('is refused without a column of highlights', () => {
    expect(() => readReadwise('a,b\n1,2\n', NOW)).toThrow(expect.objectContaining({ code: 'bad-import' }) as Error);
  });

  it('makes no link of what is none', () => {
    const [one] = readReadwise('Highlight,URL\nhello,javascript:alert(1)\n', NOW);
    expect(one?.clip?.source.url).toBeNull();
  });
});

describe('YAML', () => {
  it('read by another program is the text that was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(words), (text, texts) => {
        if (/[\ud800-\udfff]/.test(text)) return;
        expect(load(`a: ${yamlText(text)}\nb: ${yamlList(texts)}\n`)).toEqual({ a: text, b: texts });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Markdown', () => {
  it('has front matter that another program reads, and a block for every passage', () => {
    fc.assert(
      fc.property(fc.array(annotation, { minLength: 1, maxLength: 5 }), (annotations) => {
        const files = writeMarkdown(annotations);
        expect(new Set(files.map((file) => file.name.toLowerCase())).size).toBe(files.length);
        const blocks = files.flatMap((file) => [...file.text.matchAll(/ \^am-[0-9a-f]{8}$/gm)]);
        expect(blocks).toHaveLength(annotations.length);
        for (const file of files) {
          const front = load(file.text.split('---\n')[1] ?? '') as { source: string; tags: string[] };
          expect(annotations.map((one) => one.clip?.source.url)).toContain(front.source);
        }
      }),
    );
  });

  it('shows a quotation as it was printed, and a note as the reader wrote it', () => {
    const [one] = fc.sample(annotation, 1);
    if (!one?.clip) throw new Error('no sample');
    const clip = { ...one.clip, quote: '*Not* bold, [no](link), <b>no</b> #tag\n- no list' };
    const [file] = writeMarkdown([{ ...one, clip, note: '**mine** <script>x</script>' }]);
    expect(file?.text).toContain('> \\*Not\\* bold, \\[no\\](link), \\<b\\>no\\</b\\> \\#tag\n> \\- no list ^am-');
    expect(file?.text).toContain('**mine** \\<script>x\\</script>');
  });

  it('names a file the same way each time, so that a later export meets the earlier one', () => {
    const annotations = fc.sample(annotation, 5);
    expect(writeMarkdown(annotations).map((file) => file.name)).toEqual(
      writeMarkdown(annotations).map((file) => file.name),
    );
  });
});

describe('file names', () => {
  it('are ones that every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileName(title, 'md');
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]|^[. ]/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(124);
        expect(name).toMatch(/.+\.md$/su);
      }),
    );
    expect(fileName('CON', 'md')).toBe('_CON.md');
  });
});

describe('calendars', () => {
  it('read by another program give day, title and place back', () => {
    fc.assert(
      fc.property(someWords, words, fc.uuid(), (title, place, id) => {
        const planned = event(id, { title, place, from: '2025-12-05', until: '2025-12-06', status: 'scheduled' });
        const [entry] = new ICAL.Component(ICAL.parse(writeIcs([planned], NOW)) as unknown[]).getAllSubcomponents(
          'vevent',
        );
        const read = new ICAL.Event(entry);
        expect(read.startDate.toString()).toBe('2025-12-05');
        expect(read.endDate.toString()).toBe('2025-12-07');
        const plain = (text: string) => text.replace(/\r\n|\r/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        expect(read.summary).toBe(plain(title));
        expect(read.location).toBe(plain(place));
      }),
    );
  });

  it.each([
    ['a planned meeting', { status: 'scheduled' }, 'TENTATIVE'],
    ['one that a report says took place', { status: 'occurred' }, 'CONFIRMED'],
    ['one that rests on memory', { status: 'occurred', basis: 'memory' }, 'TENTATIVE'],
    ['one that was called off', { status: 'cancelled', basis: 'memory' }, 'CANCELLED'],
  ] as const)('never call confirmed what is not: %s', (_, more, status) => {
    expect(writeIcs([event('a', { from: '2025-12-05', ...more })], NOW)).toContain(`\r\nSTATUS:${status}\r\n`);
  });

  it('do not call confirmed what nobody has reported yet', () => {
    const [source] = event('a').sources;
    const sources = [{ ...source, saidBy: { kind: 'roster' } }] as const;
    expect(writeIcs([event('a', { from: '2025-12-05', sources })], NOW)).toContain('STATUS:TENTATIVE');
  });

  it('have lines of at most 75 bytes and only events with a day', () => {
    const events = [event('a', { title: '王毅'.repeat(60), from: '2025-12-05' }), event('b', { from: '2025-12' })];
    const text = writeIcs(events.filter(hasDay), NOW);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });
});
