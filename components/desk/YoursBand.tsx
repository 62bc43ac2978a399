import type { ComponentChildren } from 'preact';
import type { ClipColour } from '../../lib/model/annotation.ts';
import type { RecordId } from '../../lib/model/ids.ts';
import type { DescribedSelection } from '../../lib/protocol.ts';
import type { Part } from '../../lib/view/failure.ts';
import type { Yours } from '../../lib/view/desk/yours.ts';
import { Band } from './Band.tsx';
import { ClipItem } from './ClipItem.tsx';
import { officialDossier } from '../shared/dossier-link.ts';
import { FailedPart } from '../shared/FailedPart.tsx';
import type { NoteActions } from '../shared/NoteEditor.tsx';
import { useWords } from '../shared/words-context.ts';

interface YoursBandProps {
  readonly yours: Part<Yours>;
  readonly selection: DescribedSelection | null;
  readonly writing: RecordId | null;
  /** Whose memory was asked for. */
  readonly about: { readonly official: string; readonly name: string } | null;
  readonly actions: NoteActions & {
    readonly onWrite: (annotation: RecordId | null) => void;
    readonly onKeep: () => void;
    /** Keeps the page itself, for a note on the whole of it. */
    readonly onKeepPage: () => void;
    readonly onRemove: (annotation: RecordId) => void;
    readonly onColour: (annotation: RecordId, colour: ClipColour) => void;
    readonly onRetry: () => void;
  };
  /** What stands below the clips: the readable copy of the page. */
  readonly children?: ComponentChildren;
}

/** “Yours”: what the reader kept of this page, and about the same people elsewhere. */
export function YoursBand({ yours, selection, writing, about, actions, children }: YoursBandProps) {
  const words = useWords();
  const ready = yours.state === 'ready' ? yours.value : null;
  const note = ready
    ? [
        ready.here.length > 0 ? words.count('clips_here', ready.here.length) : '',
        ready.elsewhere.length > 0 ? words.count('clips_elsewhere', ready.elsewhere.length) : '',
      ]
        .filter(Boolean)
        .join(', ')
    : undefined;
  return (
    <Band title={words('yours_title')} note={note}>
      {selection ? <SelectionItem selection={selection} onKeep={actions.onKeep} /> : null}
      {yours.state === 'loading' ? <p class="quiet">{words('yours_loading')}</p> : null}
      {yours.state === 'failed' ? <FailedPart failure={yours.failure} onRetry={actions.onRetry} /> : null}
      {ready && ready.here.length === 0 && !selection ? <p class="quiet">{words('yours_none')}</p> : null}
      {ready ? <OwnLists yours={ready} writing={writing} about={about} actions={actions} /> : null}
      {ready ? (
        <p>
          <button type="button" class="act small" onClick={actions.onKeepPage}>
            {words('page_note')}
          </button>
        </p>
      ) : null}
      {ready ? children : null}
    </Band>
  );
}

interface OwnListsProps extends Pick<YoursBandProps, 'writing' | 'about' | 'actions'> {
  readonly yours: Yours;
}

function OwnLists({ yours, writing, about, actions }: OwnListsProps) {
  const words = useWords();
  const item = (line: Yours['here'][number]) => (
    <ClipItem
      key={line.annotation.id}
      line={line}
      writing={writing === line.annotation.id}
      tags={yours.tags}
      actions={actions}
    />
  );
  return (
    <>
      <ul>{yours.here.map(item)}</ul>
      {yours.elsewhere.length > 0 ? (
        <section class="group">
          <h3>
            {about === null ? (
              words('yours_elsewhere')
            ) : (
              <>
                {words('yours_about', { name: about.name })}{' '}
                <a class="act small" href={officialDossier(about.official)} target="_blank">
                  {words('dossier_title')}
                </a>
              </>
            )}
          </h3>
          <ul>{yours.elsewhere.map(item)}</ul>
        </section>
      ) : null}
    </>
  );
}

function SelectionItem({ selection, onKeep }: { selection: DescribedSelection; onKeep: () => void }) {
  const words = useWords();
  return (
    <div class="clip">
      <p class="passage">
        <span class="dot yellow" aria-hidden="true" />
        <q dir="auto">{selection.quote}</q>
      </p>
      <div class="under">
        <button type="button" class="push" onClick={onKeep}>
          {words('keep')}
        </button>
      </div>
    </div>
  );
}
