import { useId } from 'preact/hooks';
import type { ClipList } from '../../lib/view/library/clip-list.ts';
import type { ExportKind } from '../../lib/view/files/exports.ts';
import type { ClipOrder, Library, LibraryState } from '../../lib/view/library/library.ts';
import { ColourChoice } from '../shared/ColourChoice.tsx';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { TagField } from '../shared/TagField.tsx';
import { useWords } from '../shared/words-context.ts';

interface LibraryToolsProps {
  readonly state: LibraryState;
  readonly list: ClipList;
  readonly library: Library;
  /** Makes a file of the clips chosen, else of all that are found. */
  readonly onExport: (kind: ExportKind) => void;
}

const ORDERS: readonly ClipOrder[] = ['newest', 'oldest', 'published', 'outlet'];

/** Above the list: how many, in which order, and what to do with those chosen. */
export function LibraryTools({ state, list, library, onExport }: LibraryToolsProps) {
  const words = useWords();
  const id = useId();
  if (list.total === 0) return null;
  return (
    <div class="tools">
      <p role="status" class="quiet">
        {sayFound(list, words)}
      </p>
      <label class="unseen" for={id}>
        {words('sort_label')}
      </label>
      <select
        id={id}
        class="field"
        value={state.order}
        onChange={(event) => library.order(event.currentTarget.value as ClipOrder)}
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {words(`sort_${order}`)}
          </option>
        ))}
      </select>
      <ExportMenu count={state.chosen.size > 0 ? state.chosen.size : list.ids.length} onExport={onExport} />
      {state.chosen.size > 0 ? <ChosenTools state={state} library={library} /> : null}
    </div>
  );
}

/** A search whose words must be looked up is not counted further than it was read. */
function sayFound({ ids, more, total }: ClipList, words: ReturnType<typeof useWords>): string {
  if (more) return words('found_first', { found: words.number(ids.length), all: words.count('found', total) });
  if (ids.length === total) return words.count('found', total);
  return words('found_of', { found: words.number(ids.length), all: words.count('found', total) });
}

function ChosenTools({ state, library }: Pick<LibraryToolsProps, 'state' | 'library'>) {
  const words = useWords();
  const ids = [...state.chosen];
  return (
    <div class="chosen">
      <span role="status">{words.count('chosen', ids.length)}</span>
      <button type="button" class="act small" onClick={() => void library.chooseAll()}>
        {words('choose_all')}
      </button>
      <button type="button" class="act small" onClick={() => library.choose(ids, false)}>
        {words('choose_none')}
      </button>
      <button type="button" class="act small danger" onClick={() => void library.remove(ids)}>
        {words('remove')}
      </button>
      <ColourChoice colour={null} onChoose={(colour) => void library.recolour(ids, colour)} />
      <fieldset class="tag-all">
        <legend class="unseen">{words('tag_all')}</legend>
        <TagField
          tags={[]}
          known={(state.labels?.tags ?? []).map(({ value }) => value)}
          onChange={(tags) => void library.addTags(ids, tags)}
        />
      </fieldset>
    </div>
  );
}
