/** The roster as this page's reader wants it: what ships, under packs and corrections that the background tells of. */
import { hiddenBy, withLayers } from '../../lib/data/corrected-lexicon.ts';
import { openRoster } from '../../lib/data/packed.ts';
import type { OfficialId } from '../../lib/model/ids.ts';
import type { Lexicon } from '../../lib/model/lexicon.ts';
import { ROSTER_KEY } from '../../lib/settings.ts';
import { background } from './background.ts';
import { native } from './native.ts';

/** What detection on this page knows. The same object until the reader corrects something. */
export interface PageRoster {
  readonly lexicon: Lexicon;
  /** Officials the reader chose not to see marked. */
  readonly hidden: ReadonlySet<OfficialId>;
  /** Officials of whom the reader said something: in a page nothing of that is printed. */
  readonly own: ReadonlySet<OfficialId>;
}

/** Asks for the roster of this page on first use; `changed` is called when the reader corrected it since. */
export function followRoster(
  { changed, failed }: { readonly changed: () => void; readonly failed: (error: unknown) => void },
  signal: AbortSignal,
): () => Promise<PageRoster> {
  let asked: Promise<PageRoster> | null = null;
  native.storage.onChanged.addListener((changes, area) => {
    if (signal.aborted || area !== 'local' || !changes[ROSTER_KEY]) return;
    asked = null;
    changed();
  });
  return () =>
    (asked ??= ask().catch((error: unknown) => {
      // Without the reader's corrections the page is still read with what ships; the next reading asks again.
      asked = null;
      failed(error);
      return { lexicon: openRoster(), hidden: new Set(), own: new Set() };
    }));
}

async function ask(): Promise<PageRoster> {
  const layers = await background.rosterHere();
  const own = layers.at(-1);
  const touched = own
    ? [...own.officials.map(({ id }) => id), ...own.terms.flatMap(({ wanted }) => wanted?.official ?? [])]
    : [];
  return { lexicon: withLayers(openRoster(), layers), hidden: hiddenBy(layers), own: new Set(touched) };
}
