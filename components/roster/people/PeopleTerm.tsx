import { useState } from 'preact/hooks';
import type { RosterDesk } from '../../../lib/view/roster/desk.ts';
import type { Knowledge } from '../../../lib/view/roster/knowledge.ts';
import type { PersonRecord, TermLine } from '../../../lib/view/roster/people.ts';
import { CountryLine, Form, FormFoot, PickLine, TextLine } from './PeopleFields.tsx';
import { useWords } from '../../shared/words-context.ts';

interface PeopleTermProps {
  readonly person: PersonRecord;
  /** `null`: a new one. */
  readonly line: TermLine | null;
  readonly desk: RosterDesk;
  readonly knowledge: Knowledge;
  readonly onClose: () => void;
}

const KINDS = ['substantive', 'acting', 'designate'] as const;
/** The choice that stands for a post that is not listed. */
const OTHER = '';

/** A time in office: which post, from when, until when. */
export function PeopleTerm({ person, line, desk, knowledge, onClose }: PeopleTermProps) {
  const words = useWords();
  const post = line ? knowledge.now.office(line.term.office) : null;
  const [country, setCountry] = useState<string>(post?.country ?? person.official.country);
  const [office, setOffice] = useState<string>(post?.id ?? OTHER);
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState(line?.term.from ?? '');
  const [until, setUntil] = useState(line?.term.until ?? '');
  const [kind, setKind] = useState<(typeof KINDS)[number]>(line?.term.kind ?? 'substantive');
  const { isDate } = desk.acts;
  const wrong = wrongDates(from, until, isDate);
  const blocked = country === '' || (office === OTHER && title.trim() === '') || from === '' || wrong !== null;
  const save = async () => {
    const form = { office: office === OTHER ? null : office, title, country, from, until, kind };
    if (!blocked && (await desk.acts.saveTerm(person, line, form))) onClose();
  };
  const label = words(line ? 'act_correct' : 'terms_add');
  return (
    <Form label={label} onSave={() => void save()}>
      <CountryLine value={country} countries={desk.acts.countries()} onPick={setCountry} />
      <PickLine label={words('form_office')} name="office" value={office} onPick={setOffice}>
        <option value={OTHER}>{words('form_office_other')}</option>
        {desk.acts.offices(country).map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.title}
          </option>
        ))}
      </PickLine>
      {office === OTHER ? (
        <TextLine
          label={words('form_title')}
          name="title"
          value={title}
          onType={setTitle}
          hint={words('form_title_hint')}
        />
      ) : null}
      <TextLine
        label={words('form_from')}
        name="from"
        value={from}
        onType={setFrom}
        hint={words('form_date_hint')}
        problem={wrong === 'from' ? words('form_date_wrong') : null}
      />
      <TextLine
        label={words('form_until')}
        name="until"
        value={until}
        onType={setUntil}
        hint={words('form_until_hint')}
        problem={wrong === 'until' ? words('form_date_wrong') : wrong === 'order' ? words('form_order_wrong') : null}
      />
      <PickLine label={words('form_kind')} name="kind" value={kind} onPick={(value) => setKind(value as typeof kind)}>
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {words(`kind_${one}`)}
          </option>
        ))}
      </PickLine>
      <FormFoot save={words('save')} blocked={blocked} onCancel={onClose} />
    </Form>
  );
}

/** What is wrong with the dates typed; `null`: nothing yet. */
function wrongDates(from: string, until: string, isDate: (text: string) => boolean): 'from' | 'until' | 'order' | null {
  if (from !== '' && !isDate(from)) return 'from';
  if (until !== '' && !isDate(until)) return 'until';
  return from !== '' && until !== '' && until < from.slice(0, until.length) ? 'order' : null;
}
