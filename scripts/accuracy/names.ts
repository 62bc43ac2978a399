/**
 * `node scripts/accuracy/names.ts GOLD_DIR… [--list] [--json]`: the errors in names and titles by kind, and how often
 * claims of each confidence are right, over all the labelled articles given. `--list` names every error.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../../lib/detect/diplomacy.ts';
import { readGold } from './gold.ts';
import type { Claim, NameError } from './name-errors.ts';
import { claimsIn, ERROR_KINDS, nameErrors } from './name-errors.ts';
import { reliability } from './reliability.ts';
import { samePerson } from './same-person.ts';
import { readArticleFile } from '../support/article-file.ts';
import { readLexicon } from '../support/lexicon.ts';

interface Found {
  readonly articles: number;
  readonly labels: number;
  readonly errors: readonly (NameError & { readonly article: string })[];
  readonly claims: readonly Claim[];
}

function findIn(folders: readonly string[]): Found {
  const lexicon = readLexicon();
  const read = folders.flatMap((folder) => {
    const gold = readGold(resolve(process.env['INIT_CWD'] ?? process.cwd(), folder));
    const same = samePerson(gold.aliases);
    return gold.articles.map((labelled) => {
      const article = readArticleFile(labelled.path, { date: labelled.date, url: labelled.url }, lexicon);
      const { mentions } = readArticle(article, lexicon);
      return {
        labels: labelled.names.length + labelled.titles.length,
        errors: nameErrors(labelled, mentions, same).map((error) => ({ ...error, article: labelled.id })),
        claims: claimsIn(labelled, mentions, same),
      };
    });
  });
  return {
    articles: read.length,
    labels: read.reduce((sum, { labels }) => sum + labels, 0),
    errors: read.flatMap(({ errors }) => errors),
    claims: read.flatMap(({ claims }) => claims),
  };
}

function print({ articles, labels, errors, claims }: Found): void {
  console.log(`${articles} articles, ${labels} names and titles\n\nErrors by kind`);
  for (const kind of ERROR_KINDS)
    console.log(`  ${kind.padEnd(40)}${errors.filter((error) => error.kind === kind).length}`);
  console.log('\nConfidence    claims  right %');
  for (const { from, claims: count, right } of reliability(claims))
    console.log(`  from ${from.toFixed(2)}${String(count).padStart(9)}${count === 0 ? '' : String(right).padStart(9)}`);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, list: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new Error('usage: node scripts/accuracy/names.ts GOLD_DIR… [--list] [--json]');
  const found = findIn(positionals);
  if (values.json) console.log(JSON.stringify({ ...found, claims: undefined, reliability: reliability(found.claims) }));
  else print(found);
  if (values.list && !values.json)
    for (const { article, kind, quote, wanted, got } of found.errors)
      console.log([article, kind, quote, wanted ?? '-', got ?? '-'].join('\t'));
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
  process.exitCode = 2;
}
