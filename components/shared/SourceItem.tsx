import type { SourceLine } from '../../lib/view/event-lines.ts';
import { saySaidBy } from './say-event.ts';
import { useWords } from './words-context.ts';

/** Where something was read and who says so; the source's own sentence in its own face. */
export function SourceItem({ source }: { readonly source: SourceLine }) {
  const words = useWords();
  const { title, link, publisher, published, quote, via, copies } = source;
  if (source.saidBy.kind === 'roster') {
    return (
      <p class="unconfirmed">
        <bdi>{saySaidBy(source.saidBy, words)}</bdi>
      </p>
    );
  }
  const meta = [
    publisher,
    published && words.date(published),
    saySaidBy(source.saidBy, words),
    via && words('said_via', { via }),
    copies.length > 0 && words('source_copies', { outlets: copies.join(', ') }),
  ];
  return (
    <>
      {quote ? (
        <p class="said">
          <q dir="auto">{quote}</q>
        </p>
      ) : null}
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          <bdi>{title}</bdi>
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
      <p class="quiet">{meta.filter(Boolean).join(' · ')}</p>
    </>
  );
}
