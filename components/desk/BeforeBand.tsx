import { useId, useState } from 'preact/hooks';
import type { OutcomeAnswer } from '../../lib/model/event.ts';
import type { EventId } from '../../lib/model/ids.ts';
import type { Before, ExpectationLine, PriorGroup, SeriesLine } from '../../lib/view/desk/before.ts';
import type { Part } from '../../lib/view/failure.ts';
import type { Words } from '../../lib/words.ts';
import { Band } from './Band.tsx';
import { AnswerButtons } from './DidItHappen.tsx';
import { seriesDossier } from '../shared/dossier-link.ts';
import { EventRow, type EventActions } from '../shared/EventRow.tsx';
import { FailedPart } from '../shared/FailedPart.tsx';
import { Figures } from './Figures.tsx';
import { Some } from './Some.tsx';
import { useWords } from '../shared/words-context.ts';

/** How much of a long list is open: little in the popup, more in the panel. */
export interface Room {
  readonly place: 'popup' | 'panel';
  /** Rows of a list before “all”. */
  readonly atFirst: number;
  /** Groups of prior events that stand open; the others show their heading and count. */
  readonly openGroups: number;
}

/** What a reader can do with the events shown. */
export interface MemoryHandlers extends EventActions {
  readonly onAnswer: (event: EventId, answer: OutcomeAnswer) => void;
}

interface BeforeBandProps {
  readonly before: Part<Before>;
  readonly room: Room;
  /** The page has a date; without one nothing can be called prior. */
  readonly dated: boolean;
  readonly onRetry: () => void;
  readonly acts: MemoryHandlers;
}

/** “Before this”: prior events by the reason they are shown, what was expected, figures side by side. */
export function BeforeBand({ before, room, dated, onRetry, acts }: BeforeBandProps) {
  const words = useWords();
  const rows = before.state === 'ready' ? before.value.groups.reduce((sum, group) => sum + group.rows.length, 0) : 0;
  return (
    <Band
      title={words(dated ? 'before_title' : 'before_undated_title')}
      note={rows > 0 ? words.count('before_count', rows) : undefined}
    >
      {before.state === 'loading' ? <p class="quiet wait">{words('before_loading')}</p> : null}
      {before.state === 'failed' ? <FailedPart failure={before.failure} onRetry={onRetry} /> : null}
      {before.state === 'ready' ? <BeforeList before={before.value} dated={dated} room={room} acts={acts} /> : null}
    </Band>
  );
}

interface BeforeListProps {
  readonly before: Before;
  readonly dated: boolean;
  readonly room: Room;
  readonly acts: MemoryHandlers;
}

function BeforeList({ before, dated, room: { atFirst, openGroups }, acts }: BeforeListProps) {
  const words = useWords();
  const { groups, expectations, figures, reported } = before;
  return (
    <>
      {before.threads.map((name) => (
        <p key={name} class="quiet">
          {words('thread_touched', { name })}
        </p>
      ))}
      {groups.length === 0 && expectations.length === 0 ? <NothingBefore before={before} /> : null}
      {dated ? null : <p class="quiet">{words('before_undated')}</p>}
      <Expectations expectations={expectations} acts={acts} />
      {groups.slice(0, openGroups).map((group) => (
        <GroupOfEvents key={keyOf(group)} group={group} atFirst={atFirst} actions={acts} />
      ))}
      <FoldedGroups groups={groups.slice(openGroups)} atFirst={atFirst} actions={acts} />
      <Figures figures={figures} />
      <Reported before={reported} actions={acts} />
    </>
  );
}

function NothingBefore({ before }: { readonly before: Before }) {
  const words = useWords();
  const { first, last } = before.covers;
  const title = before.pair
    ? words('before_none_pair', { pair: before.pair.join(words('pair_dash')) })
    : words('before_none');
  return (
    <p class="quiet">
      {title} {first && last ? words('before_covers', { first: first.slice(0, 4), last: last.slice(0, 4) }) : null}
    </p>
  );
}

interface RowsProps {
  readonly atFirst: number;
  readonly actions: EventActions;
}

/** Groups beyond those that stand open: their names in one line, each opening its rows below. */
function FoldedGroups({ groups, ...rest }: { readonly groups: readonly PriorGroup[] } & RowsProps) {
  const words = useWords();
  const [chosen, choose] = useState<string | null>(null);
  const id = useId();
  const open = groups.find((group) => keyOf(group) === chosen);
  if (groups.length === 0) return null;
  return (
    <>
      <ul class="more-groups">
        {groups.map((group) => (
          <li key={keyOf(group)}>
            <button
              type="button"
              class="act"
              aria-expanded={group === open}
              aria-controls={id}
              onClick={() => choose(group === open ? null : keyOf(group))}
            >
              {titleOf(group, words)}&nbsp;<span class="quiet">{words.number(group.rows.length)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div id={id}>
        {groups.map((group) => (
          <div key={keyOf(group)} hidden={group !== open}>
            <GroupOfEvents group={group} {...rest} />
          </div>
        ))}
      </div>
    </>
  );
}

function keyOf(group: PriorGroup): string {
  return `${group.group} ${group.series?.id ?? ''}`;
}

function titleOf(group: PriorGroup, words: Words): string {
  if (group.series) return group.series.name;
  return words(group.group === 'series' ? 'group_office_pair' : `group_${group.group}`);
}

function GroupOfEvents({ group, atFirst, actions }: { readonly group: PriorGroup } & RowsProps) {
  const words = useWords();
  const { series, rows } = group;
  return (
    <section class={`group ${series ? 'of-series' : ''}`} data-group={group.group}>
      <h3>
        {series ? (
          <a href={seriesDossier(series.id)} target="_blank">
            {series.name}
          </a>
        ) : (
          titleOf(group, words)
        )}
      </h3>
      {series ? <Coverage series={series} /> : null}
      <Some rows={rows} atFirst={atFirst} all="all_events">
        {(row) => <EventRow key={row.id} event={row} why={row.why} under={series?.name} actions={actions} />}
      </Some>
    </section>
  );
}

function Coverage({ series }: { readonly series: SeriesLine }) {
  const words = useWords();
  return (
    <p class="coverage">
      {series.previous ? words('previous_round', { date: words.date(series.previous) }) : null}
      {series.previous && series.previousBasis === 'memory' ? (
        <span class="unconfirmed"> ({words('event_unconfirmed')})</span>
      ) : null}
      {series.previous ? ' · ' : null}
      {words('series_coverage', { coverage: series.coverage })}
    </p>
  );
}

interface ExpectationsProps {
  readonly expectations: readonly ExpectationLine[];
  readonly acts: MemoryHandlers;
}

/** What was planned, by what became of it; where nobody knows, the reader is asked. */
function Expectations({ expectations, acts }: ExpectationsProps) {
  const words = useWords();
  return (
    <>
      {EXPECTED.map((state) => {
        const rows = expectations.filter((one) => one.state === state);
        const title = words(`expected_${state}`);
        return rows.length === 0 ? null : (
          <section key={state} class="group">
            <h3>{title}</h3>
            <Some rows={rows} atFirst={2} all="all_events">
              {({ event }) => (
                <EventRow key={event.id} event={event} why={[]} aside={title} actions={acts}>
                  {state === 'unknown' && event.answer === null ? (
                    <AnswerButtons plan={event} onAnswer={acts.onAnswer} />
                  ) : null}
                </EventRow>
              )}
            </Some>
          </section>
        );
      })}
    </>
  );
}

const EXPECTED = ['reported', 'open', 'unknown', 'known'] as const;

function Reported({ before, actions }: Pick<RowsProps, 'actions'> & { readonly before: Before['reported'] }) {
  const words = useWords();
  if (before.length === 0) return null;
  return (
    <section class="group" data-group="reported">
      <h3>{words('reported_title')}</h3>
      <ul>
        {before.map((event) => (
          <EventRow key={event.id} event={event} why={[]} aside={words('reported_title')} actions={actions} />
        ))}
      </ul>
    </section>
  );
}
