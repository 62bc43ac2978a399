import type { Facts } from '../../../components/options/OptionsView.tsx';
import { browser } from '../../browser.ts';
import { openRoster } from '../../data/packed.ts';
import { openStore } from '../../store/database.ts';
import { failureOf } from '../failure.ts';

/** What is known and kept, counted for the options page. A store that does not open is a line of the diagnostics. */
export async function readFacts(): Promise<Facts> {
  const [counts, estimate, commands] = await Promise.all([
    countStore(),
    navigator.storage.estimate(),
    browser.commands.getAll(),
  ]);
  const { asOf } = openRoster();
  const { name, version } = browser.runtime.getManifest();
  return {
    rosterDate: asOf,
    ...counts,
    size: estimate.usage ?? null,
    keys: commands.map(({ description, name: command, shortcut }) => ({
      what: command === '_execute_action' ? null : description || command || '',
      keys: shortcut ?? '',
    })),
    diagnostics: [
      `${name} ${version}`,
      navigator.userAgent,
      `roster ${asOf}`,
      `store ${counts.mode}: ${counts.shipped} + ${counts.captured} events, ${counts.clips} annotations`,
      `storage ${estimate.usage ?? '?'} of ${estimate.quota ?? '?'} bytes`,
    ],
  };
}

async function countStore() {
  try {
    const store = await openStore();
    const [{ events }, { total }] = await Promise.all([store.coverage(), store.clips.find('')]);
    return { mode: store.mode as string, shipped: events.pack, captured: events.captured, clips: total };
  } catch (error) {
    const { problem, detail } = failureOf(error);
    return { mode: `${problem} ${detail ?? ''}`, shipped: 0, captured: 0, clips: 0 };
  }
}
