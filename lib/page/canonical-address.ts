/** The address an article is known by. */

/** Second-level labels under which countries register names: `co.uk`, `com.au`, `gov.in`. */
const SHARED_SUFFIX = /^(?:co|com|org|net|gov|gob|gouv|govt|ac|edu|or|ne|go|nic|mil)$/;

/** The registrable part of a host by rule of thumb: its last two labels, three under `co.uk` and the like. */
function siteOfHost(host: string): string {
  const labels = host.toLowerCase().split('.');
  const shared = labels.length > 2 && (labels.at(-1)?.length ?? 0) === 2 && SHARED_SUFFIX.test(labels.at(-2) ?? '');
  return labels.slice(shared ? -3 : -2).join('.');
}

/**
 * The page's canonical address when it names one of the same site that is more than its front page; else the address
 * itself without fragment and campaign parameters. `null` for addresses that are none.
 */
export function canonicalAddress(address: string, canonical: string | null): string | null {
  const own = URL.parse(address);
  if (!own) return null;
  const claimed = canonical ? URL.parse(canonical, address) : null;
  if (claimed && isWeb(claimed) && siteOfHost(claimed.hostname) === siteOfHost(own.hostname) && !isFrontPage(claimed)) {
    claimed.hash = '';
    return claimed.href;
  }
  return plain(own).href;
}

function plain(url: URL): URL {
  const clean = new URL(url);
  clean.hash = '';
  const names: string[] = [];
  // Not `keys()`: Firefox lets content scripts call a page's objects, but not iterate them.
  clean.searchParams.forEach((_, name) => names.push(name));
  for (const name of names) if (/^(?:utm_.*|[a-z]{0,4}clid)$/i.test(name)) clean.searchParams.delete(name);
  return clean;
}

function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

/** A front page: `/`, `/en/`, `/index.html`. */
function isFrontPage(url: URL): boolean {
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+|home)?$/i.test(url.pathname) && url.search === '';
}

/** The day an address names: `/2025/03/07/`, `/2025-03-07-`, `/20250307/`. */
export function dayInAddress(address: string): [year: string, month: string, day: string] | null {
  const path = URL.parse(address)?.pathname ?? '';
  const found =
    /\/((?:19|20)\d{2})[/-]([01]?\d)[/-]([0-3]?\d)(?=[/_-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d{2})-?([01]\d)-?([0-3]\d)(?=[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d{2})\/([a-z]{3})\/([0-3]?\d)(?=\/|$)/.exec(path);
  return found?.[1] && found[2] && found[3] ? [found[1], found[2], found[3]] : null;
}
