import { useEffect, useMemo, useState } from 'preact/hooks';
import { DataTools } from '../../../components/options/DataTools.tsx';
import { OptionsView, type Facts } from '../../../components/options/OptionsView.tsx';
import { NEWS_SITES } from '../../access/news-sites.ts';
import { openRoster } from '../../data/packed.ts';
import type { ReadText } from '../files/archive.ts';
import { useChoices } from '../choices/choices.ts';
import { dataTools } from '../files/data-tools.ts';
import { readFacts } from './facts.ts';
import { EventExport } from './EventExport.tsx';
import { hostTyped } from '../choices/site-access.ts';
import { MachineLayer } from './MachineLayer.tsx';
import { Remembered } from './Remembered.tsx';
import { siteGroups } from '../choices/site-groups.ts';

/** The options page, connected to settings, permissions and store. */
export function OptionsPage({ read }: { readonly read: ReadText }) {
  const choices = useChoices();
  const [facts, setFacts] = useState<Facts | null>(null);
  useEffect(() => void readFacts().then(setFacts), []);
  const tools = useMemo(() => dataTools(facts?.clips ?? 0, read), [facts?.clips, read]);
  if (!choices) return null;
  const { settings, access, onSettings, onAllow } = choices;
  return (
    <OptionsView
      values={settings}
      access={access}
      sites={siteGroups(NEWS_SITES, openRoster())}
      facts={facts}
      hostTyped={hostTyped}
      remembered={<Remembered />}
      machine={
        <>
          <MachineLayer shown={settings.machine} onShow={(machine) => onSettings({ machine })} />
          <EventExport />
        </>
      }
      onAllow={onAllow}
      onChange={(change) => {
        onSettings(change);
        // The words of the page itself change: load it anew in the other language.
        if (change.language) setTimeout(() => location.reload(), 50);
      }}
    >
      <DataTools {...tools} />
    </OptionsView>
  );
}
