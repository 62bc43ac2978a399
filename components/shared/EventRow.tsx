import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { EventId } from '../../lib/model/ids.ts';
import type { WhyLine } from '../../lib/view/desk/before.ts';
import type { EventLine } from '../../lib/view/event-lines.ts';
import { officialDossier } from './dossier-link.ts';
import { sayAct, sayDisagreement, sayParticipant, saySaidBy, saySides, sayWhy } from './say-event.ts';
import { SourceItem } from './SourceItem.tsx';
import { useWords } from './words-context.ts';

/** What a reader can do with an event that was read. */
export interface EventActions {
  /** Makes what one source tells an event of its own. */
  readonly onPart: (telling: EventId) => void;
  readonly onForget: (event: EventId) => void;
}

interface EventRowProps {
  readonly event: EventLine;
  /** Why it is shown, strongest first. */
  readonly why: readonly WhyLine[];
  /** The heading above when it says what was done and why the row is there: the row then need not repeat it. */
  readonly under?: string;
  /** For screen readers, in place of a reason: what the list is. */
  readonly aside?: string;
  readonly actions?: EventActions;
  /** What is asked of the reader, below the row. */
  readonly children?: ComponentChildren;
}

/** One event: date, what and where, who; its sources open below it. */
export function EventRow({ event, why, under, aside, actions, children }: EventRowProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const act = sayAct(event, words);
  const what = under === undefined || !event.place ? [act, event.place].filter(Boolean).join(', ') : event.place;
  return (
    <li
      data-event={event.id}
      data-type={event.type}
      data-mode={event.mode ?? undefined}
      data-from={event.from ?? undefined}
      data-place={event.place ?? undefined}
      data-title={event.title}
      data-why={why.map((one) => sayWhy(one, words)).join(', ')}
    >
      <button type="button" class="row event" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span class="date">{event.from ? words.date(event.from) : words('date_unknown')}</span>{' '}
        <span>
          <span class="what">
            {what}
            {event.status === 'occurred' || event.status === 'historical' ? null : (
              <span class="status"> · {words(`status_${event.status}`)}</span>
            )}
          </span>{' '}
          <span class="who">{saySides(event, words)}</span>
        </span>{' '}
        <span class="why">
          {event.basis === 'memory' ? (
            <span class="unconfirmed">{words('event_unconfirmed')}</span>
          ) : (
            words.count('sources_count', event.sources.length)
          )}{' '}
          <span aria-hidden="true">{open ? '⌄' : '›'}</span>{' '}
          <span class={why.length > 0 && under === undefined ? 'what' : 'what unseen'}>
            {why[0] ? sayWhy(why[0], words) : aside}
          </span>
        </span>
      </button>
      <div id={id} hidden={!open} class="sources">
        {open ? <EventDetail event={event} why={why} actions={actions} /> : null}
      </div>
      {children}
    </li>
  );
}

/** Everything a row knows: who in which office then, every source and who said it, where they differ, why it is shown. */
function EventDetail({ event, why, actions }: Pick<EventRowProps, 'event' | 'why' | 'actions'>) {
  const words = useWords();
  const several = event.sources.length > 1;
  return (
    <ul>
      {[...event.actors, ...event.recipients].map((one) => (
        <li key={sayParticipant(one)}>
          {one.official === null ? (
            <bdi>{sayParticipant(one)}</bdi>
          ) : (
            <a href={officialDossier(one.official)} target="_blank">
              <bdi>{sayParticipant(one)}</bdi>
            </a>
          )}
        </li>
      ))}
      {event.disagreements.map((one) => (
        <li key={one.field} class="state edited">
          {sayDisagreement(one, words)}
        </li>
      ))}
      {event.sources.map((source) => (
        <li key={`${source.link} ${source.title} ${source.telling}`} data-said-by={saySaidBy(source.saidBy, words)}>
          <SourceItem source={source} />
          {actions && several && source.telling ? (
            <button type="button" class="act small" onClick={() => actions.onPart(source.telling!)}>
              {words('event_part')}
            </button>
          ) : null}
        </li>
      ))}
      {event.answer ? <li class="quiet">{words('answered_by_you')}</li> : null}
      {why.length > 0 ? (
        <li class="quiet">{words('why_shown', { why: why.map((one) => sayWhy(one, words)).join(', ') })}</li>
      ) : null}
      {actions && event.remembered ? (
        <li>
          <button type="button" class="act small" onClick={() => actions.onForget(event.id)}>
            {words('event_forget')}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
