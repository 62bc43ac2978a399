/** The machine layer on a database of its own: a million coded events never slow what the reader's own memory does. */
import type { Instant } from '../../model/ids.ts';
import { Problem } from '../../problem.ts';
import { dayBound, DEFAULT_LIMIT, newestFirst } from '../events/events.ts';
import { newestUnder, readsOf, type KeyedTable } from '../events/events-under.ts';
import { MachineDatabase, type MachineRow } from './database.ts';
import { formatOf } from './format.ts';
import { bringIn } from './importing.ts';
import { linesOf } from './lines.ts';
import type { Machine, MachineFile } from './machine.ts';

/** The machine layer under this name; its database is made when the first file comes, and opened when it is first asked for. */
export function machineKeeping(name: string, now: () => Instant): Machine {
  const database = new MachineDatabase(name);
  return {
    async eventsAbout(query) {
      const table = database.events as unknown as KeyedTable<MachineRow>;
      const wanted = { before: dayBound(query.before), limit: query.limit ?? DEFAULT_LIMIT, accepts: () => true };
      const reads = readsOf(query).map((read) => newestUnder(table, read, wanted));
      return newestFirst((await Promise.all(reads)).flat());
    },
    look: (file) => look(file),
    bringIn: async (file, reading) => bringIn({ database, file, now, ...(await look(file)) }, reading),
    imports: async () => (await database.imports.toArray()).toSorted((a, b) => b.at.localeCompare(a.at, 'en')),
    async removeAll() {
      await database.delete();
      await database.open();
    },
    close: () => database.close(),
  };
}

async function look(file: MachineFile): ReturnType<Machine['look']> {
  for await (const { lines } of linesOf(file.stream())) {
    const first = lines.find(({ text }) => text.trim() !== '');
    if (first !== undefined) return formatOf(first.text);
  }
  throw new Problem('bad-import', 'an empty file');
}
