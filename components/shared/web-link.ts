/**
 * An address that may become a link: `http` or `https`, nothing else. `null` for everything else, which is shown as text.
 * Imported records and page metadata are claims; `java\nscript:` and its kin must not become something to click.
 */
export function webLink(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

/** The site as people say it: `thehindu.com`; `null` when the address is none. */
export function siteName(address: string | null | undefined): string | null {
  const link = webLink(address);
  return link === null ? null : new URL(link).hostname.replace(/^www\./, '');
}
