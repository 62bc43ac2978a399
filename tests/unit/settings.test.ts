import { describe, expect, it } from 'vitest';
import { changeSettings, DEFAULT_SETTINGS, loadSettings, readSettings, SETTINGS_VERSION } from '../../lib/settings.ts';
import type { SettingsArea } from '../../lib/settings.ts';

function area(stored: Record<string, unknown> = {}): SettingsArea & { readonly stored: Record<string, unknown> } {
  return {
    stored,
    get: (key) => Promise.resolve(key in stored ? { [key]: stored[key] } : {}),
    set: (items) => Promise.resolve(void Object.assign(stored, items)),
  };
}

describe('settings', () => {
  it('start with quiet marks, the handle shown and nothing sent to memory but what is clipped', async () => {
    expect(await loadSettings(area())).toEqual({
      ...{ handle: true, marks: 'first', memory: 'clips', machine: false, language: 'browser' },
    });
  });

  it.each([[null], ['{}'], [[]], [{ marks: 7, memory: 'everything', handle: 'yes' }]])(
    'take their defaults where what was stored is %j',
    (stored) => expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );

  it('keep one choice when another is changed', async () => {
    const store = area();
    await changeSettings(store, { handle: false });
    expect(await changeSettings(store, { memory: 'sites' })).toEqual({
      ...DEFAULT_SETTINGS,
      handle: false,
      memory: 'sites',
    });
  });

  it('keep what a newer version stored and do not lower its version', async () => {
    const store = area({ settings: { version: SETTINGS_VERSION + 4, marks: 'all', colourNames: { yellow: 'check' } } });
    await changeSettings(store, { handle: false });
    expect(store.stored['settings']).toMatchObject({
      version: SETTINGS_VERSION + 4,
      marks: 'all',
      colourNames: { yellow: 'check' },
      handle: false,
    });
  });
});
