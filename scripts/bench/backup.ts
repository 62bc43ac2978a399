/**
 * A backup of many clips, written and brought back: `node scripts/bench/backup.ts [--clips N] [--json]`. Time and memory of our own
 * work on it, with a stand-in for IndexedDB, which in a browser takes its own time.
 */
import 'fake-indexeddb/auto';
import { parseArgs } from 'node:util';
import type { Annotation, Revision } from '../../lib/model/annotation.ts';
import { readBackup, writeBackup } from '../../lib/store/formats/backup.ts';
import { writeMarkdown } from '../../lib/store/formats/markdown.ts';
import { openStoreWith } from '../../lib/store/database.ts';
import { composed } from './anchor/texts.ts';
import { random, type Random } from '../support/random.ts';

const { values } = parseArgs({
  options: {
    clips: { type: 'string', default: '100000' },
    /** How many of them also go through the store, whose stand-in is slow. */
    stored: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});

interface Row {
  readonly what: string;
  readonly clips: number;
  /** Of a processor: other work on the machine does not count. */
  readonly seconds: number;
  /** The most memory in use while it ran, in MB, above what was in use before. */
  readonly megabytes: number;
}

async function main(): Promise<void> {
  const chance = random(Number(values.seed));
  const text = composed(chance);
  const revisions = Array.from({ length: Number(values.clips) }, (_, at) => revisionOf(at, text, chance));
  const rows: Row[] = [];
  const measured = async <T>(what: string, clips: number, work: () => Promise<T> | T): Promise<T> => {
    const { value, seconds, megabytes } = await watched(work);
    rows.push({ what, clips, seconds, megabytes });
    return value;
  };
  const origin = { device: 'bench', at: '2025-03-07T10:00:00.000Z', schemaVersion: 1 };
  const file = await measured('write the file', revisions.length, () =>
    writeBackup({ revisions, captured: [] }, origin),
  );
  await measured('read and check the file', revisions.length, () => readBackup(file));
  const annotations = revisions.flatMap(({ content }) => (content === null ? [] : [content]));
  await measured('write Markdown', annotations.length, () => writeMarkdown(annotations));
  await throughStore(revisions.slice(0, Number(values.stored)), measured);
  report(rows, file.length);
}

type Measured = <T>(what: string, clips: number, work: () => Promise<T> | T) => Promise<T>;

async function throughStore(revisions: readonly Revision<Annotation>[], measured: Measured): Promise<void> {
  const origin = { device: 'bench', at: '2025-03-07T10:00:00.000Z', schemaVersion: 1 };
  const file = await writeBackup({ revisions, captured: [] }, origin);
  let now = Date.UTC(2025, 2, 7);
  const store = await openStoreWith({
    name: 'bench',
    now: () => now++,
    fillRandom: (bytes) => void bytes.fill(now % 251),
  });
  const clips = revisions.length;
  const plan = await measured('plan the import', clips, () => store.backups.plan(file));
  await measured('bring it in', clips, () => plan.bringIn());
  await measured('plan the same file again', clips, () => store.backups.plan(file));
  await measured('back everything up', clips, () => store.backups.write());
  await measured('undo the import', clips, () => store.history.undo());
  store.close();
}

/** The work's time, and the most memory it had in use, looked at every few milliseconds. */
async function watched<T>(work: () => Promise<T> | T): Promise<{ value: T; seconds: number; megabytes: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const look = () => {
    most = Math.max(most, process.memoryUsage().heapUsed);
  };
  const timer = setInterval(look, 20);
  const began = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  clearInterval(timer);
  look();
  return { value, seconds: round(seconds), megabytes: Math.round((most - before) / 2 ** 20) };
}

function revisionOf(at: number, text: string, chance: Random): Revision<Annotation> {
  const start = chance.below(text.length - 400);
  const quote = text.slice(start, start + 60 + chance.below(240));
  const id = `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`;
  const created = new Date(Date.UTC(2020, 0, 1) + at * 1_000_000).toISOString();
  const page = `example.org/${Math.floor(at / 3)}`;
  const source = {
    url: `https://${page}`,
    title: `Talks ${at}`,
    publisher: 'The Outlet',
    published: '2025-03-07',
    language: 'en',
  };
  const clip = {
    ...{ quote, paragraph: quote, before: text.slice(0, 500), after: text.slice(-500), source, accessed: created },
    ...{ articleHash: null, officials: ['vikram-misri'], figures: ['$44 billion'], events: [] },
  };
  const content: Annotation = {
    ...{ id, motivation: 'highlighting', note: at % 3 === 0 ? 'a thought' : '', tags: ['trade'], colour: 'yellow' },
    ...{ clip, page, selectors: [], about: null, created, modified: created },
  };
  return { revision: `1${id.slice(1)}`, id, kind: 'annotation', replaces: [], device: 'bench', at: created, content };
}

function report(rows: readonly Row[], length: number): void {
  const file = Math.round(length / 2 ** 20);
  if (values.json) return console.log(JSON.stringify({ fileMegabytes: file, rows }, null, 2));
  console.log(`${values.clips} clips, a file of ${file} MB`);
  console.table(rows);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

await main();
