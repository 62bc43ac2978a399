/** What is remembered of articles, by site and article: the part of the options where it is forgotten. Pure. */
import type { EventId, Instant, IsoDate } from '../../model/ids.ts';
import { siteOf } from '../../store/address.ts';
import type { ToldRow } from '../../store/events/event-memory.ts';
import { webLink } from '../../../components/shared/web-link.ts';

/** An article and what is remembered of it. */
export interface RememberedArticle {
  /** Page key. */
  readonly page: string;
  readonly title: string;
  readonly link: string | null;
  readonly published: IsoDate | null;
  /** When the last of it was read. */
  readonly at: Instant;
  readonly events: readonly { readonly id: EventId; readonly title: string; readonly from: IsoDate | null }[];
}

/** A site with its articles, the one read last first. */
export interface RememberedSite {
  readonly site: string;
  readonly articles: readonly RememberedArticle[];
  readonly events: number;
}

/** Groups what is remembered; rows come newest first, and sites and articles keep that order. */
export function rememberedSites(rows: readonly ToldRow[]): readonly RememberedSite[] {
  const sites = Map.groupBy(rows, ({ page }) => siteOf(page));
  return [...sites].map(([site, told]) => ({
    site,
    articles: [...Map.groupBy(told, ({ page }) => page)].map(([page, events]) => article(page, events)),
    events: told.length,
  }));
}

function article(page: string, rows: readonly ToldRow[]): RememberedArticle {
  const [newest] = rows;
  const source = newest?.event.sources[0];
  return {
    page,
    title: source?.title ?? page,
    link: webLink(source?.url ?? null),
    published: source?.published ?? null,
    at: newest?.at ?? '',
    events: rows.map(({ id, event: { title, from } }) => ({ id, title, from })),
  };
}
