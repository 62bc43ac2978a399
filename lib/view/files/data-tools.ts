import type { DataToolsProps } from '../../../components/options/DataTools.tsx';
import type { PlannedImport } from '../../../components/options/DataToolsImport.tsx';
import { openStore } from '../../store/database.ts';
import type { ImportPlan, Step } from '../../store/store.ts';
import { readArchive, type ReadText } from './archive.ts';
import { failureOf, type Failure } from '../failure.ts';
import { download } from './download.ts';
import { canPickFolder, pickFolder } from './export-folder-browser.ts';
import { exportInto } from './export-folder.ts';
import { calendarFile, dayOf, markdownFiles, readClips, takeAway } from './exports.ts';
import { planImport } from './imports.ts';
import { stepJustDone, takeBack } from '../own-step.ts';
import { markdownChoosing } from './markdown-choices.ts';

/** Everything out and in, connected to the store. `read` finds the officials and figures of a text. */
export function dataTools(count: number, read: ReadText): DataToolsProps {
  return {
    count,
    markdown: MARKDOWN,
    onBackup: (watching) =>
      told(async () => {
        const content = await (await openStore()).backups.write(watching);
        download({ name: `aide-memoire backup ${dayOf(new Date())}.json`, type: 'application/json', content });
        return 'saved' as const;
      }),
    onExport: (kind, watching) =>
      told(async () => {
        download(await takeAway(await openStore(), { kind, ids: null, now: new Date() }, watching));
        return 'saved' as const;
      }),
    onFolder: canPickFolder()
      ? (watching) =>
          told(async () => {
            // First: the browser lets a folder be chosen only right after the click.
            const folder = await pickFolder();
            if (folder === null) return 'no-folder' as const;
            const store = await openStore();
            const clips = await readClips(store, null, watching.signal ? { signal: watching.signal } : {});
            const files = markdownFiles(clips, await store.exportChoices.get());
            return exportInto(folder, files, dayOf(new Date()), watching);
          })
      : null,
    onCalendar: () =>
      told(async () => {
        const now = new Date();
        const events = await (await openStore()).eventsToCome(dayOf(now));
        const file = calendarFile(events, now);
        if (file) download(file);
        return file ? events.length : 0;
      }),
    onRead: (file, watching) =>
      told(async () => bringable(await planImport(file, await openStore(), new Date(), watching))),
    onArchive: (files, watching) =>
      told(async () => {
        const { plan, report } = await readArchive(files, await openStore(), read, watching);
        return { ...bringable(plan), report };
      }),
  };
}

const MARKDOWN = markdownChoosing(openStore);

/** Work that a reader asked for: what went wrong is told, never thrown. */
async function told<T>(work: () => Promise<T>): Promise<T | Failure> {
  try {
    return await work();
  } catch (error) {
    return failureOf(error);
  }
}

function bringable({ bringIn, ...plan }: ImportPlan): PlannedImport {
  let brought: Step | null = null;
  return {
    ...plan,
    bringIn: (watching) =>
      told(async () => {
        const count = await bringIn(watching);
        brought = await stepJustDone(await openStore());
        return count;
      }),
    onUndo: () =>
      told(async () => {
        await takeBack(await openStore(), brought);
        return null;
      }),
  };
}
