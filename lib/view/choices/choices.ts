/** The reader's choices as a page shows and changes them: settings and access together. */
import { useEffect, useState } from 'preact/hooks';
import type { AccessState } from '../../../components/choices/AccessChoice.tsx';
import { browser } from '../../browser.ts';
import { changeSettings, loadSettings, type Settings } from '../../settings.ts';
import { changeAccess, readAccess } from './site-access.ts';

export interface Choices {
  readonly settings: Settings;
  readonly access: AccessState;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onAllow: (wanted: AccessState) => Promise<boolean>;
}

/** `null` until both are read. Follows changes of access made elsewhere, in the browser's own settings too. */
export function useChoices(): Choices | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [access, setAccess] = useState<AccessState | null>(null);
  useEffect(() => {
    const readAgain = () => void readAccess().then(setAccess);
    void loadSettings(browser.storage.local).then(setSettings);
    readAgain();
    browser.permissions.onAdded.addListener(readAgain);
    browser.permissions.onRemoved.addListener(readAgain);
    return () => {
      browser.permissions.onAdded.removeListener(readAgain);
      browser.permissions.onRemoved.removeListener(readAgain);
    };
  }, []);
  if (!settings || !access) return null;
  return {
    settings,
    access,
    onSettings: (change) => void changeSettings(browser.storage.local, change).then(setSettings),
    onAllow: (wanted) => changeAccess(wanted, access),
  };
}
