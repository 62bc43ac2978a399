/** Sites as match patterns: what the reader allowed, and what is asked for. */

/** Patterns that content scripts are registered for: web sites only, each once, none that another one holds. */
export function readableOrigins(granted: readonly string[]): string[] {
  const web = [...new Set(granted)].filter((pattern) => /^(?:https?|\*):\/\//.test(pattern));
  return web.filter((pattern) => !web.some((other) => other !== pattern && holds(other, pattern))).toSorted();
}

/** Whether every address of `inner` fits `outer`; both of the form `scheme://host/*`. */
export function holds(outer: string, inner: string): boolean {
  const [a, b] = [parts(outer), parts(inner)];
  if (!a || !b || (a.scheme !== '*' && a.scheme !== b.scheme)) return false;
  if (a.host === '*') return true;
  const base = a.host.startsWith('*.') ? a.host.slice(2) : null;
  return a.host === b.host || (base !== null && (b.host === base || b.host.endsWith(`.${base}`)));
}

/** Whether a pattern fits an address. */
export function fits(pattern: string, address: string): boolean {
  const url = URL.parse(address);
  return url !== null && holds(pattern, `${url.protocol}//${url.hostname}/*`);
}

/** The pattern of a news site with its subdomains: `thehindu.com` → `https://*.thehindu.com/*`. */
export function patternOf(host: string): string {
  return `https://*.${host}/*`;
}

/** Both schemes: every web site. */
export const EVERY_SITE: readonly string[] = ['https://*/*', 'http://*/*'];

function parts(pattern: string): { scheme: string; host: string } | null {
  const found = /^(https?|\*):\/\/([^/:]+)(?::\d+|:\*)?\//.exec(pattern);
  return found?.[1] && found[2] ? { scheme: found[1], host: found[2] } : null;
}
