import { useId } from 'preact/hooks';
import type { RosterDesk, RosterState } from '../../../lib/view/roster/desk.ts';
import type { PersonRow } from '../../../lib/view/roster/people.ts';
import { Notice } from '../../shared/Notice.tsx';
import { useWords } from '../../shared/words-context.ts';

interface PeopleListProps {
  readonly state: RosterState;
  readonly desk: RosterDesk;
}

const NOBODY = { name: '', title: '', country: '', on: '' } as const;

/** Search, the people found, and the way to somebody new. */
export function PeopleList({ state, desk }: PeopleListProps) {
  const words = useWords();
  const id = useId();
  const { rows, found, typed, person } = state;
  return (
    <>
      <div class="find">
        <label class="unseen" for={id}>
          {words('people_search')}
        </label>
        <input
          id={id}
          class="field"
          type="search"
          placeholder={words('people_search')}
          value={typed}
          onInput={(event) => desk.search(event.currentTarget.value)}
        />
        <button type="button" class="push plain" onClick={() => desk.begin({ ...NOBODY, name: typed })}>
          {words('people_new')}
        </button>
      </div>
      <p role="status" class="quiet small found">
        {words.count('people_found', found)}
      </p>
      {found === 0 ? <Notice title={words('people_none')} text={words('people_none_hint')} /> : null}
      <ul class="rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} open={row.id === person?.official.id} onOpen={() => desk.choose(row.id)} />
        ))}
        {found > rows.length ? (
          <li>
            <button type="button" class="act more" onClick={desk.more}>
              {words('people_more')}
            </button>
          </li>
        ) : null}
      </ul>
    </>
  );
}

function Row({ row, open, onOpen }: { readonly row: PersonRow; readonly open: boolean; readonly onOpen: () => void }) {
  const words = useWords();
  return (
    <li>
      <button
        type="button"
        class="row who"
        data-person={row.id}
        aria-current={open ? 'true' : undefined}
        onClick={onOpen}
      >
        <span>
          <bdi>{row.name}</bdi> {row.mark ? <span class={`mark ${row.mark}`}>{words(`mark_${row.mark}`)}</span> : null}
          <span class="post">{[row.office, row.country].filter(Boolean).join(', ')}</span>
        </span>
      </button>
    </li>
  );
}
