import type { DataToolsProps } from '../../components/DataTools.tsx';
import { openStore } from '../store/database.ts';
import { failureOf } from './desk.ts';
import { download } from './download.ts';
import { planImport } from './imports.ts';

/** Backup and import, connected to the store. */
export const dataTools: DataToolsProps = {
  async onBackup() {
    const content = await (await openStore()).backups.write();
    const day = new Date().toISOString().slice(0, 10);
    download({ name: `aide-memoire backup ${day}.json`, type: 'application/json', content });
  },
  async onRead(file) {
    try {
      const plan = await planImport(file, await openStore(), new Date());
      return { ...plan, bringIn: () => plan.bringIn() };
    } catch (error) {
      return failureOf(error);
    }
  },
  async onUndo() {
    await (await openStore()).history.undo();
  },
};
