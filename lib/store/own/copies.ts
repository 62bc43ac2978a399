import type { PageCopy } from '../../model/page-copy.ts';
import type { Records } from './records.ts';

/** Readable copies of pages, kept only where the reader asks for one. */
export interface Copies {
  keep(copy: PageCopy): Promise<void>;
  get(page: string): Promise<PageCopy | null>;
  remove(page: string): Promise<void>;
}

/** Longer articles are kept up to here, and say so. In code units. */
export const LONGEST_COPY = 200_000;

/** Copies are records like all that is the reader's own: in the backup, and a step that can be undone. */
export function copyKeeping(records: Records): Copies {
  const get = async (page: string) => ((await records.versions('copy', page))[0] as PageCopy | undefined) ?? null;
  return {
    get,
    keep: (copy) => records.change('save', [{ kind: 'copy', id: copy.page, content: cutCopy(copy) }]),
    async remove(page) {
      await records.changeSeen('remove', async () =>
        (await get(page)) === null ? [] : [{ kind: 'copy', id: page, content: null }],
      );
    },
  };
}

/** A copy no longer than is kept; never half a character. */
export function cutCopy(copy: PageCopy): PageCopy {
  if (copy.text.length <= LONGEST_COPY) return copy;
  return { ...copy, text: copy.text.slice(0, LONGEST_COPY).replace(/[\ud800-\udbff]$/, ''), extent: 'cut' };
}
