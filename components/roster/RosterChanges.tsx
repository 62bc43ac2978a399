import type { ChangeLine } from '../../lib/view/roster/changes.ts';
import type { RosterDesk, RosterState } from '../../lib/view/roster/desk.ts';
import { Notice } from '../shared/Notice.tsx';
import { useWords } from '../shared/words-context.ts';

interface RosterChangesProps {
  readonly state: RosterState;
  readonly desk: RosterDesk;
}

/** Every word of the reader's own, newest first, each to be taken back. */
export function RosterChanges({ state, desk }: RosterChangesProps) {
  const words = useWords();
  if (state.changes.length === 0) return <Notice title={words('changes_none')} text={words('changes_none_hint')} />;
  return (
    <div class="leaf-part">
      <p class="quiet">{words('changes_hint')}</p>
      <ul class="waiting">
        {state.changes.map((line) => (
          <Change key={`${line.kind} ${line.key}`} line={line} onTakeBack={() => void desk.acts.takeBack(line)} />
        ))}
      </ul>
    </div>
  );
}

function Change({ line, onTakeBack }: { readonly line: ChangeLine; readonly onTakeBack: () => void }) {
  const words = useWords();
  const { name, what, into, scope, fields, standing, at, kind } = line;
  return (
    <li data-change={line.key}>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <span class="quiet">
          {words(`subject_${kind}`)} · {words(`changed_${what}`, { into: into ?? '' })}
          {scope.kind === 'always'
            ? ''
            : ` · ${words(`scope_${scope.kind}`, { site: scope.kind === 'outlet' ? scope.site : '' })}`}{' '}
          · {words.date(at.slice(0, 10))}
        </span>
      </p>
      {fields.length > 0 ? (
        <ul class="fields">
          {fields.map(({ field, was, is }) => (
            <li key={field}>
              {words.has(`field_${field}`) ? words(`field_${field}` as 'field_name') : field}: <del>{was || '–'}</del> →{' '}
              <ins>{is || '–'}</ins>
            </li>
          ))}
        </ul>
      ) : null}
      {standing === 'holds' ? null : <p class="doubtful">{words(`standing_${standing}`)}</p>}
      <p class="acts">
        <button type="button" class="act" data-act="take-back" onClick={onTakeBack}>
          {words('change_take_back')}
        </button>
      </p>
    </li>
  );
}
