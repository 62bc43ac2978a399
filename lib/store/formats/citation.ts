/** Plain citations for a footnote. Names stay in their printed order: turning them round would guess which is the family name. */
import type { IsoDate } from '../../model/ids.ts';
import type { Reference } from './reference.ts';
import type { SourceKind } from './source-kind.ts';

/** A stretch of a citation; `italic` for the outlet's name. */
export interface CitationPart {
  readonly text: string;
  readonly italic: boolean;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What a text is called when it is not an article. */
export const KIND_NAMES: Readonly<Record<Exclude<SourceKind, 'article'>, string>> = {
  'press-release': 'press release',
  transcript: 'transcript',
  'joint-statement': 'joint statement',
};

/** The name of a reference's kind; `null` for an article. */
export function kindName({ kind = 'article' }: Reference): string | null {
  return kind === 'article' ? null : KIND_NAMES[kind];
}

/** Chicago notes style, 17th edition: `Ana Duarte, “Title,” *Outlet*, March 7, 2025, https://…` */
export function chicago(reference: Reference): readonly CitationPart[] {
  const { authors, title, publisher, published, url, paragraph = null } = reference;
  const who = authors.length === 0 ? '' : `${listed(authors, 'and')}, `;
  const when = published === null ? `accessed ${american(reference.accessed.slice(0, 10))}` : american(published);
  const language = foreignLanguage(reference);
  const named = language === null ? `“${endedBy(title, ',')}” ` : `“${title}” [in ${language}], `;
  return joined(
    plain(`${who}${named}`),
    ...(publisher === null ? [] : [italic(publisher), plain(', ')]),
    plain([kindName(reference), when, paragraph && `para. ${paragraph}`, url].filter(Boolean).join(', ')),
    plain('.'),
  );
}

/** APA style, 7th edition: `Ana Duarte. (2025, March 7). Title. *Outlet*. https://…` */
export function apa(reference: Reference): readonly CitationPart[] {
  const { authors, title, publisher, published, url, paragraph = null } = reference;
  const [who, rest] =
    authors.length === 0 ? [publisher ?? title, publisher === null ? null : title] : [listed(authors, '&'), title];
  const language = foreignLanguage(reference);
  const said = [kindName(reference), language && `in ${language}`].filter(Boolean).join(', ');
  const bracket = said === '' ? '' : ` [${said.charAt(0).toUpperCase()}${said.slice(1)}]`;
  return joined(
    plain(
      `${endedBy(who, '.')} (${published === null ? 'n.d.' : apaDate(published)}${paragraph === null ? '' : `, para. ${paragraph}`}). `,
    ),
    ...(rest === null ? [] : [plain(`${endedBy(`${rest}${bracket}`, '.')} `)]),
    ...(publisher === null || authors.length === 0 ? [] : [italic(publisher), plain('. ')]),
    plain(url ?? ''),
  );
}

/** The English name of the language a title is printed in; `null` for English and for what is not known. */
function foreignLanguage({ language }: Reference): string | null {
  if (language === null || !/^[a-z]{2,3}(?:-|$)/i.test(language) || /^en\b/i.test(language)) return null;
  const code = language.split('-')[0] ?? language;
  const name = LANGUAGE_NAMES.of(code);
  return name === undefined || name === code ? null : name;
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

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
