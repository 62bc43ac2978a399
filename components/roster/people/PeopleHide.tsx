import { useState } from 'preact/hooks';
import type { Scope } from '../../../lib/model/correction.ts';
import type { RosterDesk } from '../../../lib/view/roster/desk.ts';
import type { PersonRecord } from '../../../lib/view/roster/people.ts';
import { Form, FormFoot, ScopeChoice } from './PeopleFields.tsx';
import { useWords } from '../../shared/words-context.ts';

interface PeopleHideProps {
  readonly person: PersonRecord;
  readonly scopes: readonly Scope[];
  readonly desk: RosterDesk;
  readonly onClose: () => void;
}

/** Leaves somebody unmarked: in this article, on this outlet, or everywhere. */
export function PeopleHide({ person, scopes, desk, onClose }: PeopleHideProps) {
  const words = useWords();
  const [scope, setScope] = useState<Scope>(scopes[0] ?? { kind: 'always' });
  const save = async () => {
    if (await desk.acts.hide(person, true, scope)) onClose();
  };
  return (
    <Form label={words('act_hide')} onSave={() => void save()}>
      <p class="quiet">{words('hide_hint')}</p>
      <ScopeChoice scopes={scopes} value={scope} onChoose={setScope} />
      <FormFoot save={words('act_hide')} blocked={false} onCancel={onClose} />
    </Form>
  );
}
