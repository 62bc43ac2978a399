import { useState } from 'preact/hooks';
import type { EventLine } from '../../lib/view/event-lines.ts';
import { type CitationStyle, CopyWithSource } from '../shared/CopyWithSource.tsx';
import { EventRow } from '../shared/EventRow.tsx';
import { NoteEditor, type NoteActions } from '../shared/NoteEditor.tsx';
import { useWords } from '../shared/words-context.ts';

/** What can be done with an event: copied with its sources, and noted upon. */
export interface EventTools {
  readonly onCopy: (event: EventLine, style: CitationStyle) => Promise<void>;
  readonly notes: NoteActions;
  /** Tags in use, for completion. */
  readonly tags: readonly string[];
}

interface DossierEventsProps {
  readonly events: readonly EventLine[];
  readonly tools: EventTools;
}

/** Rows of a year before the rest is asked for. */
const OPEN_YEARS = 3;

/** Events by year, newest first; older years stand folded. */
export function DossierEvents({ events, tools }: DossierEventsProps) {
  const words = useWords();
  const years = [...Map.groupBy(events, ({ from }) => from?.slice(0, 4) ?? '')];
  return (
    <section>
      <h2>{words('dossier_events')}</h2>
      {events.length === 0 ? <p class="quiet">{words('dossier_no_events')}</p> : null}
      {years.map(([year, rows], at) => (
        <details key={year} open={at < OPEN_YEARS}>
          <summary>
            {year === '' ? words('date_unknown') : year}{' '}
            <span class="small quiet">{words.count('events_count', rows.length)}</span>
          </summary>
          <ul>
            {rows.map((event) => (
              <EventRow key={event.id} event={event} why={[]} aside={year}>
                <Tools event={event} tools={tools} />
              </EventRow>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Tools({ event, tools }: { readonly event: EventLine; readonly tools: EventTools }) {
  const words = useWords();
  const [writing, setWriting] = useState(false);
  return (
    <div class="event-tools">
      <CopyWithSource onCopy={(style) => tools.onCopy(event, style)} />
      <button type="button" class="act small" aria-expanded={writing} onClick={() => setWriting(!writing)}>
        {words('note_add')}
      </button>
      {writing ? (
        <NoteEditor
          annotation={{ id: `event:${event.id}`, note: '', tags: [] }}
          known={tools.tags}
          actions={tools.notes}
          focus
        />
      ) : null}
    </div>
  );
}
