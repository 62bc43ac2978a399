/**
 * Scores person names against a file in the form of CoNLL: `node scripts/accuracy/people.ts FILE [--misses] [--json]`.
 * A line is `token<TAB>tag`, an empty line ends a sentence; each sentence is read by itself, its tokens joined by one
 * space. Politicians and other persons are one class. A name is right when its span is exactly right.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArticle } from '../../lib/detect/diplomacy.ts';
import type { Span } from '../../lib/model/span.ts';
import { readLexicon } from '../support/lexicon.ts';

interface Sentence {
  readonly text: string;
  readonly names: readonly Span[];
}

/** Tags of the class that is scored, without their `B-` or `I-`. */
const PERSON: ReadonlySet<string> = new Set(['politician', 'person', 'PER']);

const [path, ...flags] = process.argv.slice(2);
if (!path) {
  console.error('usage: node scripts/accuracy/people.ts FILE [--misses] [--json]');
  process.exit(2);
}
const lexicon = readLexicon();
const sentences = readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8')
  .split(/\r?\n(?:[ \t]*\r?\n)+/)
  .filter((block) => block.trim() !== '')
  .map(sentenceOf);
const tally = { right: 0, expected: 0, found: 0 };
for (const sentence of sentences) score(sentence);
report();

function sentenceOf(block: string): Sentence {
  const names: { start: number; end: number }[] = [];
  let text = '';
  let isOpen = false;
  for (const line of block.split(/\r?\n/)) {
    const [token = '', tag = 'O'] = line.split('\t');
    if (text !== '') text += ' ';
    const start = text.length;
    text += token;
    const isName = PERSON.has(tag.slice(2));
    if (isName && isOpen && tag.startsWith('I-')) names.at(-1)!.end = text.length;
    else if (isName) names.push({ start, end: text.length });
    isOpen = isName;
  }
  return { text, names };
}

function namesIn(text: string): readonly Span[] {
  const unit = { start: 0, end: text.length, kind: 'article', published: null, place: null } as const;
  const source = { url: null, title: null, publisher: null, published: null, language: 'en' };
  const { mentions } = readArticle({ text, source, units: [unit] }, lexicon);
  return mentions.filter(({ kind }) => kind === 'official' || kind === 'person');
}

function score({ text, names }: Sentence): void {
  const found = namesIn(text);
  const missed = names.filter((name) => !found.some((span) => isSame(span, name)));
  const wrong = found.filter((span) => !names.some((name) => isSame(span, name)));
  tally.expected += names.length;
  tally.found += found.length;
  tally.right += names.length - missed.length;
  if (!flags.includes('--misses') || missed.length + wrong.length === 0) return;
  const quote = ({ start, end }: Span) => text.slice(start, end);
  console.log(`${text}\n\tmissed ${missed.map(quote).join(' | ')}\n\tfalse  ${wrong.map(quote).join(' | ')}`);
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function report(): void {
  const { right, expected, found } = tally;
  const share = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  const [precision, recall, f1] = [share(right, found), share(right, expected), share(2 * right, expected + found)];
  if (flags.includes('--json')) console.log(JSON.stringify({ sentences: sentences.length, precision, recall, f1 }));
  else
    console.log(
      `${sentences.length} sentences, ${expected} names: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, F1 ${f1.toFixed(1)}`,
    );
}
