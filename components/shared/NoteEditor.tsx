import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/model/annotation.ts';
import type { RecordId } from '../../lib/model/ids.ts';
import { TagField } from './TagField.tsx';
import { useWords } from './words-context.ts';

/** What its reader writes. */
export type NoteText = Pick<Annotation, 'note' | 'tags'>;

/** What a note's editor asks for; every promise resolves only when the thing is durable. */
export interface NoteActions {
  readonly onSave: (annotation: RecordId, change: NoteText) => Promise<void>;
  readonly onDraft: (annotation: RecordId, draft: NoteText) => Promise<void>;
  readonly draftOf: (annotation: RecordId) => Promise<NoteText | null>;
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
  const [text, setText] = useState<NoteText>({ note: annotation.note, tags: annotation.tags });
  const [state, setState] = useState<SaveState>('clean');
  // What the fields hold now, which a rendering is late to know; and whether the last of it is neither saved nor a draft.
  const written = useRef(text);
  const unkept = useRef(false);

  const write = (next: NoteText) => {
    written.current = next;
    setText(next);
  };
  const typed = (change: Partial<NoteText>) => {
    unkept.current = true;
    write({ ...written.current, ...change });
    setState('typing');
  };
  useEffect(() => {
    if (focus) field.current?.focus();
  }, []);
  useEffect(() => {
    let stands = true;
    const before = written.current;
    void actions.draftOf(annotation.id).then((draft) => {
      // What was typed meanwhile is newer.
      if (!draft || !stands || written.current !== before) return;
      write(draft);
      setState('kept');
    });
    return () => {
      stands = false;
    };
  }, [annotation.id]);
  useEffect(() => {
    const timer = setTimeout(keepRest, DRAFT_PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    addEventListener('pagehide', keepRest);
    return () => {
      removeEventListener('pagehide', keepRest);
      keepRest();
    };
  }, [annotation.id]);

  function keepRest(): void {
    if (unkept.current) void keep();
  }

  async function keep(): Promise<void> {
    const draft = written.current;
    unkept.current = false;
    try {
      await actions.onDraft(annotation.id, draft);
      if (written.current === draft) setState((now) => (now === 'typing' ? 'kept' : now));
    } catch (error) {
      console.warn(error);
      setState('failed');
    }
  }

  async function save(): Promise<void> {
    const sent = written.current;
    unkept.current = false;
    setState('saving');
    try {
      await actions.onSave(annotation.id, sent);
      setState((now) => (now === 'saving' ? 'saved' : now));
      // Saving drops the draft, and with it what was typed since.
      if (written.current !== sent) await keep();
    } catch (error) {
      console.warn(error);
      setState('failed');
      await keep();
    }
  }

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
        value={text.note}
        onInput={(event) => typed({ note: event.currentTarget.value })}
      />
      <TagField tags={text.tags} known={known} onChange={(tags) => typed({ tags })} />
      <div class="foot">
        <span role="status" class={`saved ${state === 'failed' ? 'failed' : state === 'saved' ? '' : 'pending'}`}>
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
