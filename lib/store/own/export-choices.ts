import type { RecordId } from '../../model/ids.ts';
import { DEFAULT_TEMPLATES, type MarkdownPer } from '../formats/markdown-templates.ts';
import type { Records } from './records.ts';

/** How the reader wants Markdown files. */
export interface ExportChoices {
  readonly per: MarkdownPer;
  /** The reader's templates, else the ones that ship. */
  readonly templates: Readonly<Record<MarkdownPer, string>>;
}

export interface ExportChoosing {
  get(): Promise<ExportChoices>;
  choosePer(per: MarkdownPer): Promise<void>;
  /** `null`: back to the one that ships. Sound templates only: see `markdownTemplate`. */
  setTemplate(per: MarkdownPer, template: string | null): Promise<void>;
}

const RECORD: RecordId = 'export-choices';

/** A record like all that is the reader's own: it is in the backup, and a change can be undone. */
export function exportChoosing(records: Records): ExportChoosing {
  const stored = async (): Promise<Readonly<Record<string, unknown>>> => {
    const [shown = {}] = (await records.versions('setting', RECORD)) as readonly Readonly<Record<string, unknown>>[];
    return shown;
  };
  const change = async (changed: Readonly<Record<string, string>>) => {
    await records.changeSeen('edit', async () => [
      { kind: 'setting', id: RECORD, content: { ...(await stored()), ...changed } },
    ]);
  };
  return {
    async get() {
      const { per, page, day } = await stored();
      return {
        per: per === 'day' ? 'day' : 'page',
        templates: { page: templateOf('page', page), day: templateOf('day', day) },
      };
    },
    choosePer: (per) => change({ per }),
    setTemplate: (per, template) => change({ [per]: template ?? '' }),
  };
}

function templateOf(per: MarkdownPer, stored: unknown): string {
  return typeof stored === 'string' && stored !== '' ? stored : DEFAULT_TEMPLATES[per];
}
