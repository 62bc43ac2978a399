import { kindName } from './citation.ts';
import { oneLine, type Reference } from './reference.ts';

/** RIS (Research Information Systems format), one `NEWS`, `GOVDOC` or `ELEC` record a page. Lines end in CRLF; a value is one line. */
export function writeRis(references: readonly Reference[]): string {
  return references.map(record).join('\r\n');
}

function record(reference: Reference): string {
  const fields: (readonly [tag: string, value: string | null])[] = [
    ['TY', typeOf(reference)],
    ['ID', reference.key],
    ['TI', reference.title],
    ...reference.authors.map((name) => ['AU', name] as const),
    ['T2', reference.publisher],
    ['M3', kindName(reference)],
    ['PY', reference.published?.slice(0, 4) ?? null],
    ['DA', reference.published === null ? null : slashed(reference.published)],
    ['Y2', slashed(reference.accessed.slice(0, 10))],
    ['UR', reference.url],
    ['LA', reference.language],
    ...reference.tags.map((tag) => ['KW', tag] as const),
    ...reference.notes.map((note) => ['N1', note] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function typeOf(reference: Reference): string {
  if (kindName(reference) !== null) return 'GOVDOC';
  return reference.publisher === null ? 'ELEC' : 'NEWS';
}

/** `2025/03/07`; what is not known stays empty, as the format wants it. */
function slashed(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}`;
}
