/** A readable copy of the page at hand, and what changed in the page since it was kept. */
import { pageChanges, type ParagraphChange } from '../../anchor/page-changes.ts';
import { plainFacts } from '../../anchor/plain-facts.ts';
import type { PageCopy } from '../../model/page-copy.ts';
import type { Asker } from '../../messaging.ts';
import type { PageAnswers, PageReport, PageText } from '../../protocol.ts';
import { pageKey } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';

export type { PageCopy, ParagraphChange };

/** A copy beside its page. */
export interface CopyHere {
  readonly copy: PageCopy;
  /** Facts first; `null`: the page could not be asked. */
  readonly changes: readonly ParagraphChange[] | null;
}

/** What ends an article that shows its beginning only. */
const PAYWALL =
  /(?:subscri(?:be|ption)|sign in|log in|register|jetzt abonnieren|abonnez-vous|suscr[ií]b)[^.\n]{0,60}(?:continue|read|unlock|access|article|weiterlesen|lire|leer)?[^\n]{0,40}$/i;

/** The copy of a page and what changed since; `null`: none was kept. */
export async function copyHere(
  report: PageReport,
  page: Pick<Asker<PageAnswers>, 'readText'>,
  store: Store,
): Promise<CopyHere | null> {
  const copy = await store.copies.get(keyOf(report));
  if (copy === null) return null;
  const now = await page.readText();
  return { copy, changes: now === null ? null : changesSince(copy, now) };
}

/** Keeps the visible text of the page, in place of an earlier copy. `null`: there is no article to keep. */
export async function keepCopy(
  report: PageReport,
  page: Pick<Asker<PageAnswers>, 'readText'>,
  store: Store,
  now: Date,
): Promise<CopyHere | null> {
  const shown = await page.readText();
  if (shown === null || shown.text.trim() === '') return null;
  const { text } = shown;
  const at = now.toISOString();
  const extent = isCut(shown) ? 'cut' : 'whole';
  await store.copies.keep({ page: keyOf(report), source: report.source, at, text, extent });
  return copyHere(report, page, store);
}

/** Takes the copy of a page away. */
export function dropCopy(report: PageReport, store: Store): Promise<void> {
  return store.copies.remove(keyOf(report));
}

/** What a page hides today is not gone, and what it hid then is not new. */
export function changesSince(copy: PageCopy, now: PageText): readonly ParagraphChange[] {
  const changes = pageChanges(copy.text, now.text, plainFacts);
  return changes.filter(
    ({ kind }) => !(kind === 'removed' && isCut(now)) && !(kind === 'added' && copy.extent === 'cut'),
  );
}

/** Whether less than the whole article is shown, as far as the page lets it be known. */
function isCut({ text, cut }: PageText): boolean {
  return cut || PAYWALL.test(text.trimEnd().slice(-160));
}

/** The key that clips of the page have. */
function keyOf({ address }: PageReport): string {
  return pageKey(address);
}
