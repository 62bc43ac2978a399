import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { Library, LibraryState } from '../lib/view/library.ts';
import { useWords } from './words-context.ts';

interface SearchBarProps {
  readonly state: LibraryState;
  readonly library: Library;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The search, and its terms spelled out as words that can be taken away one by one. */
export function SearchBar({ state, library, field }: SearchBarProps) {
  const words = useWords();
  const id = useId();
  const { typed, terms } = state;
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
        onInput={(event) => library.search(event.currentTarget.value)}
      />
      {terms.length > 0 ? (
        <ul class="tags">
          {terms.map((term, at) => (
            <li key={`${term.text} ${at}`} class="tag">
              <bdi>{term.text}</bdi>
              <button
                type="button"
                class="act"
                aria-label={words('search_without', { term: term.text })}
                onClick={() => library.without(term)}
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
        </ul>
      ) : null}
    </search>
  );
}
