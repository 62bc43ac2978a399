import { useState } from 'preact/hooks';
import type { RosterDesk } from '../../../lib/view/roster/desk.ts';
import type { PersonRecord } from '../../../lib/view/roster/people.ts';
import { Form, FormFoot, PickLine, TextLine } from './PeopleFields.tsx';
import { PeoplePicker } from './PeoplePicker.tsx';
import { useWords } from '../../shared/words-context.ts';

interface PeopleEventNewProps {
  readonly person: PersonRecord;
  readonly desk: RosterDesk;
  readonly onClose: () => void;
}

/** Something that happened, written by the reader: what, when, where, with whom, and where it can be read. */
export function PeopleEventNew({ person, desk, onClose }: PeopleEventNewProps) {
  const words = useWords();
  const [act, setAct] = useState<string>(desk.acts.eventActs[0]!);
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState('');
  const [place, setPlace] = useState('');
  const [address, setAddress] = useState('');
  const [other, setOther] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [picking, setPicking] = useState(false);
  const dated = from === '' || desk.acts.isDate(from);
  const blocked = title.trim() === '' || !dated;
  const save = async () => {
    const form = { act, title, from, place, address, with: other?.id ?? null };
    if (!blocked && (await desk.acts.addEvent(person, form))) onClose();
  };
  return (
    <>
      <Form label={words('event_add')} onSave={() => void save()}>
        <TextLine label={words('form_event_title')} name="title" value={title} onType={setTitle} focus />
        <PickLine label={words('form_act')} name="act" value={act} onPick={setAct}>
          {desk.acts.eventActs.map((one) => (
            <option key={one} value={one}>
              {words(`act_${one.replace('.', '_')}` as 'act_CONSULT')}
            </option>
          ))}
        </PickLine>
        <TextLine
          label={words('form_day')}
          name="from"
          value={from}
          onType={setFrom}
          hint={words('form_date_hint')}
          problem={dated ? null : words('form_date_wrong')}
        />
        <TextLine label={words('form_place')} name="place" value={place} onType={setPlace} />
        <TextLine
          label={words('form_address')}
          name="address"
          value={address}
          onType={setAddress}
          hint={words('form_address_hint')}
        />
        <p class="acts">
          <span>{other ? words('event_with', { name: other.name }) : null}</span>
          <button type="button" class="act" aria-expanded={picking} onClick={() => setPicking(!picking)}>
            {words('event_pick')}
          </button>
        </p>
        <FormFoot save={words('save')} blocked={blocked} onCancel={onClose} />
      </Form>
      {picking ? (
        <PeoplePicker
          label={words('event_pick')}
          hint={words('pack_rows_hint')}
          except={person.official.id}
          desk={desk}
          onPick={(id, name) => {
            setOther({ id, name });
            setPicking(false);
          }}
          onCancel={() => setPicking(false)}
        />
      ) : null}
    </>
  );
}
