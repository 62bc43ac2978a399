/** Front matter as people and programs write it: names with a value or a list. The part of YAML that notes use, not all of it. */

/** Values by lower-case name; a single value is a list of one. */
export type FrontMatter = ReadonlyMap<string, readonly string[]>;

/** A longer head is no front matter. In characters. */
const LONGEST = 100_000;

/** Divides a Markdown text into its front matter and the rest; a text without is all rest. */
export function dividedText(markdown: string): { readonly front: FrontMatter; readonly body: string } {
  const text = markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [head] = /^---[ \t]*(?=\n)/.exec(text) ?? [];
  const end =
    head === undefined ? null : /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(head.length, head.length + LONGEST));
  if (head === undefined || end === null) return { front: new Map(), body: text };
  const last = head.length + end.index;
  return { front: readFields(text.slice(head.length, last)), body: text.slice(last + end[0].length) };
}

function readFields(text: string): FrontMatter {
  const fields = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.split('\n')) {
    const [, name, value = ''] = /^([\w-]+):(?:[ \t](.*))?$/.exec(line) ?? [];
    const [, item] = /^[ \t]*-[ \t](.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      current = valuesIn(value.trim());
      fields.set(name.toLowerCase(), current);
    } else if (item !== undefined) current.push(...valuesIn(item.trim()));
  }
  return fields;
}

function valuesIn(value: string): string[] {
  if (value === '' || value === '|' || value === '>' || value === 'null' || value === '~') return [];
  if (!value.startsWith('[')) return [scalar(value)];
  // Commas within quotation marks do not divide.
  const items = value
    .slice(1)
    .replace(/\]\s*$/, '')
    .matchAll(/(?:^|,)\s*("(?:[^"\\]|\\.)*"|'[^']*'|[^,]*)/g);
  return [...items].map(([, item = '']) => scalar(item.trim())).filter((item) => item !== '');
}

function scalar(value: string): string {
  if (value.startsWith('"')) return unquoted(value);
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  return value.replace(/\s#.*$/, '').trim();
}

/** YAML's double quotes as JSON's, which is how nearly all are written. */
function unquoted(value: string): string {
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === 'string' ? read : value;
  } catch {
    return value.replace(/^"|"$/g, '');
  }
}
