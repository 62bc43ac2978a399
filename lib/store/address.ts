/**
 * Parameters that say how a reader came, never what is shown: campaign tags, click ids, share and session marks.
 * Kept short on purpose: a parameter that is not known to be noise stays, for two articles must never share a key.
 */
const NOISE =
  /^(?:utm_.*|mc_[ce]id|mkt_tok|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|_hs(?:enc|mi)|vero_(?:id|conv)|oly_(?:anon|enc)_id|wt_mc|cmpid?|ocid|ncid|ito|xtor|at_(?:medium|campaign|link_.*|format|ptr_name|bbc_team)|smid|smtyp|smprod|referringsource|ref_?src|ref_?url|ref|refer(?:rer)?|share|shared|sharetype|__twitter_impression|spm|scm|amp|amp_js_v|outputtype|_ga|_gl|trk|campaign_?id|sref|taid|soc_(?:src|trk)|guce_.*|guccounter|srsltid|mibextid)$/i;

/** Host labels under which outlets serve the same article again. */
const SAME_SITE = /^(?:www\d?|amp|m|mobile)\./i;

/**
 * The key under which records of a page are kept: the same for an article however it was reached (tracking
 * parameters, `www.`, AMP and mobile hosts, `http`/`https`, fragment, trailing slash), different for different articles.
 * An address that is not `http(s)` keeps its scheme; text that is no address at all is returned trimmed.
 */
export function pageKey(url: string): string {
  const address = URL.parse(url.trim());
  if (address === null) return url.trim();
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return address.href.replace(/#.*$/s, '');
  return plainHost(address) + plainPath(address.pathname) + plainQuery(address.searchParams);
}

/**
 * The key of an article: of the address that it calls its own, when that is on the same site, else of where it was read. An
 * article under two addresses is then one; a page that claims another outlet's article is not believed.
 */
export function articleKey(address: string, claimed: string | null): string {
  const [read, own] = [pageKey(address), claimed === null ? null : pageKey(claimed)];
  return own !== null && siteOf(own) === siteOf(read) ? own : read;
}

/** The site of a page key, for “forget this site”: `thehindu.com`. */
export function siteOf(key: string): string {
  return /^[^/?]*/.exec(key)?.[0] ?? key;
}

function plainHost(address: URL): string {
  const name = address.hostname.replace(/\.$/, '');
  const shorter = name.replace(SAME_SITE, '');
  // `m.de` or `www.com` are whole names: something with a dot must remain.
  const host = shorter.includes('.') ? shorter : name;
  return address.port === '' ? host : `${host}:${address.port}`;
}

function plainPath(path: string): string {
  const plain = evenEncoding(path)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index\.(?:html?|php)|amp(?:\.html)?)\/?$/i, '/')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/\/+$/, '');
  return plain === '' ? '/' : plain;
}

/** `%7E` and `~`, `%d0` and `%D0` are the same address. */
function evenEncoding(path: string): string {
  return path
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
    .replace(/%(?:2D|2E|5F|7E|3\d|[46][1-9A-F]|[57][0-9A])/g, (code) =>
      String.fromCharCode(parseInt(code.slice(1), 16)),
    );
}

function plainQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => !NOISE.test(name));
  if (kept.length === 0) return '';
  return `?${new URLSearchParams(kept.toSorted(byNameThenValue)).toString()}`;
}

function byNameThenValue(a: [string, string], b: [string, string]): number {
  return compare(a[0], b[0]) || compare(a[1], b[1]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
