import type { Past } from '../../lib/data/past.ts';
import type { DiplomaticEvent } from '../../lib/model/event.ts';
import type { Lexicon } from '../../lib/model/lexicon.ts';
import type { Finding } from '../roster/check/check-rows.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with the past events, and the months of their time that have none. */
export function checkPast({ events, series }: Past, lexicon: Lexicon): readonly Finding[] {
  const known = new Set(series.map(({ id }) => id));
  const ids = Map.groupBy(events, ({ id }) => id);
  const twice = [...ids].flatMap(([id, all]) => (all.length > 1 ? [error('event-twice', id, '')] : []));
  const wrong = events.flatMap((event) =>
    mistakesIn(event, lexicon, known).map((what) =>
      error('event', `${event.id}: ${what}`, event.actors[0]?.country ?? ''),
    ),
  );
  return [...twice, ...wrong, ...emptyMonths(events)];
}

function error(kind: string, text: string, country: string): Finding {
  return { level: 'error', kind, country, text };
}

function mistakesIn(event: DiplomaticEvent, lexicon: Lexicon, series: ReadonlySet<string>): readonly string[] {
  const { from, until, actors, recipients, countries } = event;
  const found: string[] = [];
  if (from === null || !DAY.test(from)) found.push('is not dated to the day');
  else if (until !== null && until < from) found.push('ends before it begins');
  if (actors.length === 0) found.push('nobody acts');
  if (event.series !== null && !series.has(event.series)) found.push(`unknown series ${event.series}`);
  for (const { official, office } of [...actors, ...recipients]) {
    if (official !== null && lexicon.official(official) === null) found.push(`unknown official ${official}`);
    if (office !== null && lexicon.office(office) === null) found.push(`unknown office ${office}`);
  }
  for (const code of countries) if (lexicon.country(code) === null) found.push(`unknown country ${code}`);
  return found;
}

/** Months between the oldest and the newest event in which nothing is known to have happened. */
function emptyMonths(events: readonly DiplomaticEvent[]): readonly Finding[] {
  const months = new Set(events.flatMap(({ from }) => (from === null ? [] : [from.slice(0, 7)])));
  const [first, last] = [[...months].toSorted()[0], [...months].toSorted().at(-1)];
  const gaps: Finding[] = [];
  for (let at = first; at !== undefined && last !== undefined && at < last; at = nextMonth(at))
    if (!months.has(at)) gaps.push({ level: 'warning', kind: 'month-without-events', country: '', text: at });
  return gaps;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
