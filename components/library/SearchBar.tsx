import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Library, LibraryState, QueryTerm } from '../../lib/view/library/library.ts';
import { selectOnce } from './select-once.ts';
import { useWords } from '../shared/words-context.ts';

interface SearchBarProps {
  readonly state: Pick<LibraryState, 'typed' | 'terms'>;
  readonly library: Library;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The search, its terms spelled out as words that can be taken away one by one, and a word on each that was not understood. */
export function SearchBar({ state, library, field }: SearchBarProps) {
  const words = useWords();
  const id = useId();
  const { typed, terms } = state;
  const without = (term: QueryTerm) => {
    library.without(term);
    // The word that was pressed is gone.
    field.current?.focus();
  };
  return (
    <search class="search">
      <label class="unseen" for={id}>
        {words('search_label')}
      </label>
      <input
        id={id}
        ref={field}
        type="search"
        class="field"
        placeholder={words('search_placeholder')}
        value={typed}
        autocomplete="off"
        aria-describedby={`${id}-doubts`}
        onInput={(event) => library.search(event.currentTarget.value)}
      />
      {terms.length > 0 ? (
        <ul class="tags">
          {terms.map((term, at) => (
            <li key={`${term.text} ${at}`} class={`tag ${term.doubt === null ? '' : 'doubt'}`}>
              <bdi>{term.text}</bdi>
              <button
                type="button"
                class="act"
                aria-label={words('search_without', { term: term.text })}
                onClick={() => without(term)}
              >
                ×
              </button>
            </li>
          ))}
          <li>
            <button type="button" class="act small" onClick={() => library.search('')}>
              {words('search_clear')}
            </button>
          </li>
          <li>
            <SaveSearch key={typed} library={library} typed={typed} />
          </li>
        </ul>
      ) : null}
      <Doubts terms={terms} id={`${id}-doubts`} />
    </search>
  );
}

/** Why a term is searched as words although it looks like a field. */
function Doubts({ terms, id }: { readonly terms: readonly QueryTerm[]; readonly id: string }) {
  const words = useWords();
  const doubtful = terms.filter(({ doubt }) => doubt !== null);
  return (
    <div id={id} role="status">
      {doubtful.map(({ text, doubt }) => (
        <p key={text} class="small state uncertain">
          {words(doubt === 'no-field' ? 'search_no_field' : 'search_no_value', { term: text })}
        </p>
      ))}
    </div>
  );
}

/** A name for this search, to find it again. */
function SaveSearch({ library, typed }: { readonly library: Library; readonly typed: string }) {
  const words = useWords();
  const id = useId();
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <button type="button" class="act small" onClick={() => setName(typed)}>
        {words('search_save')}
      </button>
    );
  }
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void library.saveSearch(name.trim()).then(() => setName(null));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setName(null);
      }}
    >
      <label class="unseen" for={id}>
        {words('search_name')}
      </label>
      <input
        id={id}
        class="field small"
        value={name}
        ref={selectOnce}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="act small">
        {words('save')}
      </button>
    </form>
  );
}
