import type { Annotation } from '../../model/annotation.ts';
import type { Store } from '../../store/store.ts';
import {
  DEFAULT_TEMPLATES,
  gapsOf,
  markdownTemplate,
  type MarkdownPer,
} from '../../store/formats/markdown-templates.ts';
import { writeMarkdown } from '../../store/formats/markdown.ts';
import type { TemplateFault } from '../../store/formats/template.ts';

/** What is wrong with a template, or what it makes of two clips. */
export type TemplateCheck = TemplateFault | { readonly preview: string };

/** What the reader chooses about Markdown files. */
export interface MarkdownChoosing {
  readonly per: () => Promise<MarkdownPer>;
  readonly choosePer: (per: MarkdownPer) => Promise<void>;
  readonly template: (per: MarkdownPer) => Promise<string>;
  /** `null`: back to the one that ships. A template that is not sound is not kept. */
  readonly keep: (per: MarkdownPer, template: string | null) => Promise<void>;
  readonly check: (per: MarkdownPer, template: string) => TemplateCheck;
  readonly gaps: typeof gapsOf;
}

/** The choices, kept in the store. */
export function markdownChoosing(store: () => Promise<Store>): MarkdownChoosing {
  const choices = async () => (await store()).exportChoices;
  return {
    per: async () => (await (await choices()).get()).per,
    choosePer: async (per) => (await choices()).choosePer(per),
    template: async (per) => (await (await choices()).get()).templates[per],
    async keep(per, template) {
      if (template !== null && 'fault' in markdownTemplate(template, per)) return;
      await (await choices()).setTemplate(per, template === DEFAULT_TEMPLATES[per] ? null : template);
    },
    check: checkTemplate,
    gaps: gapsOf,
  };
}

/** Reads a template and fills it with two invented clips of one page. */
export function checkTemplate(per: MarkdownPer, source: string): TemplateCheck {
  const template = markdownTemplate(source, per);
  if ('fault' in template) return template;
  const [file] = writeMarkdown(SAMPLE, per, template);
  return { preview: file?.text ?? '' };
}

const CREATED = '2025-03-07T10:00:00.000Z';

function sample(id: string, quote: string, note: string): Annotation {
  const source = {
    ...{
      url: 'https://news.example/harbour-talks',
      title: 'Harbour talks: both sides “content”',
      publisher: 'The Gazette',
    },
    ...{ author: 'Ana Duarte', published: '2025-03-07', language: 'en' },
  };
  const clip = {
    ...{ quote, paragraph: quote, before: '', after: '', source, accessed: CREATED, articleHash: null },
    ...{ officials: ['ana-duarte'], figures: ['$44 billion'], events: [] },
  };
  return {
    ...{
      id,
      motivation: 'highlighting',
      note,
      tags: ['trade'],
      colour: 'yellow',
      clip,
      page: 'news.example/harbour-talks',
    },
    ...{ selectors: [], about: null, created: CREATED, modified: CREATED },
  };
}

const SAMPLE: readonly Annotation[] = [
  sample('one', 'Trade reached $44 billion in eight months.', 'Half of the *yearly* target?'),
  sample('two', 'No date was set for the next round.', ''),
];
