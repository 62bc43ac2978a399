import { useState } from 'preact/hooks';
import type { Office } from '../../../lib/model/office.ts';
import type { RosterDesk } from '../../../lib/view/roster/desk.ts';
import { Form, FormFoot, PickLine, TextLine } from './PeopleFields.tsx';
import { useWords } from '../../shared/words-context.ts';

interface PeopleOfficeProps {
  readonly office: Office;
  readonly desk: RosterDesk;
  readonly onClose: () => void;
}

/** A post: what it is called, how many hold it at once, and whether it is the same as another. */
export function PeopleOffice({ office, desk, onClose }: PeopleOfficeProps) {
  const words = useWords();
  const [title, setTitle] = useState(office.titles[0]);
  const [others, setOthers] = useState(office.titles.slice(1).join(', '));
  const [seats, setSeats] = useState<Office['seats']>(office.seats);
  const [same, setSame] = useState('');
  const save = async () => {
    const stored =
      same === '' ? desk.acts.saveOffice(office, { title, others, seats }) : desk.acts.mergeOffice(office, same);
    if (title.trim() !== '' && (await stored)) onClose();
  };
  return (
    <Form label={words('act_office')} onSave={() => void save()}>
      <TextLine
        label={words('form_office')}
        name="office-title"
        value={title}
        onType={setTitle}
        hint={words('form_office_hint')}
        focus
      />
      <TextLine
        label={words('form_titles')}
        name="office-titles"
        value={others}
        onType={setOthers}
        hint={words('form_aliases_hint')}
      />
      <PickLine
        label={words('form_seats')}
        name="seats"
        value={seats}
        onPick={(value) => setSeats(value as Office['seats'])}
      >
        <option value="one">{words('seats_one')}</option>
        <option value="many">{words('seats_many')}</option>
      </PickLine>
      <PickLine label={words('form_same_office')} name="same" value={same} onPick={setSame}>
        <option value="">–</option>
        {desk.acts
          .offices(office.country)
          .filter(({ id }) => id !== office.id)
          .map((other) => (
            <option key={other.id} value={other.id}>
              {other.title}
            </option>
          ))}
      </PickLine>
      <FormFoot save={words('save')} blocked={title.trim() === ''} onCancel={onClose} />
    </Form>
  );
}
