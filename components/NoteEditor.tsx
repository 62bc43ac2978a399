import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../lib/model/annotation.ts';
import type { RecordId } from '../lib/model/ids.ts';
import { TagField } from './TagField.tsx';
import { useWords } from './words-context.ts';

/** What a note's editor asks for; every promise resolves only when the thing is durable. */
export interface NoteActions {
  readonly onSave: (
    annotation: RecordId,
    change: { readonly note: string; readonly tags: readonly string[] },
  ) => Promise<void>;
  readonly onDraft: (
    annotation: RecordId,
    draft: { readonly note: string; readonly tags: readonly string[] },
  ) => Promise<void>;
  readonly draftOf: (
    annotation: RecordId,
  ) => Promise<{ readonly note: string; readonly tags: readonly string[] } | null>;
}

interface NoteEditorProps {
  readonly annotation: Pick<Annotation, 'id' | 'note' | 'tags'>;
  /** Tags in use, for completion. */
  readonly known: readonly string[];
  readonly actions: NoteActions;
  /** Whether the caret goes into the note at once: where the reader came to write. */
  readonly focus: boolean;
}

type SaveState = 'clean' | 'typing' | 'kept' | 'saving' | 'saved' | 'failed';

/** A pause in typing after which the draft is kept. */
const DRAFT_PAUSE = 300;

/** Note and tags of one annotation. What is typed is kept as a draft at every pause. */
export function NoteEditor({ annotation, known, actions, focus }: NoteEditorProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState(annotation.note);
  const [tags, setTags] = useState(annotation.tags);
  const [state, setState] = useState<SaveState>('clean');

  useEffect(() => {
    if (focus) field.current?.focus();
  }, []);
  useEffect(() => {
    let stands = true;
    void actions.draftOf(annotation.id).then((draft) => {
      if (!draft || !stands) return;
      setNote(draft.note);
      setTags(draft.tags);
      setState('kept');
    });
    return () => {
      stands = false;
    };
  }, [annotation.id]);
  useEffect(() => {
    if (state !== 'typing') return undefined;
    const timer = setTimeout(() => void keep(), DRAFT_PAUSE);
    return () => clearTimeout(timer);
  }, [state, note, tags]);

  async function keep(): Promise<void> {
    try {
      await actions.onDraft(annotation.id, { note, tags });
      setState((now) => (now === 'typing' ? 'kept' : now));
    } catch (error) {
      console.warn(error);
      setState('failed');
    }
  }

  async function save(): Promise<void> {
    setState('saving');
    try {
      await actions.onSave(annotation.id, { note, tags });
      setState('saved');
    } catch (error) {
      console.warn(error);
      setState('failed');
    }
  }

  const typed = (change: () => void) => {
    change();
    setState('typing');
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };
  return (
    <form
      class="editor"
      onKeyDown={saveByKey}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="unseen" for={`${id}-note`}>
        {words('note_label')}
      </label>
      <textarea
        id={`${id}-note`}
        class="field"
        rows={3}
        dir="auto"
        placeholder={words('note_placeholder')}
        ref={field}
        value={note}
        onInput={(event) => typed(() => setNote(event.currentTarget.value))}
      />
      <TagField tags={tags} known={known} onChange={(next) => typed(() => setTags(next))} />
      <div class="foot">
        <span class={`saved ${state === 'failed' ? 'failed' : state === 'saved' ? '' : 'pending'}`}>
          {words(SAYS[state])}
        </span>
        <button type="submit" class="push" disabled={state === 'saving'}>
          {words('save')}
        </button>
      </div>
    </form>
  );
}

const SAYS = {
  clean: 'save_clean',
  typing: 'save_typing',
  kept: 'save_kept',
  saving: 'save_saving',
  saved: 'saved',
  failed: 'save_failed',
} as const;
