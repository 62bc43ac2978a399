import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../../lib/store/formats/markdown.ts';
import { harmless } from '../../../../lib/store/formats/markdown-text.ts';
import {
  DEFAULT_TEMPLATES,
  markdownTemplate,
  type MarkdownPer,
} from '../../../../lib/store/formats/markdown-templates.ts';
import type { Annotation } from '../../../../lib/model/annotation.ts';
import { kept } from './support.ts';

const CLIPS = '{{#clips}}{{quote}} ^{{block}}\n{{/clips}}';

function written(source: string, annotations: readonly Annotation[], per: MarkdownPer = 'page'): string {
  const template = markdownTemplate(source, per);
  if ('fault' in template) throw new Error(`${template.fault} ${template.line} ${template.name}`);
  return writeMarkdown(annotations, per, template)[0]?.text ?? '';
}

describe('a template of the reader’s', () => {
  it('is filled: front matter quoted, text escaped, the reader’s note as it is', () => {
    const text = written(
      `---\ntype: clipping\ntitle: {{title}}\ntags: {{tags}}\n---\n${CLIPS}{{#clips}}{{note}}{{/clips}}`,
      [kept({ quote: '5 * 3', title: 'No: “yes”', note: '**mine**', tags: ['toll'] })],
    );
    expect(text).toBe('---\ntype: clipping\ntitle: "No: “yes”"\ntags: ["toll"]\n---\n5 \\* 3 ^am-e40c292c\n**mine**');
  });

  it('carries the mark of a quotation over all its lines', () => {
    expect(written(`{{#clips}}\n> {{quote}}\n> ^{{block}}\n{{/clips}}`, [kept({ quote: 'one\ntwo' })])).toBe(
      '> one\n> two\n> ^am-e40c292c\n',
    );
  });

  it('says something only where there is something, or only where there is nothing', () => {
    const source = `${CLIPS}{{#author}}by {{author}}{{/author}}{{^author}}unsigned{{/author}}`;
    expect(written(source, [kept({ author: 'Ana Duarte' })])).toContain('by Ana Duarte');
    expect(written(source, [kept({})])).toContain('unsigned');
  });

  it('never reads what fills a gap as a template, and leaves out a line of front matter that would be empty', () => {
    const text = written(`---\nauthor: {{author}}\n---\n${CLIPS}`, [kept({ quote: '{{note}}', note: 'secret' })]);
    expect(text).toBe('---\n---\n\\{\\{note\\}\\} ^am-e40c292c\n');
  });

  it.each([
    ['an unknown name', `a\n{{nobody}}\n${CLIPS}`, 'unknown', 2, 'nobody'],
    ['a clip’s name outside the clips', `{{quote}}${CLIPS}`, 'unknown', 1, 'quote'],
    ['a section that is not closed', `{{#clips}}{{block}}`, 'not-closed', 1, 'clips'],
    ['a section closed by another name', `{{#clips}}{{block}}{{/note}}`, 'not-opened', 1, 'note'],
    ['no clips', 'hello', 'no-clips', 1, 'clips'],
    ['clips that could not be told apart', '{{#clips}}{{quote}}{{/clips}}', 'no-block', 1, 'block'],
    ['a gap within a value of front matter', `---\na: 1\nb: "{{title}}"\n---\n${CLIPS}`, 'front-matter', 3, ''],
    ['front matter that is none', `---\nhello there\n---\n${CLIPS}`, 'front-matter', 2, ''],
    ['an unknown name in front matter', `---\na: {{x}}\n---\n${CLIPS}`, 'unknown', 2, 'x'],
    ['a name below the front matter', `---\na: 1\n---\n\n{{x}}${CLIPS}`, 'unknown', 5, 'x'],
    ['more than a template', 'x'.repeat(30_000), 'too-long', 1, ''],
  ])('with %s is refused with the line', (_, source, fault, line, name) => {
    expect(markdownTemplate(source, 'page')).toEqual({ fault, line, name });
  });

  it('of any text is read or refused, and then makes front matter that another program reads', () => {
    const piece = fc.constantFrom(
      '---\n',
      '{{#clips}}',
      '{{/clips}}',
      '{{block}}',
      '{{title}}',
      'a: ',
      '\n',
      '{{',
      '# x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const template = markdownTemplate(pieces.join(''), 'page');
        if ('fault' in template) return;
        const [file] = writeMarkdown([kept({ title: 'a: "b' })], 'page', template);
        const front = /^---\n([\s\S]*?)---\n/.exec(file?.text ?? '')?.[1];
        if (template.frontMatter !== null) load(front ?? '');
      }),
    );
  });
});

describe('the templates that ship', () => {
  it.each(['page', 'day'] as const)('are sound: per %s', (per) => {
    expect(markdownTemplate(DEFAULT_TEMPLATES[per], per)).not.toHaveProperty('fault');
  });

  it('make one file of a day, whatever pages were read on it', () => {
    const files = writeMarkdown(
      [
        kept({ id: 'a', page: 'example.org/a', created: '2025-03-07T10:00:00.000Z' }),
        kept({ id: 'b', page: 'example.org/b', created: '2025-03-07T11:00:00.000Z' }),
        kept({ id: 'c', page: 'example.org/b', created: '2025-03-08T11:00:00.000Z' }),
      ],
      'day',
    );
    expect(files.map(({ name, blocks }) => [name, blocks.length])).toEqual([
      ['2025-03-07.md', 2],
      ['2025-03-08.md', 1],
    ]);
  });
});

describe('a note', () => {
  it.each([
    ['[x](javascript:alert(1))', '[x](unsafe:javascript:alert(1))'],
    ['[x]( <JavaScript:alert(1)>)', '[x]( \\<JavaScript:alert(1)>)'],
    ['[x](&#106;avascript:alert)', '[x](unsafe:&#106;avascript:alert)'],
    ['[x]: data:text/html,hi', '[x]: unsafe:data:text/html,hi'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)>'],
    ['[x](https://example.org/a?b=1&c) and [y](notes/z#w)', '[x](https://example.org/a?b=1&c) and [y](notes/z#w)'],
  ])('%s becomes %s', (note, shown) => {
    expect(harmless(note)).toBe(shown);
  });
});
