import { useState } from 'preact/hooks';
import type { RosterDesk, RosterState } from '../../../lib/view/roster/desk.ts';
import type { Knowledge } from '../../../lib/view/roster/knowledge.ts';
import type { PersonRecord } from '../../../lib/view/roster/people.ts';
import { PeopleEvents } from './PeopleEvents.tsx';
import { PeopleHide } from './PeopleHide.tsx';
import { PeopleName } from './PeopleName.tsx';
import { PeoplePicker } from './PeoplePicker.tsx';
import { PeopleTerms } from './PeopleTerms.tsx';
import { useWords } from '../../shared/words-context.ts';

interface PeopleRecordProps {
  readonly person: PersonRecord;
  readonly state: RosterState;
  readonly desk: RosterDesk;
  readonly knowledge: Knowledge;
}

type Open = 'nothing' | 'name' | 'merge' | 'hide';

/** One person: names, terms, past, and everything that can be put right. */
export function PeopleRecord({ person, state, desk, knowledge }: PeopleRecordProps) {
  const words = useWords();
  const [open, setOpen] = useState<Open>('nothing');
  const { official, mark, merged } = person;
  const close = () => setOpen('nothing');
  return (
    <article data-person={official.id}>
      <h2>
        <bdi>{official.name}</bdi> {mark ? <span class={`mark ${mark}`}>{words(`mark_${mark}`)}</span> : null}
      </h2>
      <p class="quiet">{[person.country, official.aliases.join(' · ')].filter(Boolean).join(' — ')}</p>
      <Tools
        open={open}
        onOpen={setOpen}
        hidden={mark === 'hidden'}
        onShow={() => void desk.acts.hide(person, false, { kind: 'always' })}
      />
      {open === 'name' ? <PeopleName person={person} scopes={state.scopes} desk={desk} onClose={close} /> : null}
      {open === 'hide' ? <PeopleHide person={person} scopes={state.scopes} desk={desk} onClose={close} /> : null}
      {open === 'merge' ? (
        <PeoplePicker
          label={words('merge_label', { name: official.name })}
          hint={words('merge_hint')}
          except={official.id}
          desk={desk}
          onPick={(id) => void desk.acts.merge(person, id).then(close)}
          onCancel={close}
        />
      ) : null}
      {merged.length > 0 ? <Merged person={person} desk={desk} /> : null}
      <PeopleTerms person={person} desk={desk} knowledge={knowledge} />
      <PackNotes person={person} state={state} />
      <PeopleEvents person={person} events={state.events} desk={desk} />
    </article>
  );
}

interface ToolsProps {
  readonly open: Open;
  readonly hidden: boolean;
  readonly onOpen: (open: Open) => void;
  readonly onShow: () => void;
}

function Tools({ open, hidden, onOpen, onShow }: ToolsProps) {
  const words = useWords();
  const toggle = (what: Open) => () => onOpen(open === what ? 'nothing' : what);
  return (
    <p class="acts">
      <button type="button" class="act" data-act="correct" aria-expanded={open === 'name'} onClick={toggle('name')}>
        {words('act_correct')}
      </button>
      <button type="button" class="act" data-act="merge" aria-expanded={open === 'merge'} onClick={toggle('merge')}>
        {words('act_merge')}
      </button>
      {hidden ? (
        <button type="button" class="act" data-act="show" onClick={onShow}>
          {words('act_show')}
        </button>
      ) : (
        <button type="button" class="act" data-act="hide" aria-expanded={open === 'hide'} onClick={toggle('hide')}>
          {words('act_hide')}
        </button>
      )}
    </p>
  );
}

function Merged({ person, desk }: { readonly person: PersonRecord; readonly desk: RosterDesk }) {
  const words = useWords();
  return (
    <ul class="merged">
      {person.merged.map(({ id, name }) => (
        <li key={id}>
          {words('merged_with', { name })}{' '}
          <button type="button" class="act" onClick={() => void desk.acts.part(id, name)}>
            {words('act_part')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What the makers of packs wrote about somebody, each told with its pack. */
function PackNotes({ person, state }: Pick<PeopleRecordProps, 'person' | 'state'>) {
  const words = useWords();
  const notes = state.packs.flatMap(({ pack }) =>
    pack.notes.filter(({ official }) => official === person.official.id).map(({ text }) => ({ text, pack: pack.name })),
  );
  if (notes.length === 0) return null;
  return (
    <section aria-label={words('pack_notes_title')}>
      <h3>{words('pack_notes_title')}</h3>
      <ul class="evidence">
        {notes.map(({ text, pack }) => (
          <li key={`${pack} ${text}`}>
            <q dir="auto">{text}</q> <span class="quiet small">{pack}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
