/** `npm run accuracy -- GOLD_DIR [--json]`: how right detection is on labelled articles, with two other tools beside it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../lib/detect/diplomacy.ts';
import { readGold } from './accuracy/gold.ts';
import type { Gold } from './accuracy/gold.ts';
import { asMentions, peers } from './accuracy/peers.ts';
import { samePerson } from './accuracy/same-person.ts';
import { EventScore } from './accuracy/score-events.ts';
import { FigureScore } from './accuracy/score-figures.ts';
import { NameScore } from './accuracy/score-names.ts';
import { readArticleFile } from './support/article-file.ts';
import { readLexicon } from './support/lexicon.ts';

type Report = Record<string, Record<string, number> | number>;

function ours(gold: Gold): Report {
  const same = samePerson(gold.aliases);
  const [names, figures, events] = [new NameScore(same), new FigureScore(), new EventScore(same)];
  const lexicon = readLexicon();
  for (const labelled of gold.articles) {
    const article = readArticleFile(labelled.path, { date: labelled.date, url: labelled.url }, lexicon);
    const reading = readArticle(article, lexicon);
    names.add(labelled, reading.mentions);
    figures.add(labelled, reading.figures);
    events.add(labelled, reading.events);
  }
  return { articles: gold.articles.length, ...names.report(), ...figures.report(), ...events.report() };
}

/** What a peer can be compared in: finding people. */
function theirs(gold: Gold): Record<string, Report> {
  return Object.fromEntries(
    peers().map(({ name, people }) => {
      const score = new NameScore(samePerson(gold.aliases));
      for (const labelled of gold.articles) score.add(labelled, asMentions(labelled.text, people(labelled.text)));
      const { personsExact, officialsExact, identityEndToEnd, titleOnly, falseMarksPer1000Words } = score.report();
      return [name, { personsExact, officialsExact, identityEndToEnd, titleOnly, falseMarksPer1000Words } as Report];
    }),
  );
}

function print(name: string, report: Report): void {
  console.log(`\n${name}`);
  for (const [measure, value] of Object.entries(report)) {
    const shown =
      typeof value === 'number'
        ? value
        : Object.entries(value)
            .map(([key, n]) => `${key} ${n}`)
            .join('  ');
    console.log(`  ${measure.padEnd(28)}${shown}`);
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('usage: npm run accuracy -- GOLD_DIR [--json]');
  const gold = readGold(resolve(process.env['INIT_CWD'] ?? process.cwd(), folder));
  const reports = { 'aide-memoire': ours(gold), ...theirs(gold) };
  if (values.json) console.log(JSON.stringify(reports, null, 1));
  else for (const [name, report] of Object.entries(reports)) print(name, report);
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
  process.exitCode = 2;
}
