import { useState } from 'preact/hooks';
import type { RosterDesk } from '../../../lib/view/roster/desk.ts';
import { TextLine, useReturningFocus } from './PeopleFields.tsx';
import { useWords } from '../../shared/words-context.ts';

interface PeoplePickerProps {
  readonly label: string;
  readonly hint: string;
  /** Who cannot be chosen. */
  readonly except?: string;
  readonly typed?: string;
  readonly desk: RosterDesk;
  readonly onPick: (id: string, name: string) => void;
  readonly onCancel: () => void;
}

/** One person of the roster: typed for, then chosen from the first that fit. */
export function PeoplePicker({ label, hint, except, typed: first = '', desk, onPick, onCancel }: PeoplePickerProps) {
  const words = useWords();
  useReturningFocus();
  const [typed, setTyped] = useState(first);
  const found = typed.trim() === '' ? [] : desk.acts.find(typed).filter(({ id }) => id !== except);
  return (
    <div class="correct picker" role="group" aria-label={label}>
      <TextLine label={label} name="who" value={typed} onType={setTyped} hint={hint} focus />
      <ul role="list">
        {found.map(({ id, name, office, country }) => (
          <li key={id}>
            <button type="button" class="row who" data-pick={id} onClick={() => onPick(id, name)}>
              <span>
                <bdi>{name}</bdi> <span class="post">{[office, country].filter(Boolean).join(', ')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {typed.trim() !== '' && found.length === 0 ? <p class="quiet">{words('people_none')}</p> : null}
      <button type="button" class="act" onClick={onCancel}>
        {words('cancel')}
      </button>
    </div>
  );
}
