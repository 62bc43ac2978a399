/**
 * Puts roster ids into the rows of starter events: `node scripts/past/link.ts`. A person written as `Ana Duarte PRT`
 * becomes `ana-duarte` when the roster knows exactly one official of that name and state. Run it after the roster grew;
 * prints who is still named only, and ids that the roster does not have.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventRow } from '../../lib/data/past.ts';
import { eventRows } from '../../lib/data/past.ts';
import { readLexicon } from '../support/lexicon.ts';

const FOLDER = join(import.meta.dirname, '../../lib/data/rows/events');
const lexicon = readLexicon();
const named = new Set<string>();
const unknown = new Set<string>();

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))) {
  const path = join(FOLDER, file);
  const rows = eventRows(readFileSync(path, 'utf8')).map(linked);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
process.stdout.write(
  `named only: ${[...named].toSorted().join(', ')}\nnot in the roster: ${[...unknown].toSorted().join(', ')}\n`,
);

function linked(row: EventRow): EventRow {
  return {
    ...row,
    ...(row.who === undefined ? {} : { who: row.who.map(linkedCell) }),
    ...(row.to === undefined ? {} : { to: row.to.map(linkedCell) }),
  };
}

function linkedCell(cell: string): string {
  const [, name = '', country = ''] = /^(.+) ([A-Z][A-Z0-9]+)$/.exec(cell) ?? [];
  if (name === '') return checked(cell);
  const targets = lexicon.phrases.lookup(name).flatMap((target) => (target.kind === 'official' ? [target.id] : []));
  const fitting = [...new Set(targets)].filter((id) => actsFor(id, country));
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) return only;
  named.add(cell);
  return cell;
}

/** The official's own state, or one they held an office of: a prime minister may become an organisation's head. */
function actsFor(official: string, country: string): boolean {
  const offices = lexicon.termsOf(official).map((term) => lexicon.office(term.office)?.country);
  return lexicon.official(official)?.country === country || offices.includes(country);
}

/** An id that the roster has, or has under a new name. */
function checked(cell: string): string {
  const [official = '', office] = cell.split('@');
  if (!/^[a-z]/.test(cell) || lexicon.official(official) !== null) return cell;
  const renamed = lexicon.phrases
    .lookup(official.replaceAll('-', ' '))
    .flatMap((target) => (target.kind === 'official' ? [target.id] : []));
  if (renamed.length === 1) return [renamed[0], office].filter(Boolean).join('@');
  unknown.add(official);
  return cell;
}
