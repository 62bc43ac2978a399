import { useId } from 'preact/hooks';
import type { CopyHere, ParagraphChange } from '../../lib/view/desk/page-copy.ts';
import { useWords } from '../shared/words-context.ts';

interface PageCopyBoxProps {
  /** `null`: none is kept. */
  readonly here: CopyHere | null;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
}

/** The readable copy of this page: kept only when the reader asks, and what changed in the page since. */
export function PageCopyBox({ here, onKeep, onRemove }: PageCopyBoxProps) {
  const words = useWords();
  const id = useId();
  if (here === null) {
    return (
      <p class="copy-box">
        <button type="button" class="act small" onClick={onKeep}>
          {words('copy_keep')}
        </button>
      </p>
    );
  }
  const { copy, changes } = here;
  return (
    <section class="copy-box" aria-labelledby={id}>
      <h3 id={id}>{words('copy_kept', { date: words.longDate(copy.at.slice(0, 10)) })}</h3>
      {copy.extent === 'cut' ? <p class="quiet small">{words('copy_cut')}</p> : null}
      {changes === null ? null : changes.length === 0 ? (
        <p class="quiet">{words('copy_same')}</p>
      ) : (
        <Changes changes={changes} />
      )}
      <details>
        <summary>{words('copy_read')}</summary>
        {copy.text.split('\n').map((line, at) => (
          <p key={at} class="passage" dir="auto" lang={copy.source.language ?? undefined}>
            {line}
          </p>
        ))}
      </details>
      <p>
        <button type="button" class="act small" onClick={onKeep}>
          {words('copy_again')}
        </button>
        <button type="button" class="act small danger" onClick={onRemove}>
          {words('copy_remove')}
        </button>
      </p>
    </section>
  );
}

/** As many as a reader takes in at once. */
const MOST_SHOWN = 8;

function Changes({ changes }: { readonly changes: readonly ParagraphChange[] }) {
  const words = useWords();
  const rest = changes.length - MOST_SHOWN;
  return (
    <>
      <p>{words.count('copy_changes', changes.length)}</p>
      <ul>
        {changes.slice(0, MOST_SHOWN).map((change, at) => (
          <li key={at} dir="auto">
            {change.kind === 'changed' ? (
              change.words.map((line) => (
                <span key={line} class="changed">
                  <bdi>{line}</bdi>{' '}
                </span>
              ))
            ) : (
              <>
                <span class="quiet">{words(change.kind === 'added' ? 'copy_new' : 'copy_gone')}</span>{' '}
                <q>{change.text}</q>
              </>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p class="quiet">{words.count('copy_more', rest)}</p> : null}
    </>
  );
}
