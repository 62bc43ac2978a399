/** Plain citations for a footnote. Names stay in their printed order: turning them round would guess which is the family name. */
import type { IsoDate } from '../../model/ids.ts';
import type { Reference } from './reference.ts';

/** A stretch of a citation; `italic` for the outlet's name. */
export interface CitationPart {
  readonly text: string;
  readonly italic: boolean;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Chicago notes style, 17th edition: `Ana Duarte, “Title,” *Outlet*, March 7, 2025, https://…` */
export function chicago(reference: Reference): readonly CitationPart[] {
  const { authors, title, publisher, published, url } = reference;
  const who = authors.length === 0 ? '' : `${listed(authors, 'and')}, `;
  const when = published === null ? `accessed ${american(reference.accessed.slice(0, 10))}` : american(published);
  return joined(
    plain(`${who}“${endedBy(title, ',')}” `),
    ...(publisher === null ? [] : [italic(publisher), plain(', ')]),
    plain(`${when}${url === null ? '' : `, ${url}`}.`),
  );
}

/** APA style, 7th edition: `Ana Duarte. (2025, March 7). Title. *Outlet*. https://…` */
export function apa(reference: Reference): readonly CitationPart[] {
  const { authors, title, publisher, published, url } = reference;
  const [who, rest] =
    authors.length === 0 ? [publisher ?? title, publisher === null ? null : title] : [listed(authors, '&'), title];
  return joined(
    plain(`${endedBy(who, '.')} (${published === null ? 'n.d.' : apaDate(published)}). `),
    ...(rest === null ? [] : [plain(`${endedBy(rest, '.')} `)]),
    ...(publisher === null || authors.length === 0 ? [] : [italic(publisher), plain('. ')]),
    plain(url ?? ''),
  );
}

/** The citation without its italics. */
export function asText(parts: readonly CitationPart[]): string {
  return parts
    .map((part) => part.text)
    .join('')
    .trim();
}

function plain(text: string): CitationPart {
  return { text, italic: false };
}

function italic(text: string): CitationPart {
  return { text, italic: true };
}

function joined(...parts: readonly CitationPart[]): readonly CitationPart[] {
  return parts.filter((part) => part.text !== '');
}

/** The mark, unless the text ends in one of its own. */
function endedBy(text: string, mark: string): string {
  return /[.?!…]$/.test(text) ? text : text + mark;
}

function listed(names: readonly string[], and: string): string {
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1) ?? ''}`;
}

function american(date: IsoDate): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

function apaDate(date: IsoDate): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${year}, ${name}` : `${year}, ${name} ${Number(day)}`;
}
