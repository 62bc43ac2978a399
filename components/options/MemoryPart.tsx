import type { RememberedArticle, RememberedSite } from '../../lib/view/options/memory.ts';
import type { Part } from '../../lib/view/failure.ts';
import { FailedPart } from '../shared/FailedPart.tsx';
import { Notice } from '../shared/Notice.tsx';
import { useWords } from '../shared/words-context.ts';

/** What a reader may have forgotten at once. */
export interface ForgetActions {
  readonly onForgetEvent: (event: string) => void;
  readonly onForgetArticle: (page: string) => void;
  readonly onForgetSite: (site: string) => void;
  readonly onForgetHour: () => void;
  readonly onForgetAll: () => void;
  readonly onUndo: () => void;
}

interface MemoryPartProps extends ForgetActions {
  readonly sites: Part<readonly RememberedSite[]>;
  /** How many events were just forgotten; `null`: nothing to undo. */
  readonly forgotten: number | null;
}

/** Everything remembered of articles, with a way to forget each of it. */
export function MemoryPart({ sites, forgotten, ...acts }: MemoryPartProps) {
  const words = useWords();
  return (
    <section class="memory">
      <h2>{words('remembered_title')}</h2>
      {sites.state === 'loading' ? <p class="quiet">{words('remembered_loading')}</p> : null}
      {sites.state === 'failed' ? <FailedPart failure={sites.failure} /> : null}
      {sites.state === 'ready' ? <Remembered sites={sites.value} acts={acts} /> : null}
      <p role="status">
        {forgotten === null ? null : (
          <>
            <span class="says">{words.count('forgotten_count', forgotten)}</span>{' '}
            <button type="button" class="act" onClick={acts.onUndo}>
              {words('undo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

interface RememberedProps {
  readonly sites: readonly RememberedSite[];
  readonly acts: ForgetActions;
}

function Remembered({ sites, acts }: RememberedProps) {
  const words = useWords();
  if (sites.length === 0) return <Notice title={words('remembered_none')} text={words('remembered_none_hint')} />;
  return (
    <>
      <p>
        <button type="button" class="push plain" onClick={acts.onForgetHour}>
          {words('forget_hour')}
        </button>{' '}
        <button type="button" class="push plain" onClick={acts.onForgetAll}>
          {words('forget_all')}
        </button>
      </p>
      {sites.map((site) => (
        <details key={site.site}>
          <summary>
            <bdi>{site.site}</bdi> <span class="quiet">{words.count('remembered_count', site.events)}</span>
          </summary>
          <p>
            <button type="button" class="act small" onClick={() => acts.onForgetSite(site.site)}>
              {words('forget_site', { site: site.site })}
            </button>
          </p>
          <ul>
            {site.articles.map((article) => (
              <Article key={article.page} article={article} acts={acts} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function Article({ article, acts }: { readonly article: RememberedArticle; readonly acts: ForgetActions }) {
  const words = useWords();
  const { page, title, link, published, events } = article;
  return (
    <li>
      <p>
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}{' '}
        <span class="quiet">{published ? words.date(published) : null}</span>{' '}
        <button
          type="button"
          class="act small"
          aria-label={`${words('forget_article')}: ${title}`}
          onClick={() => acts.onForgetArticle(page)}
        >
          {words('forget_article')}
        </button>
      </p>
      <ul class="quiet">
        {events.map((event) => (
          <li key={event.id}>
            {event.from ? `${words.date(event.from)} · ` : null}
            <bdi>{event.title}</bdi>{' '}
            <button
              type="button"
              class="act small"
              aria-label={`${words('event_forget')}: ${event.title}`}
              onClick={() => acts.onForgetEvent(event.id)}
            >
              {words('forget')}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}
