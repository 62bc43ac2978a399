import { useState } from 'preact/hooks';
import type { Scope } from '../../../lib/model/correction.ts';
import type { RosterDesk } from '../../../lib/view/roster/desk.ts';
import type { PersonRecord } from '../../../lib/view/roster/people.ts';
import { CountryLine, Form, FormFoot, ScopeChoice, TextLine } from './PeopleFields.tsx';
import { useWords } from '../../shared/words-context.ts';

interface PeopleNameProps {
  readonly person: PersonRecord;
  readonly scopes: readonly Scope[];
  readonly desk: RosterDesk;
  readonly onClose: () => void;
}

/** Name, the part that news prints alone, other spellings, country. */
export function PeopleName({ person, scopes, desk, onClose }: PeopleNameProps) {
  const words = useWords();
  const { official } = person;
  const [name, setName] = useState(official.name);
  const [surname, setSurname] = useState(official.surname);
  const [aliases, setAliases] = useState(official.aliases.join(', '));
  const [country, setCountry] = useState<string>(official.country);
  const [scope, setScope] = useState<Scope>(scopes[0] ?? { kind: 'always' });
  const blocked = name.trim() === '' || country === '';
  const save = async () => {
    if (!blocked && (await desk.acts.rename(person, { name, surname, aliases, country, scope }))) onClose();
  };
  return (
    <Form label={words('act_correct')} onSave={() => void save()}>
      <TextLine label={words('form_name')} name="name" value={name} onType={setName} focus />
      <TextLine
        label={words('form_surname')}
        name="surname"
        value={surname}
        onType={setSurname}
        hint={words('form_surname_hint')}
      />
      <TextLine
        label={words('form_aliases')}
        name="aliases"
        value={aliases}
        onType={setAliases}
        hint={words('form_aliases_hint')}
      />
      <CountryLine value={country} countries={desk.acts.countries()} onPick={setCountry} />
      <ScopeChoice scopes={scopes} value={scope} onChoose={setScope} />
      <FormFoot save={words('save')} blocked={blocked} onCancel={onClose} />
    </Form>
  );
}
