import { useEffect, useRef } from 'preact/hooks';
import type { Annotation } from '../../lib/model/annotation.ts';
import type { ExportKind } from '../../lib/view/files/exports.ts';
import type { Library, LibraryState } from '../../lib/view/library/library.ts';
import { ColourNamesContext } from '../shared/colour-names.ts';
import type { CitationStyle } from '../shared/CopyWithSource.tsx';
import { FailedPart } from '../shared/FailedPart.tsx';
import { LibraryList } from './LibraryList.tsx';
import { type Filters, LibraryRail } from './LibraryRail.tsx';
import { LibraryToast } from './LibraryToast.tsx';
import { LibraryTools } from './LibraryTools.tsx';
import { Notice } from '../shared/Notice.tsx';
import type { NoteActions } from '../shared/NoteEditor.tsx';
import { RecordView } from './RecordView.tsx';
import { SearchBar } from './SearchBar.tsx';
import { useWords } from '../shared/words-context.ts';

export interface LibraryViewProps {
  readonly state: LibraryState;
  readonly library: Library;
  readonly filters: Filters;
  readonly notes: Omit<NoteActions, 'onSave'>;
  readonly nameOf: (official: string) => string;
  /** Puts a passage with its source on the clipboard. */
  readonly onCopy: (annotation: Annotation, style: CitationStyle) => Promise<void>;
  readonly onExport: (kind: ExportKind) => void;
  /** Where a brief is made. */
  readonly briefLink: string;
}

/** Everything kept: search on top, filters and list at one side, the record at the other. */
export function LibraryView(props: LibraryViewProps) {
  const { state, library, filters, notes, nameOf, onCopy, onExport, briefLink } = props;
  const words = useWords();
  const search = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => pageKey(event, library, search.current);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [library]);
  useEffect(() => {
    // What was deleted took the focus with it: the list is where one goes on.
    if (state.done?.what === 'removed' && document.activeElement === document.body) {
      page.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus();
    }
  }, [state.done]);

  if (state.list.state === 'failed') {
    return <FailedPart failure={state.list.failure} onRetry={() => void library.open()} />;
  }
  const { opened } = state;
  return (
    <ColourNamesContext.Provider value={state.colours}>
      <main class="library" data-state={state.list.state} ref={page}>
        <header>
          <h1 id="library-title">{words('library_title')}</h1>
          <SearchBar state={state} library={library} field={search} />
        </header>
        <div class="columns">
          <LibraryRail state={state} library={library} filters={filters} briefLink={briefLink} />
          <section class="list" aria-label={words('library_title')}>
            <Listed state={state} library={library} onExport={onExport} />
          </section>
          <section class="record" aria-label={words('record_label')}>
            {opened ? (
              <RecordView
                key={opened.id}
                annotation={opened}
                library={library}
                notes={notes}
                tags={(state.labels?.tags ?? []).map(({ value }) => value)}
                nameOf={nameOf}
                onCopy={onCopy}
              />
            ) : state.list.state === 'ready' && state.list.value.ids.length > 0 ? (
              <p class="notice quiet">{words('library_choose')}</p>
            ) : null}
          </section>
        </div>
        <LibraryToast state={state} library={library} />
      </main>
    </ColourNamesContext.Provider>
  );
}

/** Keys that hold anywhere on the page, a field apart: it has its own undo. */
function pageKey(event: KeyboardEvent, library: Library, search: HTMLInputElement | null): void {
  if (isField(event.target)) return;
  const act = keyAct(event, library, search);
  if (!act) return;
  event.preventDefault();
  act();
}

function keyAct(event: KeyboardEvent, library: Library, search: HTMLInputElement | null): (() => void) | null {
  const held = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (key === '/' && !held) return () => search?.focus();
  if (held && key === 'z') return () => void (event.shiftKey ? library.redo() : library.undo());
  if (held && key === 'y') return () => void library.redo();
  return null;
}

function Listed({ state, library, onExport }: Pick<LibraryViewProps, 'state' | 'library' | 'onExport'>) {
  const words = useWords();
  if (state.list.state !== 'ready') return <p class="notice quiet wait">{words('library_loading')}</p>;
  const list = state.list.value;
  if (list.total === 0) return <Notice title={words('library_empty')} text={words('library_empty_hint')} />;
  return (
    <>
      <LibraryTools state={state} list={list} library={library} onExport={onExport} />
      <Lost state={state} library={library} />
      {list.ids.length === 0 ? (
        <Notice title={words('library_none_found')} text={words('library_none_found_hint')} />
      ) : (
        <LibraryList state={state} list={list} library={library} />
      )}
    </>
  );
}

/** Clips whose place is gone from their page are told of first, and are one press away. */
function Lost({ state, library }: Pick<LibraryViewProps, 'state' | 'library'>) {
  const words = useWords();
  const lost = state.labels?.states.orphan ?? 0;
  if (lost === 0 || state.typed !== '') return null;
  return (
    <p class="lost">
      <span class="state orphan">{words.count('clips_lost', lost)}</span>{' '}
      <button type="button" class="act small" onClick={() => library.search('state:orphan')}>
        {words('show')}
      </button>
    </p>
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
