import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../lib/data/slug.ts';
import { readTsv } from '../../lib/data/tsv.ts';
import type { Row } from '../../lib/data/tsv.ts';
import type { Claim } from './claims.ts';

/** A person behind claims of several tables, under the name news uses. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly order: string;
  readonly surname: string;
  readonly country: string;
  readonly qid: string | null;
  readonly aliases: readonly string[];
}

/** Countries whose people are named family name first in English-language news. */
const FAMILY_FIRST = new Set(['CHN', 'TWN', 'KOR', 'PRK', 'VNM', 'KHM', 'HKG', 'MAC']);
/** Countries where the last word is no family name: news repeats the first. */
const GIVEN_ALONE = new Set(['ETH', 'ERI', 'THA', 'MMR', 'BTN', 'LAO', 'MYS']);

/** How a name is compared: no case, diacritics, hyphens, particles or initials; spellings of Mohammed are one. */
export function nameKey(name: string): string {
  const words = slugOf(name)
    .split('-')
    .filter((word) => !PARTICLE.test(word))
    .map((word) => word.replace(/^(?:muhammad|mohamed|mohammad|muhammed|mohamad)$/, 'mohammed'));
  const spelled = words.filter((word) => word.length > 1);
  return (spelled.length > 1 ? spelled : words).join(' ');
}

const PARTICLE = /^(?:al|el|de|da|bin|ben|ibn)$/;

/** What was decided about names of the tables, by `country name-in-the-table`; see `names.tsv` beside this file. */
export function readDecisions(): ReadonlyMap<string, Row> {
  const rows = readTsv(readFileSync(join(import.meta.dirname, 'names.tsv'), 'utf8'), 'names.tsv');
  return new Map(rows.map((row) => [`${row['country']} ${row['source']}`, row]));
}

/** The news name of a source name, by hand where the rule is not enough; `null`: the row is no fact we keep. */
export function newsName(claim: Claim, decisions: ReadonlyMap<string, Row>): Row | null {
  const decided = decisions.get(`${claim.country} ${claim.person}`);
  if (decided) return decided['name'] === '-' ? null : decided;
  const name = tidy(claim.person);
  return { name: BARE.has(claim.country) ? bare(name) : name, order: '', surname: '', from: '' };
}

/** `Nuri al-MALIKI` → `Nuri al-Maliki`, `XI Jinping` → `Xi Jinping`. */
function tidy(name: string): string {
  return name
    .replace(/,.*$/, '')
    .replace(/[ōū]/gi, (vowel) => vowel.normalize('NFD').charAt(0))
    .replace(/(?<=n)['’](?=[aiueoy])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Lu}[\p{Lu}'’-]+/gu, (word) =>
      /^[IVX]+$/.test(word)
        ? word === 'XI'
          ? 'Xi'
          : word
        : word.length > 2
          ? word.charAt(0) + word.slice(1).toLowerCase()
          : word,
    )
    .trim();
}

/** Countries whose names English-language news prints without their marks. */
const BARE = new Set(['VNM', 'CHN', 'TWN']);

function bare(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Order and surname when nobody decided them. */
export function shapeOf(name: string, country: string): { readonly order: string; readonly surname: string } {
  const words = name.split(' ');
  if (words.length === 1 || /^[IVX]+$/.test(words.at(-1) ?? '')) return { order: 'mono', surname: '' };
  if (GIVEN_ALONE.has(country)) return { order: 'mono', surname: words[0] ?? '' };
  if (FAMILY_FIRST.has(country) && (words[0] ?? '').length <= 6 && words.length <= 4)
    return { order: 'family', surname: '' };
  if (words.length > 2 && words.at(-2) === 'Al') return { order: '', surname: words.slice(-2).join(' ') };
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.test(word));
  return { order: '', surname: particle > 0 ? words.slice(particle).join(' ') : '' };
}

const PARTICLES =
  /^(?:van|von|de|der|den|da|dos|del|della|di|du|le|la|al|el|bin|ben|al-.+|el-.+|Al|El|Van|De|Di|Le|La|Ben|Bin|Ould)$/;
