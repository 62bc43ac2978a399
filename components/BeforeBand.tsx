import { useId, useState } from 'preact/hooks';
import type { Before, ComparisonLine, ExpectationLine, PriorGroup, SeriesLine } from '../lib/view/before.ts';
import type { Part } from '../lib/view/desk.ts';
import { Band } from './Band.tsx';
import { EventRow } from './EventRow.tsx';
import { FailedPart } from './FailedPart.tsx';
import { Some } from './Some.tsx';
import { sayTelling } from './say-event.ts';
import { useWords } from './words-context.ts';

/** How much of a long list is open: little in the popup, more in the panel. */
export interface Room {
  /** Rows of a list before “all”. */
  readonly atFirst: number;
  /** Groups of prior events that stand open; the others show their heading and count. */
  readonly openGroups: number;
}

interface BeforeBandProps {
  readonly before: Part<Before>;
  readonly room: Room;
  /** The page has a date; without one nothing can be called prior. */
  readonly dated: boolean;
  readonly onRetry: () => void;
}

/** “Before this”: prior events by the reason they are shown, what was expected, figures side by side. */
export function BeforeBand({ before, room, dated, onRetry }: BeforeBandProps) {
  const words = useWords();
  const rows = before.state === 'ready' ? before.value.groups.reduce((sum, group) => sum + group.rows.length, 0) : 0;
  return (
    <Band title={words('before_title')} note={rows > 0 ? words.count('before_count', rows) : undefined}>
      {before.state === 'loading' ? <p class="quiet wait">{words('before_loading')}</p> : null}
      {before.state === 'failed' ? <FailedPart failure={before.failure} onRetry={onRetry} /> : null}
      {before.state === 'ready' ? <BeforeList before={before.value} dated={dated} room={room} /> : null}
    </Band>
  );
}

interface BeforeListProps {
  readonly before: Before;
  readonly dated: boolean;
  readonly room: Room;
}

function BeforeList({ before, dated, room: { atFirst, openGroups } }: BeforeListProps) {
  const { groups, expectations, figures, reported } = before;
  return (
    <>
      {groups.length === 0 && expectations.length === 0 ? <NothingBefore before={before} dated={dated} /> : null}
      {expectations.map((one) => (
        <ExpectationRow key={one.event.id} expectation={one} />
      ))}
      {groups.map((group, at) => (
        <GroupOfEvents
          key={`${group.group} ${group.series?.id ?? ''}`}
          group={group}
          atFirst={atFirst}
          folded={at >= openGroups}
        />
      ))}
      <Figures figures={figures} />
      <Reported before={reported} />
    </>
  );
}

function NothingBefore({ before, dated }: { readonly before: Before; readonly dated: boolean }) {
  const words = useWords();
  const { first, last } = before.covers;
  const title = before.pair
    ? words('before_none_pair', { pair: before.pair.join(words('pair_dash')) })
    : words('before_none');
  return (
    <p class="quiet">
      {title} {first && last ? words('before_covers', { first: first.slice(0, 4), last: last.slice(0, 4) }) : null}{' '}
      {dated ? null : words('before_undated')}
    </p>
  );
}

interface GroupProps {
  readonly group: PriorGroup;
  readonly atFirst: number;
  readonly folded: boolean;
}

function GroupOfEvents({ group, atFirst, folded }: GroupProps) {
  const words = useWords();
  const [open, setOpen] = useState(!folded);
  const id = useId();
  const { series, rows } = group;
  const title = series?.name ?? words(`group_${group.group}`);
  return (
    <section class={`group ${series ? 'of-series' : ''}`}>
      <h3>
        {folded ? (
          <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {title} <span class="quiet">{words.number(rows.length)}</span> <span class="fold" aria-hidden="true" />
          </button>
        ) : (
          title
        )}
      </h3>
      <div id={id} hidden={!open}>
        {series ? <Coverage series={series} /> : null}
        <Some rows={rows} atFirst={atFirst} all="all_events">
          {(row) => <EventRow key={row.id} event={row} why={row.why} withAct={series === null} />}
        </Some>
      </div>
    </section>
  );
}

function Coverage({ series }: { readonly series: SeriesLine }) {
  const words = useWords();
  return (
    <p class="coverage">
      {series.previous ? words('previous_round', { date: words.date(series.previous) }) : words('no_round')}
      {' · '}
      {words('series_coverage', { coverage: series.coverage })}
    </p>
  );
}

function ExpectationRow({ expectation }: { readonly expectation: ExpectationLine }) {
  const words = useWords();
  return (
    <section class="group">
      <h3>{words(`expected_${expectation.state}`)}</h3>
      <ul>
        <EventRow event={expectation.event} why={[]} withAct />
      </ul>
    </section>
  );
}

/** Amounts that may be compared follow each other; ┆ stands between those that may not. */
function Figures({ figures }: { readonly figures: readonly ComparisonLine[] }) {
  const words = useWords();
  if (figures.length === 0) return null;
  return (
    <section class="group">
      <h3>{words('group_figures')}</h3>
      <ul>
        {figures.map((series) => (
          <li key={series.id} class="compare">
            <span class="quiet">{series.measures}: </span>
            {series.lines.map((line, at) => (
              <span key={line[0]?.figure.status ?? at}>
                {at > 0 ? (
                  <span class="apart">
                    <span aria-hidden="true">┆</span>
                    <span class="unseen">{words('figures_apart')}</span>
                  </span>
                ) : null}
                {line.map((amount, place) => (
                  <span key={`${amount.on} ${amount.figure.value}`}>
                    {place > 0 ? ', ' : ''}
                    <span class="figure" title={amount.saidBy ?? undefined}>
                      {sayTelling(amount, words)}
                    </span>
                    {amount.here ? <span class="small quiet"> {words('figure_here')}</span> : null}
                  </span>
                ))}
              </span>
            ))}
            {series.sameRate ? <span class="small quiet"> {words('figures_same_rate')}</span> : null}
            {series.conflict ? <span class="small state edited"> {words('figures_conflict')}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reported({ before }: { readonly before: Before['reported'] }) {
  const words = useWords();
  if (before.length === 0) return null;
  return (
    <section class="group">
      <h3>{words('reported_title')}</h3>
      <ul>
        {before.map((event) => (
          <EventRow key={event.id} event={event} why={[]} withAct />
        ))}
      </ul>
    </section>
  );
}
