import { useId } from 'preact/hooks';
import type { ExportKind } from '../lib/view/exports.ts';
import type { Library, LibraryState, Sort } from '../lib/view/library.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { TagField } from './TagField.tsx';
import { useWords } from './words-context.ts';

interface LibraryToolsProps {
  readonly state: LibraryState;
  readonly library: Library;
  /** Makes a file of the clips chosen, else of all listed. */
  readonly onExport: (kind: ExportKind) => void;
}

const SORTS: readonly Sort[] = ['newest', 'oldest', 'published', 'outlet'];

/** Above the list: how many, in which order, and what to do with those chosen. */
export function LibraryTools({ state, library, onExport }: LibraryToolsProps) {
  const words = useWords();
  const id = useId();
  const all = state.all.state === 'ready' ? state.all.value.length : 0;
  const found = state.shown.length;
  if (all === 0) return null;
  return (
    <div class="tools">
      <p role="status" class="quiet">
        {found === all
          ? words.count('found', all)
          : words('found_of', { found: words.number(found), all: words.count('found', all) })}
      </p>
      <label class="unseen" for={id}>
        {words('sort_label')}
      </label>
      <select
        id={id}
        class="field"
        value={state.sort}
        onChange={(event) => library.order(event.currentTarget.value as Sort)}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {words(`sort_${sort}`)}
          </option>
        ))}
      </select>
      <ExportMenu count={state.chosen.size > 0 ? state.chosen.size : found} onExport={onExport} />
      {state.chosen.size > 0 ? <ChosenTools state={state} library={library} /> : null}
    </div>
  );
}

function ChosenTools({ state, library }: Omit<LibraryToolsProps, 'onExport'>) {
  const words = useWords();
  const ids = [...state.chosen];
  const shown = state.shown.map(({ id }) => id);
  return (
    <div class="chosen">
      <span>{words.count('chosen', ids.length)}</span>
      <button type="button" class="act small" onClick={() => library.choose(shown, true)}>
        {words('choose_all')}
      </button>
      <button type="button" class="act small" onClick={() => library.choose(ids, false)}>
        {words('choose_none')}
      </button>
      <button type="button" class="act small danger" onClick={() => void library.remove(ids)}>
        {words('remove')}
      </button>
      <fieldset class="tag-all">
        <legend class="unseen">{words('tag_all')}</legend>
        <TagField tags={[]} known={state.tags} onChange={(tags) => void library.addTags(ids, tags)} />
      </fieldset>
    </div>
  );
}
