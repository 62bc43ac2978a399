import { useState } from 'preact/hooks';
import type { EventLine } from '../../../lib/view/event-lines.ts';
import type { RosterDesk } from '../../../lib/view/roster/desk.ts';
import type { PersonRecord } from '../../../lib/view/roster/people.ts';
import { PeopleEventNew } from './PeopleEventNew.tsx';
import { Form, FormFoot, TextLine } from './PeopleFields.tsx';
import { sayAct, saySides } from '../../shared/say-event.ts';
import { useWords } from '../../shared/words-context.ts';

interface PeopleEventsProps {
  readonly person: PersonRecord;
  readonly events: readonly EventLine[];
  readonly desk: RosterDesk;
}

/** What is remembered of somebody, each to be put right or hidden. */
export function PeopleEvents({ person, events, desk }: PeopleEventsProps) {
  const words = useWords();
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <section aria-label={words('past_title')}>
      <h3>{words('past_title')}</h3>
      {events.length === 0 ? <p class="quiet">{words('past_none')}</p> : null}
      <ul class="terms">
        {events.map((event) => (
          <li key={event.id} data-event={event.id}>
            <div class="term">
              <span>
                {event.from ? words.date(event.from) : words('date_unknown')} ·{' '}
                {[sayAct(event, words), event.place].filter(Boolean).join(', ')}
                <span class="post">{saySides(event, words)}</span>
              </span>
              <span class="acts">
                <button
                  type="button"
                  class="act small"
                  aria-expanded={editing === event.id}
                  onClick={() => setEditing(editing === event.id ? null : event.id)}
                >
                  {words('act_correct')}
                </button>
                <button type="button" class="act small" onClick={() => void desk.acts.hideEvent(event.id, event.title)}>
                  {words('act_hide')}
                </button>
              </span>
            </div>
            {editing === event.id ? <EventFields event={event} desk={desk} onClose={() => setEditing(null)} /> : null}
          </li>
        ))}
      </ul>
      {editing === '' ? (
        <PeopleEventNew person={person} desk={desk} onClose={() => setEditing(null)} />
      ) : (
        <button type="button" class="act" data-act="add-event" onClick={() => setEditing('')}>
          {words('event_add')}
        </button>
      )}
    </section>
  );
}

function EventFields({
  event,
  desk,
  onClose,
}: {
  readonly event: EventLine;
  readonly desk: RosterDesk;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const [title, setTitle] = useState(event.title);
  const [place, setPlace] = useState(event.place ?? '');
  const [from, setFrom] = useState(event.from ?? '');
  const wrong = from !== '' && !desk.acts.isDate(from);
  const save = async () => {
    if (!wrong && title.trim() !== '' && (await desk.acts.saveEvent(event.id, { title, place, from }))) onClose();
  };
  return (
    <Form label={words('act_correct')} onSave={() => void save()}>
      <TextLine label={words('form_event_title')} name="title" value={title} onType={setTitle} focus />
      <TextLine label={words('form_place')} name="place" value={place} onType={setPlace} />
      <TextLine
        label={words('form_day')}
        name="from"
        value={from}
        onType={setFrom}
        hint={words('form_date_hint')}
        problem={wrong ? words('form_date_wrong') : null}
      />
      <FormFoot save={words('save')} blocked={wrong || title.trim() === ''} onCancel={onClose} />
    </Form>
  );
}
