import { useState } from 'preact/hooks';
import type { Prefill, RosterDesk } from '../../../lib/view/roster/desk.ts';
import type { Knowledge } from '../../../lib/view/roster/knowledge.ts';
import { CountryLine, Form, FormFoot, TextLine } from './PeopleFields.tsx';
import { useWords } from '../../shared/words-context.ts';

interface PeopleNewProps {
  readonly prefill: Prefill;
  readonly desk: RosterDesk;
  readonly knowledge: Knowledge;
}

/** The form of somebody new: name, post, country and since when. */
export function PeopleNew({ prefill, desk, knowledge }: PeopleNewProps) {
  const words = useWords();
  const [name, setName] = useState(prefill.name);
  const [title, setTitle] = useState(prefill.title);
  const [country, setCountry] = useState<string>(prefill.country);
  const [from, setFrom] = useState(prefill.on);
  const dated = desk.acts.isDate(from);
  const blocked = name.trim() === '' || title.trim() === '' || country === '' || !dated;
  const known = knowledge.people.some(
    (id) => knowledge.now.official(id)?.name.toLowerCase() === name.trim().toLowerCase(),
  );
  return (
    <>
      <h2>{words('people_new')}</h2>
      <Form
        label={words('people_new')}
        onSave={() => (blocked ? undefined : void desk.acts.add({ name, title, country, from }))}
      >
        <TextLine
          label={words('form_name')}
          name="name"
          value={name}
          onType={setName}
          hint={known ? words('form_same_name') : words('form_name_hint')}
          focus
        />
        <TextLine
          label={words('form_title')}
          name="title"
          value={title}
          onType={setTitle}
          hint={words('form_title_hint')}
        />
        <CountryLine value={country} countries={desk.acts.countries()} onPick={setCountry} />
        <TextLine
          label={words('form_from')}
          name="from"
          value={from}
          onType={setFrom}
          hint={words('form_date_hint')}
          problem={from !== '' && !dated ? words('form_date_wrong') : null}
        />
        <FormFoot save={words('people_add')} blocked={blocked} onCancel={() => desk.begin(null)} />
      </Form>
    </>
  );
}
