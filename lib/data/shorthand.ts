import { FIELD, LINE } from './packed-format.ts';

/** Printable characters that may stand for a frequent stretch of text, where the text itself does not hold them. */
const SIGNS = '!"#$%&*+/:;<=>?@[]_`{}';

/** What titles are made of, the most saving first. */
export const IN_TITLES = [
  'Minister',
  'President',
  'Secretary',
  'Spokesperson',
  ' of ',
  'Commission',
  'Representative',
  'Ambassador to ',
  'ation',
  'Foreign',
  'Chief',
  'Leader',
  'the ',
  ' Affairs',
  'General',
  'Director',
  'Special',
  ' for ',
  'Security',
  'Council',
  'man',
  'head',
] as const;

/** What names are made of: Arabic and other particles, endings, the commonest given names. */
export const IN_NAMES = [
  'Mohamm',
  'an ',
  'in ',
  ' Ma',
  ' al-',
  'ed ',
  'Abdul',
  'Mohammed',
  'han',
  ' Sa',
  'ari',
  ' Al ',
  'er ',
  'ed al-',
  'ani',
  'el ',
  ' Ba',
  ' Al-',
  'Abd',
  'ovich',
  ' Ha',
  'ov',
] as const;

/** What the hosts of outlets are made of. */
export const IN_HOSTS = ['.com', 'news', 'times', '.net', '.org', 'the', 'daily', 'online', 'press', 'post'] as const;

/** A section in which each of these stretches is one sign; its first line is the table of the signs. */
export function abbreviated(section: string, stretches: readonly string[]): string {
  const free = [...SIGNS].filter((sign) => !section.includes(sign));
  const table = stretches.slice(0, free.length).map((stretch, at): readonly [string, string] => [free[at]!, stretch]);
  const text = table.reduce((shorter, [sign, stretch]) => shorter.replaceAll(stretch, sign), section);
  return table.map(([sign, stretch]) => sign + stretch).join(FIELD) + LINE + text;
}

/** Reads such a section: its lines behind the table, and how one of them is written out. */
export function openAbbreviated(section: string): {
  readonly lines: readonly string[];
  readonly expand: (line: string) => string;
} {
  const [header = '', ...lines] = section.split(LINE);
  const table = new Map(header.split(FIELD).map((entry) => [entry.charAt(0), entry.slice(1)]));
  const signs = /[!"#$%&*+/:;<=>?@[\]_`{}]/g;
  return { lines, expand: (line) => line.replace(signs, (sign) => table.get(sign) ?? sign) };
}
