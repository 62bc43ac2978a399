import { beforeEach, expect, it, vi } from 'vitest';

const { kept, calls, browser } = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const calls: string[] = [];
  const session = {
    set(values: Record<string, unknown>) {
      calls.push('kept');
      Object.assign(kept, values);
      return Promise.resolve();
    },
    get: () => Promise.resolve({ ...kept }),
    remove(key: string) {
      Reflect.deleteProperty(kept, key);
      return Promise.resolve();
    },
  };
  // Opens only once the panel itself has asked what for.
  const sidePanel = { open: vi.fn<() => Promise<void>>() };
  return { kept, calls, browser: { storage: { session }, sidePanel } };
});
vi.mock('../../lib/browser.ts', () => ({ browser }));
const { openPanel, takeIntent } = await import('../../entrypoints/background/opening.ts');

beforeEach(() => {
  calls.length = 0;
  for (const key of Object.keys(kept)) Reflect.deleteProperty(kept, key);
  browser.sidePanel.open.mockImplementation(() => {
    calls.push('opened');
    return Promise.resolve();
  });
});

it('a panel is asked for within the click, and may ask what for before it stands', async () => {
  let told: unknown = null;
  browser.sidePanel.open.mockImplementation(async () => {
    calls.push('opened');
    await Promise.resolve();
    told = await takeIntent(7);
  });
  await openPanel({ official: 'ana-duarte' }, 7);
  expect(calls).toEqual(['opened', 'kept']);
  expect(told).toEqual({ official: 'ana-duarte' });
  expect(await takeIntent(7)).toBeNull();
});

it('a view of another tab is not told what this one was opened for', async () => {
  await openPanel({ annotation: 'clip-1' }, 7);
  expect(await takeIntent(8)).toBeNull();
  expect(await takeIntent(7)).toEqual({ annotation: 'clip-1' });
});
