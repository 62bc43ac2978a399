import type { DiplomaticEvent } from '../model/event.ts';
import { dayNumber } from '../model/days.ts';
import type { Reason } from './reasons.ts';
import type { RelatedRow } from './relate.ts';
import { ECHO, MOST, REPEATED } from './weights.ts';

/** Rows about one subject that may stand before it counts as repetition. */
const FREE = 2;
/** Days within which the same people meeting is one meeting told twice, or two of one visit. */
const ECHO_DAYS = 3;

/** A row with what it is compared by, worked out once. */
interface Entry {
  readonly row: RelatedRow;
  readonly subject: string;
  readonly faces: string;
  readonly day: number | null;
}

/**
 * Orders rows by points, each lowered for what already stands above it: one busy official or pair must not fill the
 * list, and one visit told in three rows should show once near the top. Ties: the newer first.
 */
export function diversify(rows: readonly RelatedRow[]): readonly RelatedRow[] {
  const left = rows.map(entryOf).toSorted((a, b) => b.row.points - a.row.points || (b.day ?? 0) - (a.day ?? 0));
  const chosen: Entry[] = [];
  const said = new Map<string, number>();
  while (left.length > 0 && chosen.length < MOST) {
    const points = left.map((entry) => entry.row.points * shareOf(entry, chosen, said));
    const best = left.splice(points.indexOf(Math.max(...points)), 1);
    for (const { subject } of best) said.set(subject, (said.get(subject) ?? 0) + 1);
    chosen.push(...best);
  }
  return chosen.map(({ row }) => row);
}

function shareOf(entry: Entry, chosen: readonly Entry[], said: ReadonlyMap<string, number>): number {
  const echo = chosen.some((other) => echoes(entry, other)) ? ECHO : 1;
  // Rounds of one series are what was asked for: they repeat on purpose.
  if (entry.row.group === 'series') return echo;
  return echo * REPEATED ** Math.max(0, (said.get(entry.subject) ?? 0) - FREE);
}

function entryOf(row: RelatedRow): Entry {
  const { event } = row;
  return {
    row,
    subject: subjectOf(row.why[0]),
    faces: facesOf(event),
    day: event.from === null ? null : dayNumber(event.from),
  };
}

/** What a row is first of all about: two rows with the same subject tell the reader the same kind of thing. */
function subjectOf(reason: Reason): string {
  switch (reason.key) {
    case 'series':
      return reason.series;
    case 'office-pair':
      return reason.offices.join(' ');
    case 'officials':
      return reason.officials.join(' ');
    case 'office':
      return reason.office;
    case 'pair':
      return reason.countries.join(' ');
    case 'topic':
      return reason.topics.join(' ');
    case 'figure-series':
      return reason.series.join(' ');
  }
}

function echoes(one: Entry, other: Entry): boolean {
  if (one.faces !== other.faces || one.day === null || other.day === null) return false;
  return Math.abs(one.day - other.day) <= ECHO_DAYS;
}

/** The kind of event and everyone in it, in a fixed order. */
function facesOf({ type, actors, recipients }: DiplomaticEvent): string {
  const everyone = [...actors, ...recipients].map(({ official, name, country }) => official ?? name ?? country ?? '');
  return [type, ...everyone.toSorted()].join(' ');
}
