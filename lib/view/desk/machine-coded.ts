/** Machine-coded events beside a page: ranked like prior events, shown apart from them. */
import type { Lexicon } from '../../model/lexicon.ts';
import type { PageReport } from '../../protocol.ts';
import { aboutPage, queryFor } from '../../relate/about.ts';
import { relate } from '../../relate/relate.ts';
import type { Store } from '../../store/store.ts';
import { priorLine, type PriorLine } from './before.ts';

/** As many as say something; a collection has hundreds on every pair. */
const MOST = 12;

/** The machine-coded events that belong before this page. */
export async function findMachineCoded(
  report: PageReport,
  store: Store,
  lexicon: Lexicon,
): Promise<readonly PriorLine[]> {
  const about = aboutPage(report, lexicon, []);
  const candidates = await store.machine.eventsAbout(queryFor(about));
  return relate(about, candidates, lexicon)
    .rows.slice(0, MOST)
    .map((row) => priorLine(row, lexicon));
}
