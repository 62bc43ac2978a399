import { useContext, useState } from 'preact/hooks';
import type { ClipColour } from '../../lib/model/annotation.ts';
import type { RecordId } from '../../lib/model/ids.ts';
import type { OwnLine } from '../../lib/view/desk/yours.ts';
import { siteName, webLink } from '../shared/web-link.ts';
import { useColourName } from '../shared/colour-names.ts';
import { ColourChoice } from '../shared/ColourChoice.tsx';
import { CopyContext } from '../shared/copy-context.ts';
import { NoteEditor, type NoteActions } from '../shared/NoteEditor.tsx';
import { useWords } from '../shared/words-context.ts';

interface ClipItemProps {
  readonly line: OwnLine;
  readonly writing: boolean;
  readonly tags: readonly string[];
  readonly actions: NoteActions & {
    readonly onWrite: (annotation: RecordId | null) => void;
    readonly onRemove: (annotation: RecordId) => void;
    readonly onColour: (annotation: RecordId, colour: ClipColour) => void;
  };
}

/** A passage kept: the words, how it was found again, the note, and what can be done with it. */
export function ClipItem({ line, writing, tags, actions }: ClipItemProps) {
  const words = useWords();
  const nameOf = useColourName();
  const onCopy = useContext(CopyContext);
  const { annotation, state, changes } = line;
  const { clip } = annotation;
  return (
    <li class="clip" data-annotation={annotation.id} data-state={state ?? undefined}>
      {clip ? (
        <div class="passage">
          <span class={`dot ${annotation.colour}`} role="img" aria-label={nameOf(annotation.colour)} />
          <q dir="auto" lang={clip.source.language ?? undefined}>
            {clip.quote}
          </q>
        </div>
      ) : null}
      {clip || writing || annotation.note ? null : <p class="quiet">{words('page_note')}</p>}
      {!writing && annotation.note ? (
        <p class="note-text" dir="auto">
          {annotation.note}
        </p>
      ) : null}
      <div class="under">
        {state && state !== 'exact' ? <StateWords state={state} changes={changes} /> : null}
        {state === null && clip ? <Origin line={line} /> : null}
        {writing
          ? null
          : annotation.tags.map((tag) => (
              <span class="tag" key={tag}>
                <bdi>{tag}</bdi>
              </span>
            ))}
        {writing ? null : (
          <button type="button" class="act small" onClick={() => actions.onWrite(annotation.id)}>
            {words(annotation.note ? 'note_edit' : 'note_add')}
          </button>
        )}
        {clip && onCopy ? <CopyPassage onCopy={() => onCopy(annotation)} /> : null}
        <button type="button" class="act small danger" onClick={() => actions.onRemove(annotation.id)}>
          {words('remove')}
        </button>
      </div>
      {writing ? (
        <>
          <NoteEditor annotation={annotation} known={tags} actions={actions} focus />
          <ColourChoice colour={annotation.colour} onChoose={(colour) => actions.onColour(annotation.id, colour)} />
        </>
      ) : null}
    </li>
  );
}

function CopyPassage({ onCopy }: { readonly onCopy: () => Promise<void> }) {
  const words = useWords();
  const [says, setSays] = useState<'cite_copy' | 'cite_copied' | 'cite_failed'>('cite_copy');
  const copy = () =>
    onCopy().then(
      () => setSays('cite_copied'),
      (error: unknown) => {
        console.warn(error);
        setSays('cite_failed');
      },
    );
  return (
    <button type="button" class="act small" onClick={() => void copy()}>
      <span role="status">{words(says)}</span>
    </button>
  );
}

function StateWords({ state, changes }: Pick<OwnLine, 'changes'> & { state: NonNullable<OwnLine['state']> }) {
  const words = useWords();
  return (
    <span class={`state ${state}`}>
      {words(`state_${state}`)}
      {changes.length > 0 ? ` (${changes.join('; ')})` : ''}
    </span>
  );
}

function Origin({ line }: { readonly line: OwnLine }) {
  const words = useWords();
  const source = line.annotation.clip?.source;
  if (!source) return null;
  const link = webLink(source.url);
  const text = [source.publisher ?? siteName(source.url), source.published && words.date(source.published)]
    .filter(Boolean)
    .join(' · ');
  return link ? (
    <a class="small" href={link} target="_blank" rel="noopener noreferrer" title={source.title ?? undefined}>
      {text}
    </a>
  ) : (
    <span class="small quiet">{text}</span>
  );
}
