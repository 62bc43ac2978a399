/**
 * Proposes starter events from dated sentences: `node scripts/past/propose.ts FILE.jsonl.gz [FROM] [UNTIL]`.
 * FILE has lines `{"d": "2024-07-03", "t": "…"}` of Wikipedia's Portal:Current events. Prints one proposal a line, with
 * its sentence for whoever reviews it. Nothing enters the rows without being read: see `lib/data/rows/events/README.md`.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readLexicon } from '../support/lexicon.ts';
import { codeChange } from './changes.ts';
import { codeSentence } from './code.ts';
import { learnNames } from './names.ts';
import { partiesIn } from './parties.ts';
import { datedSentence } from './sentence.ts';

const [file, from = '2019-01-01', until = '9999'] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Which file? node scripts/past/propose.ts FILE.jsonl.gz [FROM] [UNTIL]\n');
  process.exit(2);
}

const lexicon = readLexicon();
const seen = new Set<string>();
const sentences = entriesOf(file)
  .filter(({ d }) => d >= from && d <= until)
  .flatMap(({ d, t }) => (typeof t === 'string' ? [datedSentence(d, t)] : []));
const names = learnNames(sentences, lexicon);
for (const sentence of sentences) {
  const proposal = codeChange(sentence, lexicon) ?? codeSentence(sentence, partiesIn(sentence.text, lexicon, names));
  if (proposal === null || seen.has(proposal.id)) continue;
  seen.add(proposal.id);
  process.stdout.write(`${JSON.stringify(proposal)}\n`);
}

function entriesOf(path: string): readonly { readonly d: string; readonly t: unknown }[] {
  const lines = gunzipSync(readFileSync(path)).toString().split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as { d: string; t: unknown });
}
