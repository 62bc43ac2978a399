import type { BriefDocument, BriefItem } from '../../lib/view/brief/brief.ts';
import type { Part } from '../../lib/view/failure.ts';
import { BriefForm, type BriefFormProps } from './BriefForm.tsx';
import { CITATION_STYLES, type CitationStyle } from '../shared/CopyWithSource.tsx';
import { FailedPart } from '../shared/FailedPart.tsx';
import { Notice } from '../shared/Notice.tsx';
import { webLink } from '../shared/web-link.ts';
import { useWords } from '../shared/words-context.ts';

interface BriefViewProps extends BriefFormProps {
  /** `null`: nothing asked for yet. */
  readonly brief: Part<BriefDocument> | null;
  readonly style: CitationStyle;
  readonly onStyle: (style: CitationStyle) => void;
  readonly onRetry: () => void;
  readonly onCopy: (brief: BriefDocument) => Promise<void>;
  readonly onMarkdown: (brief: BriefDocument) => void;
  readonly onHtml: (brief: BriefDocument) => void;
  readonly onPrint: () => void;
}

/** What to ask, and the brief as it will be read on paper. */
export function BriefView(props: BriefViewProps) {
  const words = useWords();
  const { brief, request, choices, onRequest, onRetry } = props;
  return (
    <main class="brief" data-state={brief?.state ?? 'empty'}>
      <nav class="sheet-top">
        <span class="name">{words('name')}</span>
        <a class="act small" href="library.html">
          {words('library')}
        </a>
      </nav>
      <BriefForm request={request} choices={choices} onRequest={onRequest} />
      {brief === null ? <Notice title={words('brief_empty')} text={words('brief_empty_hint')} /> : null}
      {brief?.state === 'loading' ? <p class="notice quiet wait">{words('dossier_loading')}</p> : null}
      {brief?.state === 'failed' ? <FailedPart failure={brief.failure} onRetry={onRetry} /> : null}
      {brief?.state === 'ready' ? (
        <>
          <Take {...props} document={brief.value} />
          <Paper document={brief.value} />
        </>
      ) : null}
    </main>
  );
}

function Take(props: BriefViewProps & { readonly document: BriefDocument }) {
  const words = useWords();
  const { document, style, onStyle, onCopy, onMarkdown, onHtml, onPrint } = props;
  return (
    <div class="take">
      <button type="button" class="push" onClick={() => onMarkdown(document)}>
        {words('brief_markdown')}
      </button>
      <button type="button" class="push plain" onClick={() => onHtml(document)}>
        {words('brief_html')}
      </button>
      <button type="button" class="push plain" onClick={() => void onCopy(document)}>
        {words('brief_copy')}
      </button>
      <button type="button" class="push plain" onClick={onPrint}>
        {words('brief_print')}
      </button>
      <label>
        {words('cite_style')}{' '}
        <select class="field" value={style} onChange={(event) => onStyle(event.currentTarget.value as CitationStyle)}>
          {CITATION_STYLES.map((one) => (
            <option key={one} value={one}>
              {words(`cite_${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Paper({ document }: { readonly document: BriefDocument }) {
  const words = useWords();
  return (
    <article class="paper">
      <h1>{document.title}</h1>
      <p class="quiet">{document.below}</p>
      {document.sections.map(({ title, items, nothing }) => (
        <section key={title}>
          <h2>{title}</h2>
          {nothing === null ? null : <p class="quiet">{nothing}</p>}
          <ul>
            {items.map((item, at) => (
              <Item key={`${at} ${item.text}`} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {document.footnotes.length > 0 ? (
        <section>
          <h2>{words('brief_sources')}</h2>
          <ol class="footnotes">
            {document.footnotes.map(({ title, publisher, published, url }, at) => {
              const link = webLink(url);
              const meta = [publisher, published && words.date(published)].filter(Boolean).join(', ');
              return (
                <li key={`${title} ${published}`} id={`note-${at + 1}`}>
                  {link ? (
                    <a href={link} target="_blank" rel="noopener noreferrer">
                      {title}
                    </a>
                  ) : (
                    title
                  )}
                  {meta ? `, ${meta}` : ''}
                </li>
              );
            })}
          </ol>
        </section>
      ) : null}
    </article>
  );
}

function Item({ item: { lead, text, quote, notes } }: { readonly item: BriefItem }) {
  const words = useWords();
  return (
    <li>
      {lead === null ? null : <strong>{lead}: </strong>}
      <span dir="auto">{text}</span>
      {notes.map((number) => (
        <sup key={number}>
          <a href={`#note-${number}`} aria-label={words('brief_note', { number: words.number(number) })}>
            {number}
          </a>
        </sup>
      ))}
      {quote === null ? null : (
        <blockquote dir="auto">
          <q>{quote}</q>
        </blockquote>
      )}
    </li>
  );
}
