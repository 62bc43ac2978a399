/** What a page says about itself in JSON-LD (schema.org). Claims, read field by field and never trusted whole. */
import { all, textOf } from './safe-dom.ts';

export type JsonLdNode = Readonly<Record<string, unknown>>;

const MOST_SCRIPTS = 40;
const MOST_CHARACTERS = 1_000_000;
const MOST_NODES = 2_000;
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]*Article|Report|LiveBlogPosting|BlogPosting|SocialMediaPosting|Review)$/;

/** The node that describes the article of the page; `null` when there is none. */
export function articleNode(document: Document): JsonLdNode | null {
  const nodes = jsonLdNodes(document).filter((node) => types(node).some((type) => ARTICLE.test(type)));
  // The main story comes first; lists of other stories carry no date or body.
  return (
    nodes.find((node) => text(node.datePublished) && text(node.headline)) ??
    nodes.find((node) => text(node.datePublished)) ??
    nodes[0] ??
    null
  );
}

/** Every object in every JSON-LD script, `@graph` and arrays opened, what is nested under list items left out. */
export function jsonLdNodes(document: Document): JsonLdNode[] {
  const found: JsonLdNode[] = [];
  for (const script of all(document, 'script[type="application/ld+json" i]').slice(0, MOST_SCRIPTS)) {
    const raw = textOf(script) ?? '';
    if (raw.length <= MOST_CHARACTERS) open(parse(raw), found, 0);
  }
  return found;
}

function parse(raw: string): unknown {
  const json = raw
    .replace(/^\s*(?:\/\/ ?)?(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/ ?)?(?:\]\]>|-->)\s*$/, '')
    // Line breaks inside strings are common and not allowed.
    // eslint-disable-next-line no-control-regex -- exactly the control characters are meant
    .replace(/[\u0000-\u001f]+/g, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return null; // A broken block says nothing; meta elements and the text still do.
  }
}

function open(value: unknown, found: JsonLdNode[], depth: number): void {
  if (depth > 6 || found.length >= MOST_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) open(item, found, depth + 1);
    return;
  }
  const node = value as JsonLdNode;
  found.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) open(node[key], found, depth + 1);
}

function types(node: JsonLdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? (type as unknown[]) : [type]).filter((one) => typeof one === 'string');
}

/** A text value: a string, the first of a list, or the `name` or `@value` of an object. */
export function text(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  const node = value as JsonLdNode;
  return text(node['@value']) ?? text(node.name);
}

/** All names in a value: authors come as a list of objects. */
export function names(value: unknown): string[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.map(text).filter((name) => name !== null);
}
