import { useEffect, useRef } from 'preact/hooks';
import type { Annotation } from '../lib/model/annotation.ts';
import type { ExportKind } from '../lib/view/exports.ts';
import type { Library, LibraryState } from '../lib/view/library.ts';
import { FailedPart } from './FailedPart.tsx';
import { LibraryList } from './LibraryList.tsx';
import { LibraryTools } from './LibraryTools.tsx';
import { Notice } from './Notice.tsx';
import type { NoteActions } from './NoteEditor.tsx';
import { RecordView } from './RecordView.tsx';
import { SearchBar } from './SearchBar.tsx';
import { useWords } from './words-context.ts';

export interface LibraryViewProps {
  readonly state: LibraryState;
  readonly library: Library;
  readonly notes: Omit<NoteActions, 'onSave'>;
  readonly nameOf: (official: string) => string;
  /** Puts a passage with its source on the clipboard. */
  readonly onCopy: (annotation: Annotation) => Promise<void>;
  readonly onExport: (kind: ExportKind) => void;
}

/** Everything kept: search on top, list at one side, the record at the other. */
export function LibraryView({ state, library, notes, nameOf, onCopy, onExport }: LibraryViewProps) {
  const words = useWords();
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || isField(event.target)) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  if (state.all.state === 'failed') {
    return <FailedPart failure={state.all.failure} onRetry={() => void library.open()} />;
  }
  const opened = state.shown.find(({ id }) => id === state.open);
  return (
    <main class="library" data-state={state.all.state}>
      <header>
        <h1 id="library-title">{words('library_title')}</h1>
        <SearchBar state={state} library={library} field={search} />
      </header>
      <div class="columns">
        <section class="list" aria-label={words('library_title')}>
          <LibraryTools state={state} library={library} onExport={onExport} />
          <Listed state={state} library={library} />
        </section>
        <section class="record">
          {opened ? (
            <RecordView
              key={opened.id}
              annotation={opened}
              library={library}
              notes={notes}
              tags={state.tags}
              nameOf={nameOf}
              onCopy={onCopy}
            />
          ) : state.shown.length > 0 ? (
            <p class="notice quiet">{words('library_choose')}</p>
          ) : null}
        </section>
      </div>
      <Done state={state} onUndo={() => void library.undo()} />
    </main>
  );
}

function Listed({ state, library }: Pick<LibraryViewProps, 'state' | 'library'>) {
  const words = useWords();
  if (state.all.state !== 'ready') return <p class="notice quiet">{words('library_loading')}</p>;
  if (state.all.value.length === 0) {
    return <Notice title={words('library_empty')} text={words('library_empty_hint')} />;
  }
  if (state.shown.length === 0) {
    return <Notice title={words('library_none_found')} text={words('library_none_found_hint')} />;
  }
  return <LibraryList state={state} library={library} />;
}

function Done({ state, onUndo }: { readonly state: LibraryState; readonly onUndo: () => void }) {
  const words = useWords();
  const { done } = state;
  const says = done && (done.what === 'removed' ? words.count('removed_count', done.count) : words(done.what));
  return (
    <div class="toast" role="status">
      {says ? <span class="says">{says}</span> : null}
      {done?.undo ? (
        <button type="button" class="act" onClick={onUndo}>
          {words('undo')}
        </button>
      ) : null}
    </div>
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
