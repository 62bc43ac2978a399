/** The page of the bench: the store on the browser's own IndexedDB, and the query that everybody writes first. */
import Dexie, { type Table } from 'dexie';
import type { DiplomaticEvent } from '../../../lib/model/event.ts';
import { openStoreWith } from '../../../lib/store/database.ts';
import { eventRow } from '../../../lib/store/events/event-rows.ts';
import type { MachineNames } from '../../../lib/store/machine/machine.ts';
import type { Store } from '../../../lib/store/store.ts';
import { Database } from '../../../lib/store/tables.ts';
import { random } from '../../support/random.ts';
import { inventor, partiesOf } from './events.ts';

const AT_ONCE = 5_000;
const LATEST = 20;
const SEED = 20_231_113;

/** Milliseconds of each query. */
export interface Timings {
  readonly about: readonly number[];
  readonly together: readonly number[];
  readonly byKey: readonly number[];
  readonly naiveAbout: readonly number[];
  readonly naiveTogether: readonly number[];
}

interface NaiveRow {
  readonly id: string;
  readonly participants: readonly string[];
  readonly event: DiplomaticEvent;
}

class Naive extends Dexie {
  declare readonly events: Table<NaiveRow, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ events: 'id, *participants' });
  }
}

Object.assign(globalThis, { fill, fillNaive, measure, open, bringIn });

const inventors = new Map<string, (at: number) => DiplomaticEvent>();

/** Events from one place of the sequence to another. In turn: what is invented depends on what was before. */
function some(name: string, from: number, to: number): readonly DiplomaticEvent[] {
  const invent = inventors.get(name) ?? inventor(SEED);
  inventors.set(name, invent);
  return Array.from({ length: to - from }, (_, at) => invent(from + at));
}

/** Puts events in as the store does; answers milliseconds. */
async function fill(name: string, from: number, to: number): Promise<number> {
  const started = performance.now();
  if (from === 0) (await openStore(name)).close();
  const database = new Database(name);
  await database.open();
  for (let at = from; at < to; at += AT_ONCE) {
    const events = some(name, at, Math.min(to, at + AT_ONCE));
    await database.events.bulkAdd(
      events.map((event) => eventRow({ id: event.id, layer: 'added', found: event }, null)),
    );
  }
  database.close();
  return performance.now() - started;
}

/** The same events as they would be kept by somebody in a hurry. */
async function fillNaive(name: string, count: number): Promise<void> {
  const database = new Naive(name);
  for (let at = 0; at < count; at += AT_ONCE) {
    const events = some(name, at, Math.min(count, at + AT_ONCE));
    await database.events.bulkAdd(events.map((event) => ({ id: event.id, participants: partiesOf(event), event })));
  }
  database.close();
}

/** Asks about people as often as they are in the news, half of the time about a person, else about a state. */
async function measure(name: string, naive: string | null, queries: number, naiveQueries: number): Promise<Timings> {
  const store = await openStore(name);
  const wanted = asked(queries);
  for (const one of wanted.slice(0, 10)) await one.about(store);
  const [about, together, byKey]: number[][] = [[], [], []];
  for (const one of wanted) {
    about?.push(await timed(() => one.about(store)));
    together?.push(await timed(() => one.together(store)));
    byKey?.push(await timed(() => store.event(one.id)));
  }
  store.close();
  const peer =
    naive === null ? { naiveAbout: [], naiveTogether: [] } : await measureNaive(naive, wanted.slice(0, naiveQueries));
  return { about: about ?? [], together: together ?? [], byKey: byKey ?? [], ...peer };
}

interface Query {
  readonly id: string;
  readonly subjects: readonly [string, string];
  readonly about: (store: Store) => Promise<unknown>;
  readonly together: (store: Store) => Promise<unknown>;
}

/** The same queries for every size. */
function asked(queries: number): readonly Query[] {
  const invent = inventor(SEED);
  const chance = random(SEED + 1);
  return Array.from({ length: queries }, (_, at): Query => {
    const event = invent(at);
    const people = chance.next() < 0.5;
    const [a = '', b = ''] = [...event.actors, ...event.recipients].map((one) =>
      String(people ? one.official : one.country),
    );
    const kind = people ? 'officials' : 'countries';
    return {
      id: event.id,
      subjects: [a, b],
      about: (store) => store.eventsAbout({ [kind]: [a], limit: LATEST }),
      together: (store) => store.eventsAbout({ pairs: [{ kind, a, b }], limit: LATEST }),
    };
  });
}

async function measureNaive(
  name: string,
  wanted: readonly Query[],
): Promise<Pick<Timings, 'naiveAbout' | 'naiveTogether'>> {
  const { events } = new Naive(name);
  const [naiveAbout, naiveTogether]: [number[], number[]] = [[], []];
  for (const { subjects } of wanted) {
    const [a, b] = subjects;
    const latest = (rows: NaiveRow[]) => rows.toSorted(newestFirst).slice(0, LATEST);
    naiveAbout.push(await timed(async () => latest(await events.where('participants').equals(a).toArray())));
    naiveTogether.push(
      await timed(async () =>
        latest(
          await events
            .where('participants')
            .equals(a)
            .filter((row) => row.participants.includes(b))
            .toArray(),
        ),
      ),
    );
  }
  return { naiveAbout, naiveTogether };
}

function newestFirst(a: NaiveRow, b: NaiveRow): number {
  return (b.event.from ?? '').localeCompare(a.event.from ?? '', 'en');
}

/** Milliseconds to open the store and be answered once. */
async function open(name: string): Promise<number> {
  return timed(async () => {
    const store = await openStore(name);
    await store.eventsAbout({ officials: ['official-1'] });
    store.close();
  });
}

/** Lines a second of a file of the ICEWS kind, read, coded and put in. */
async function bringIn(lines: number): Promise<number> {
  const text = [HEADER, ...some('file', 0, lines).map(lineOf)].join('\n');
  const file = new File([text], 'events.tab');
  const store = await openStore('bring-in');
  const names: MachineNames = { country: (name) => name, official: () => null };
  const milliseconds = await timed(() =>
    store.machine.bringIn({ name: file.name, size: file.size, stream: () => file.stream() }, { names }),
  );
  await store.machine.removeAll();
  store.close();
  return Math.round((1000 * lines) / milliseconds);
}

const HEADER = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Country',
  'CAMEO Code',
  'Target Name',
  'Target Country',
].join('\t');

function lineOf({ id, from, actors, recipients }: DiplomaticEvent): string {
  const [a, b] = [actors[0], recipients[0]];
  return [id, from, a?.official, a?.country, '040', b?.official, b?.country].join('\t');
}

function openStore(name: string): Promise<Store> {
  return openStoreWith({ name, now: () => Date.now(), fillRandom: (bytes) => crypto.getRandomValues(bytes) });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
