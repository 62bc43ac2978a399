/** The one door to the database. The background and our own pages open it; a content script must ask the background. */
import type { EventId, Instant, RecordId } from '../model/ids.ts';
import { anchorNoting } from './own/anchors.ts';
import { annotationKeeping } from './own/annotations.ts';
import { backingUp } from './backup/backups.ts';
import { eventsToCome } from './events/calendar.ts';
import { capturing, forgetting } from './events/captured.ts';
import { colourNaming } from './own/colour-names.ts';
import { copyKeeping } from './own/copies.ts';
import { correctionKeeping } from './roster/corrections.ts';
import { draftKeeping } from './own/drafts.ts';
import { followCorrections } from './events/event-corrections.ts';
import { eventReading } from './events/events.ts';
import { eventWords } from './events/event-words.ts';
import { exportChoosing } from './own/export-choices.ts';
import { inboxKeeping } from './roster/inbox.ts';
import { readingMerged } from './roster/merged-people.ts';
import { open } from './opening.ts';
import { packKeeping } from './packs/keeping.ts';
import { machineKeeping } from './machine/keeping.ts';
import { inPlainWords } from './problems.ts';
import { recordKeeping } from './own/records.ts';
import { heads, type Stamp } from './own/revisions.ts';
import { clipSearch } from './search/clip-search.ts';
import { seeding } from './events/seed.ts';
import type { EventCorrection, Store } from './store.ts';
import { Database } from './tables.ts';
import { threadKeeping } from './own/threads.ts';
import { minter, type MintSources, randomDevice } from './uuid.ts';
import { type Write, writer } from './writing.ts';

/** What the store needs from outside; tests pass their own. */
export interface StoreSources extends MintSources {
  readonly name: string;
}

const DEVICE = 'device';

const BROWSER: StoreSources = {
  name: 'aide-memoire',
  now: () => Date.now(),
  fillRandom: (bytes) => crypto.getRandomValues(bytes),
};

let opened: Promise<Store> | null = null;

/**
 * The store of this context, opened once. Raises `store-not-answering` when the browser does not answer within five seconds
 * (then the next call tries again); a database of a newer version opens read-only. Never deletes a database.
 */
export function openStore(): Promise<Store> {
  opened ??= openStoreWith(BROWSER).catch((problem: unknown) => {
    opened = null;
    throw problem;
  });
  return opened;
}

/** The same with a clock, randomness and name of one's own. */
export async function openStoreWith(sources: StoreSources): Promise<Store> {
  const database = new Database(sources.name);
  const mode = await open(database);
  const write = writer(database, mode);
  const device = await deviceOf(database, mode === 'read-only' ? null : write, sources);
  return assemble(database, mode, write, device, sources);
}

function assemble(database: Database, mode: Store['mode'], write: Write, device: string, sources: StoreSources): Store {
  const mint = minter(sources);
  const now = (): Instant => new Date(sources.now()).toISOString();
  const stamp: Stamp = () => ({ revision: mint(), device, at: now() });
  const correctionOf = (id: EventId) => correction(database, id);
  const machine = machineKeeping(`${sources.name}-machine`, now);
  const records = recordKeeping({
    database,
    write,
    stamp,
    onChange: followCorrections(database),
    onForget: forgetting(database),
  });
  const { annotationsOn, countAbout, ...annotations } = annotationKeeping({ database, records, mint, now });
  const corrections = correctionKeeping(database, records);
  const reading = eventReading(database);
  const parts: Omit<Store, 'mode' | 'device' | 'close'> = {
    ...reading,
    ...readingMerged(reading, corrections),
    eventsToCome: (from) => eventsToCome(database, from),
    seed: seeding({ database, write }),
    annotationsOn,
    countAbout,
    clips: clipSearch(database, records, mode === 'read-only' ? null : write),
    annotations,
    anchors: anchorNoting(database, write, now),
    colourNames: colourNaming(records),
    exportChoices: exportChoosing(records),
    copies: copyKeeping(records),
    drafts: draftKeeping(database, write, now),
    corrections,
    inbox: inboxKeeping(database, write, now),
    packs: packKeeping({ database, write, now, correctionOf }),
    threads: threadKeeping(database, records, mint, now),
    captured: capturing({ database, write, stamp, now }),
    eventWords: eventWords(database, records),
    machine,
    history: records.history,
    backups: backingUp({ database, records, device, now, stamp }),
  };
  const close = () => {
    database.close();
    machine.close();
  };
  return { mode, device, ...inPlainWords(parts, database), close };
}

async function correction(database: Database, id: EventId): Promise<EventCorrection | null> {
  const revisions = await database.revisions
    .where('[kind+id]')
    .equals(['event', id as RecordId])
    .toArray();
  const shown = heads(revisions)
    .toReversed()
    .find((head) => head.content !== null);
  return (shown?.content as EventCorrection | undefined) ?? null;
}

/** The random id of this machine, made on first use. */
async function deviceOf(database: Database, write: Write | null, sources: StoreSources): Promise<string> {
  const known = await database.meta.get(DEVICE);
  if (typeof known?.value === 'string') return known.value;
  const device = randomDevice(sources.fillRandom);
  // Two contexts may start at once: the one that comes second keeps the first one's id.
  const settle = async () => {
    const now = await database.meta.get(DEVICE);
    if (typeof now?.value === 'string') return now.value;
    await database.meta.put({ key: DEVICE, value: device });
    return device;
  };
  return write === null ? device : write(['meta'], settle);
}
