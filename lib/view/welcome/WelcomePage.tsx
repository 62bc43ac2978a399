import { WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import { NEWS_SITES } from '../../access/news-sites.ts';
import { openRoster } from '../../data/packed.ts';
import { useChoices } from '../choices/choices.ts';
import { siteGroups } from '../choices/site-groups.ts';

/** The page opened once on install, connected to permissions and settings. */
export function WelcomePage() {
  const choices = useChoices();
  if (!choices) return null;
  const { settings, access, onSettings, onAllow } = choices;
  return (
    <WelcomeView
      access={access}
      sites={siteGroups(NEWS_SITES, openRoster())}
      memory={settings.memory}
      onAllow={onAllow}
      onMemory={(memory) => onSettings({ memory })}
    />
  );
}
