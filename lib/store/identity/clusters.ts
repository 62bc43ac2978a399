/** Which tellings belong together. Pure, and blind to order: the same tellings always fall into the same groups. */
import { daysBetween } from '../../model/days.ts';
import type { EventId } from '../../model/ids.ts';
import { isSameEvent, type Telling } from './same-event.ts';

/** A telling to be grouped. */
export interface Grouped extends Telling {
  readonly id: EventId;
  /** The reader parted it from the others. */
  readonly apart?: boolean;
  /** The reader said that it is the same as this one. */
  readonly mergedInto?: EventId | null;
}

/**
 * Groups in which every telling agrees with every other: of three meetings a day that a vague report all fits, it joins one
 * and never ties the others together. The reader's word then parts and joins.
 */
export function clustersOf<One extends Grouped>(tellings: readonly One[]): readonly (readonly One[])[] {
  const clusters: One[][] = [];
  for (const one of tellings.toSorted(inOrder)) {
    const cluster = one.apart ? undefined : closest(one, clusters);
    if (cluster === undefined) clusters.push([one]);
    else cluster.push(one);
  }
  return joinedByReader(clusters);
}

/** What ships first, then what says most of who took part, so that vague reports find the exact ones already there. */
function inOrder(a: Grouped, b: Grouped): number {
  const shipped = Number(a.page !== undefined) - Number(b.page !== undefined);
  return shipped || peopleIn(b) - peopleIn(a) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function peopleIn({ event }: Telling): number {
  return [...event.actors, ...event.recipients].filter((one) => one.official !== null || one.name !== null).length;
}

function closest<One extends Grouped>(one: One, clusters: readonly One[][]): One[] | undefined {
  const fitting = clusters.filter((members) => members.every((other) => !other.apart && isSameEvent(one, other)));
  return fitting.toSorted((a, b) => distance(one, a) - distance(one, b))[0];
}

function distance(one: Telling, [first]: readonly Telling[]): number {
  return Math.abs(daysBetween(one.event.from ?? '', first?.event.from ?? '') ?? Infinity);
}

function joinedByReader<One extends Grouped>(clusters: readonly One[][]): readonly (readonly One[])[] {
  const joined = [...clusters];
  for (const one of clusters.flat().toSorted(inOrder)) {
    if (!one.mergedInto) continue;
    const from = joined.find((members) => members.includes(one));
    const to = joined.find((members) => members.some(({ id }) => id === one.mergedInto));
    if (from === undefined || to === undefined || from === to) continue;
    to.push(...from);
    joined.splice(joined.indexOf(from), 1);
  }
  return joined;
}
