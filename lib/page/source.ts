/** Where an article comes from: publisher, date, author, language, as the page claims them, each claim weighed. */
import type { IsoDate } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import { canonicalAddress, dayInAddress } from './canonical-address.ts';
import { readDateline } from './dateline.ts';
import { day, month, readDay } from './dates.ts';
import { articleNode, jsonLdNodes, names, text, type JsonLdNode } from './json-ld.ts';
import { settleLanguage } from './language.ts';
import { settle, type DateClaim, type DateOrigin } from './published.ts';
import { all, attribute, textOf } from './safe-dom.ts';

/** What metadata says, before the text is known. */
export interface Metadata {
  readonly node: JsonLdNode | null;
  /** Content of `meta` elements by lower-case name, property or itemprop; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** What the page is called in its metadata, best first. */
  readonly titles: readonly string[];
}

/** What the article adds: its headline, its text and the elements that may hold its date. */
export interface ArticleParts {
  readonly headline: string | null;
  readonly text: string;
  /** Text lines without the headline, in order: the dateline is among the first. */
  readonly lines: readonly string[];
  /** Where visible dates are looked for: the article with its head. */
  readonly scope: Element;
}

const PUBLISHED_META =
  'article:published_time og:article:published_time article:published datepublished parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date publisheddate published date.available date.created created-date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date article.published date ptime pdate utime datecreated originalpublicationdate cxenseparse:recs:publishtime'.split(
    ' ',
  );
const MODIFIED_META =
  'article:modified_time og:updated_time datemodified lastmod last-modified dcterms.modified dc.date.modified date.modified date.updated modified-date article.updated lastupdate'.split(
    ' ',
  );

/** Reads the head of a page. */
export function readMetadata(document: Document): Metadata {
  const meta = new Map<string, string>();
  for (const element of all(document, 'meta[content]').slice(0, 400)) {
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = attribute(element, 'content')?.trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  const node = articleNode(document);
  const documentTitle = textOf(all(document, 'head > title, title')[0] ?? document)?.trim() ?? null;
  const titles = [
    text(node?.headline),
    meta.get('og:title'),
    meta.get('twitter:title'),
    meta.get('dc.title'),
    documentTitle,
  ];
  return {
    node,
    meta,
    titles: [...new Set(titles.map((title) => title && oneLine(title)).filter((title) => !!title))] as string[],
  };
}

/** Puts the claims together. `latest`: no later day is believed (today and two days). */
export function readSource(
  document: Document,
  address: string,
  metadata: Metadata,
  parts: ArticleParts,
  latest: IsoDate,
): Source {
  const { node, meta } = metadata;
  const published = settle({ claims: dateClaims(address, metadata, parts), modified: modifiedDay(metadata) }, latest);
  const canonical = all(document, 'link[rel~="canonical"]')[0];
  const root = all(document, 'html')[0];
  return {
    url: canonicalAddress(address, (canonical && attribute(canonical, 'href')) ?? meta.get('og:url') ?? null),
    title: parts.headline ?? withoutSite(metadata.titles[0] ?? null, meta.get('og:site_name') ?? null),
    publisher: publisher(document, address, metadata),
    author: author(metadata),
    published: published?.day ?? null,
    ...(published ? { publishedFrom: published.from } : {}),
    modified: modifiedInstant(metadata),
    language: settleLanguage(
      [
        root ? attribute(root, 'lang') : null,
        text(node?.inLanguage),
        meta.get('og:locale') ?? null,
        meta.get('content-language') ?? meta.get('language') ?? null,
      ],
      parts.text,
    ),
  };
}

function dateClaims(address: string, { node, meta }: Metadata, parts: ArticleParts): DateClaim[] {
  const claims: DateClaim[] = [];
  const add = (from: DateOrigin, value: string | null | undefined) => {
    const read = value ? readDay(value) : null;
    if (value && read) claims.push({ from, day: read, utc: /\d(?:Z|[+-]00:?00)$|GMT|^\d{10,13}$/.test(value.trim()) });
  };
  add('json-ld', text(node?.datePublished) ?? text(node?.dateCreated));
  for (const name of PUBLISHED_META) add('meta', meta.get(name));
  const visible = visibleDates(parts.scope);
  add('time-element', visible.published);
  const near = claims[0]?.day ?? null;
  const inAddress = dayInAddress(address);
  const addressDay = inAddress && day(inAddress[0], month(inAddress[1]) ?? inAddress[1], inAddress[2]);
  if (addressDay) claims.push({ from: 'url', day: addressDay });
  const dateline = firstDateline(parts.lines, near ?? addressDay);
  if (dateline) claims.push({ from: 'dateline', day: dateline });
  // A page that only says when it changed was published then or a little before: better than no date at all.
  if (claims.length === 0) add('time-element', visible.changed ?? modifiedText({ node, meta, titles: [] }));
  return claims;
}

/** A line this short that names a day says nothing else: press releases print one under their title. */
const DATE_ALONE = 40;

/** The day in the dateline of one of the first lines, or of a line that is a date and no more. */
function firstDateline(lines: readonly string[], near: IsoDate | null): IsoDate | null {
  for (const line of lines.slice(0, 4)) {
    const read = readDateline(line, near)?.published ?? (line.length <= DATE_ALONE ? readDay(line) : null);
    if (read) return read;
  }
  return null;
}

const DATE_PLACES =
  'time, [itemprop="datePublished"], [itemprop="dateModified"], [class*="publish" i], [class*="date" i], [class*="timestamp" i], [class*="byline" i], [class*="posted" i], [class*="meta" i]';

const CHANGED = /updated|modified|edited|aktualisiert|mis à jour|actualizado|aggiornato|обновлено|atualizado/i;

/** The first date printed beside the headline, and the first that says it is of a change. */
function visibleDates(scope: Element): { readonly published: string | null; readonly changed: string | null } {
  let changed: string | null = null;
  for (const element of all(scope, DATE_PLACES).slice(0, 60)) {
    const printed = oneLine(textOf(element) ?? '');
    if (printed.length > 160) continue;
    const label = CHANGED.exec(printed);
    const machine = attribute(element, 'datetime') ?? attribute(element, 'content');
    const value = machine && readDay(machine) ? machine : printed.slice(0, label?.index);
    const isChange = label !== null && value === machine;
    if (readDay(value) && !isChange && !/modified|updated/i.test(attribute(element, 'itemprop') ?? ''))
      return { published: value, changed };
    if (label) changed ??= machine ?? printed.slice(label.index);
  }
  return { published: null, changed };
}

function modifiedDay(metadata: Metadata): IsoDate | null {
  const value = modifiedText(metadata);
  return value ? readDay(value) : null;
}

function modifiedText({ node, meta }: Metadata): string | null {
  return (
    text(node?.dateModified) ?? MODIFIED_META.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null
  );
}

function modifiedInstant(metadata: Metadata): string | null {
  const time = Date.parse(modifiedText(metadata) ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The site first: in JSON-LD outlets often name the agency whose copy they print. */
function publisher(document: Document, address: string, { node, meta }: Metadata): string | null {
  const site = jsonLdNodes(document).find((one) => /^(?:WebSite|NewsMediaOrganization)$/.test(String(one['@type'])));
  const claims = [
    meta.get('og:site_name'),
    text(node?.publisher),
    text(site?.name),
    ...['application-name', 'dc.publisher', 'publisher'].map((name) => meta.get(name)),
  ];
  const named = claims
    .map((claim) => oneLine(claim ?? '').split(' | ')[0] ?? '')
    .filter((claim) => claim !== '' && claim.length <= 80 && !/^https?:/.test(claim));
  // `nationalpost`, `example.de`: a name made for machines, taken only when there is no other.
  return named.find((claim) => !/^[a-z0-9.-]+$/.test(claim)) ?? named[0] ?? hostName(address);
}

function hostName(address: string): string | null {
  return URL.parse(address)?.hostname.replace(/^www\./, '') || null;
}

function author({ node, meta }: Metadata): string | null {
  const people = names(node?.author)
    .filter((name) => !/^https?:/.test(name))
    .slice(0, 5);
  const claimed =
    people.length > 0
      ? people.join(', ')
      : (meta.get('author') ?? meta.get('parsely-author') ?? meta.get('article:author') ?? null);
  return claimed && !/^https?:/.test(claimed) && claimed.length <= 200 ? oneLine(claimed).replace(/^by /i, '') : null;
}

/** `Headline | Outlet` → `Headline`. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (!title) return null;
  const cut = title.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/, '');
  return (site && title.endsWith(site)) || title.includes('|') ? cut : title;
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
