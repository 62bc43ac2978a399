/** Remembers what an article told, where the reader chose so. */
import { openRoster } from '../../lib/data/packed.ts';
import { rememberedEvents } from '../../lib/data/remembered.ts';
import { versionOf } from '../../lib/data/version.ts';
import { seriesOf } from '../../lib/model/series.ts';
import type { ContentRequests } from '../../lib/protocol.ts';
import { articleKey } from '../../lib/store/address.ts';
import type { PageSender } from './content-answers.ts';
import { isToRemember } from './remembering.ts';
import { seededStore } from './seeded-store.ts';

type Report = Parameters<ContentRequests['captureArticle']>[0];

const NOTHING = { kept: 0 };

export async function captureArticle(report: Report, sender: PageSender): Promise<{ kept: number }> {
  if (sender.isPrivate) return NOTHING;
  const { source, events, figures, quotes, notice } = report;
  const page = articleKey(sender.address, source.url);
  if (notice === 'withdrawn') {
    await (await seededStore()).captured.withdraw(page);
    return NOTHING;
  }
  if (!(await isToRemember(sender))) return NOTHING;
  const told = events.map((event, index) => ({ event, quote: quotes[index] ?? null }));
  const store = await seededStore();
  const series = await store.allSeries();
  const remembered = rememberedEvents({ page, source, told, figures }, (facts) =>
    seriesOf(facts, series, (id) => openRoster().office(id)),
  );
  const kept = await store.captured.keep(page, remembered, versionOf(source, notice));
  return { kept };
}
