/** Which sites the reader has opened to us, in terms of the browser's own permissions: they are the only record kept. */
import type { AccessState } from '../../../components/choices/AccessChoice.tsx';
import { EVERY_SITE, patternOf } from '../../access/origins.ts';
import { browser } from '../../browser.ts';
import { background } from '../connections.ts';

/** The host in a pattern: `https://*.thehindu.com/*` → `thehindu.com`; `null` for patterns of every site. */
export function hostOf(pattern: string): string | null {
  return /^https?:\/\/(?:\*\.)?([^*/]+)\//.exec(pattern)?.[1] ?? null;
}

/** What is open now. */
export async function readAccess(): Promise<AccessState> {
  return accessFrom((await browser.permissions.getAll()).origins ?? []);
}

/** Access as the origins granted tell it. Pure. */
function accessFrom(origins: readonly string[]): AccessState {
  if (origins.some((origin) => /^(?:https|\*):\/\/\*\/|^<all_urls>$/.test(origin))) return { kind: 'all' };
  const hosts = [...new Set(origins.flatMap((origin) => hostOf(origin) ?? []))].toSorted();
  return hosts.length > 0 ? { kind: 'sites', hosts } : { kind: 'click' };
}

/**
 * Opens what is wanted and closes the rest. Call it straight from a click: Firefox asks the reader only then.
 * Resolves false when the reader refuses; what was open before then stays open.
 */
export async function changeAccess(wanted: AccessState, now: AccessState): Promise<boolean> {
  const origins = originsOf(wanted);
  if (origins.length > 0 && !(await browser.permissions.request({ origins }))) return false;
  const superfluous = originsOf(now).filter((origin) => !origins.includes(origin));
  if (superfluous.length > 0) await browser.permissions.remove({ origins: superfluous });
  await background.applySiteAccess();
  return true;
}

function originsOf(access: AccessState): string[] {
  if (access.kind === 'all') return [...EVERY_SITE];
  return access.kind === 'sites' ? access.hosts.map(patternOf) : [];
}

/** The host a reader typed or pasted: `www.Example.com/news` → `example.com`; `null` when it is none. */
export function hostTyped(text: string): string | null {
  const address = /^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  return /^https?:$/.test(protocol) && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : null;
}
