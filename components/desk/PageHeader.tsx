import type { PageReport } from '../../lib/protocol.ts';
import { siteName } from '../shared/web-link.ts';
import { useWords } from '../shared/words-context.ts';

/** Which article this is about: headline in the page's own words, outlet, date and where the date was read. */
export function PageHeader({ report }: { readonly report: PageReport }) {
  const words = useWords();
  const { source } = report;
  const from = source.publishedFrom ? words(`date_from_${FROM[source.publishedFrom]}`) : null;
  return (
    <header class="article">
      <h1 lang={source.language ?? undefined} dir="auto">
        {source.title ?? words('page_untitled')}
      </h1>
      <p class="meta">
        <bdi>{source.publisher ?? siteName(report.address) ?? ''}</bdi>
        {source.published
          ? ` · ${words.longDate(source.published)}${from ? ` (${from})` : ''}`
          : ` · ${words('page_undated')}`}
      </p>
      {report.state === 'cut' ? <p class="meta">{words('page_cut')}</p> : null}
      {report.state === 'paused' ? <p class="meta">{words('page_paused')}</p> : null}
    </header>
  );
}

const FROM = {
  'json-ld': 'page_data',
  meta: 'page_data',
  'time-element': 'article',
  dateline: 'dateline',
  url: 'address',
  given: 'given',
} as const;
