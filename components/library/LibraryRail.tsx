import { useId, useState } from 'preact/hooks';
import type { Library, LibraryState } from '../../lib/view/library/library.ts';
import { COLOURS } from '../shared/colour-names.ts';
import { selectOnce } from './select-once.ts';
import { useWords } from '../shared/words-context.ts';

/** A choice of a filter: the term it adds to the search, and its words. */
export interface FilterChoice {
  readonly term: string;
  readonly name: string;
  readonly count: number | null;
}

export interface Filters {
  readonly officials: readonly FilterChoice[];
  readonly countries: readonly FilterChoice[];
  readonly outlets: readonly FilterChoice[];
  readonly types: readonly FilterChoice[];
  readonly states: readonly FilterChoice[];
  readonly colours: readonly FilterChoice[];
  readonly tags: readonly FilterChoice[];
}

interface LibraryRailProps {
  readonly state: LibraryState;
  readonly library: Library;
  readonly filters: Filters;
  /** Where a brief is made. */
  readonly briefLink: string;
}

/** Beside the list: saved searches, filters, tags, and what the colours mean. */
export function LibraryRail({ state, library, filters, briefLink }: LibraryRailProps) {
  const words = useWords();
  const add = (term: string) => library.search(`${state.typed} ${term}`.trim());
  // Where there is room it stands open; on a narrow page it folds up above the list.
  const [open] = useState(() => window.matchMedia('(min-width: 64.01rem)').matches);
  return (
    <details class="rail" open={open} aria-label={words('filters_label')}>
      <summary>{words('filters_label')}</summary>
      <SavedSearches state={state} library={library} />
      <section>
        <h2>{words('filters_title')}</h2>
        {SELECTS.map((kind) => (
          <FilterSelect key={kind} kind={kind} choices={filters[kind]} onChoose={add} />
        ))}
      </section>
      <TagList tags={filters.tags} library={library} onChoose={add} />
      <ColourNaming state={state} library={library} />
      <p>
        <a class="act" href={briefLink}>
          {words('brief_make')}
        </a>
      </p>
    </details>
  );
}

const SELECTS = ['officials', 'countries', 'outlets', 'types', 'colours', 'states'] as const;

function SavedSearches({ state, library }: Pick<LibraryRailProps, 'state' | 'library'>) {
  const words = useWords();
  if (state.saved.length === 0) return null;
  return (
    <section>
      <h2>{words('saved_searches')}</h2>
      <ul>
        {state.saved.map(({ id, name, search = '' }) => (
          <li key={id} class="pair">
            <button
              type="button"
              class="act"
              aria-pressed={state.typed === search}
              title={search}
              onClick={() => library.search(search)}
            >
              <bdi>{name}</bdi>
            </button>
            <button
              type="button"
              class="act quiet"
              aria-label={words('search_drop', { name })}
              onClick={() => void library.dropSearch(id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FilterSelectProps {
  readonly kind: (typeof SELECTS)[number];
  readonly choices: readonly FilterChoice[];
  readonly onChoose: (term: string) => void;
}

/** Adds a word to the search; what is chosen stands there, to be taken away. */
function FilterSelect({ kind, choices, onChoose }: FilterSelectProps) {
  const words = useWords();
  if (choices.length === 0) return null;
  return (
    <select
      class="field"
      aria-label={words(`filter_${kind}`)}
      value=""
      onChange={(event) => {
        const { value } = event.currentTarget;
        event.currentTarget.value = '';
        if (value !== '') onChoose(value);
      }}
    >
      <option value="">{words(`filter_${kind}`)}</option>
      {choices.map(({ term, name, count }) => (
        <option key={term} value={term}>
          {count === null ? name : `${name} (${words.number(count)})`}
        </option>
      ))}
    </select>
  );
}

interface TagListProps {
  readonly tags: readonly FilterChoice[];
  readonly library: Library;
  readonly onChoose: (term: string) => void;
}

/** Tags in use: one press filters by it; each can be given another name, which may be another tag's. */
function TagList({ tags, library, onChoose }: TagListProps) {
  const words = useWords();
  const [renaming, setRenaming] = useState<string | null>(null);
  if (tags.length === 0) return null;
  return (
    <section>
      <h2>{words('tags_title')}</h2>
      <ul class="tag-list">
        {tags.map(({ term, name, count }) => (
          <li key={term} class="pair">
            {renaming === name ? (
              <RenameTag
                tag={name}
                known={tags.map((one) => one.name)}
                onDone={(next) => {
                  setRenaming(null);
                  if (next !== null) void library.renameTag(name, next);
                }}
              />
            ) : (
              <>
                <button type="button" class="act" onClick={() => onChoose(term)}>
                  <bdi>{name}</bdi> <span class="quiet">{words.number(count ?? 0)}</span>
                </button>
                <button
                  type="button"
                  class="act small quiet"
                  aria-label={words('tag_rename', { tag: name })}
                  onClick={() => setRenaming(name)}
                >
                  ✎
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RenameTagProps {
  readonly tag: string;
  readonly known: readonly string[];
  /** `null`: given up. */
  readonly onDone: (name: string | null) => void;
}

function RenameTag({ tag, known, onDone }: RenameTagProps) {
  const words = useWords();
  const id = useId();
  const [name, setName] = useState(tag);
  const merges = name !== tag && known.includes(name.trim());
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(name.trim() === '' || name.trim() === tag ? null : name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(null);
      }}
    >
      <label class="unseen" for={id}>
        {words('tag_new_name', { tag })}
      </label>
      <input
        id={id}
        class="field small"
        value={name}
        ref={selectOnce}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="act small">
        {words(merges ? 'tag_merge' : 'save')}
      </button>
    </form>
  );
}

/** What each colour means to the reader. */
function ColourNaming({ state, library }: Pick<LibraryRailProps, 'state' | 'library'>) {
  const words = useWords();
  const id = useId();
  return (
    <details>
      <summary>{words('colours_title')}</summary>
      {COLOURS.map((colour) => (
        <div class="pair" key={colour}>
          <span class={`dot ${colour}`} aria-hidden="true" />
          <label class="unseen" for={`${id}-${colour}`}>
            {words('colour_name_of', { colour: words(`colour_${colour}`) })}
          </label>
          <input
            id={`${id}-${colour}`}
            class="field small"
            placeholder={words(`colour_${colour}`)}
            value={state.colours[colour] ?? ''}
            onChange={(event) => void library.nameColour(colour, event.currentTarget.value)}
          />
        </div>
      ))}
    </details>
  );
}
