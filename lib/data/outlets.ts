import type { CountryCode } from '../model/ids.ts';

/** Country domains that are sold as brands: a host under them tells no home. */
const BRAND_DOMAINS = new Set(['io', 'co', 'me', 'tv', 'ai', 'fm', 'cc', 'to', 'ly', 'ws', 'la']);

/**
 * Home country of an outlet: the longest listed part of the host (`news.thehindu.com` → `thehindu.com`),
 * else its country domain. `null` for `.com` and the like.
 */
export function homeOf(
  host: string,
  outlets: ReadonlyMap<string, CountryCode>,
  domains: ReadonlyMap<string, CountryCode>,
): CountryCode | null {
  const parts = host.toLowerCase().split('.').filter(Boolean);
  for (let at = 0; at < parts.length - 1; at += 1) {
    const known = outlets.get(parts.slice(at).join('.'));
    if (known) return known;
  }
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && !BRAND_DOMAINS.has(last) ? (domains.get(last) ?? null) : null;
}
