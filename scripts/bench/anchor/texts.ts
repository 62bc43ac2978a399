/** Articles to edit: composed ones, always, and the pages of a folder, when one is given. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readPage } from '../../../lib/page/article.ts';
import type { Random } from '../../support/random.ts';

const PEOPLE = [
  'Ana Duarte',
  'Lev Maslov',
  'Priya Raman',
  'Karl Lindqvist',
  'Amina Yusuf',
  'Chen Guowei',
  'Marta Kowal',
];
const LANDS = ['Ferrona', 'Alderland', 'Tarkesh', 'Ostvia', 'Meridia', 'Kalbar'];
const PLACES = ['Port Selm', 'Nordhaven', 'Tarkesh City', 'Ostgrad', 'Lake Imre'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const TOPICS = [
  'trade in grain',
  'the release of seamen',
  'the border fence',
  'energy supplies',
  'the debt of the islands',
  'fishing rights',
];

/** Sentences that differ in a name or number only: what fuzzy matching mistakes for each other. */
const SENTENCES: readonly ((random: Random) => string)[] = [
  (r) =>
    `Foreign Minister ${r.pick(PEOPLE)} told reporters in ${r.pick(PLACES)} on ${r.pick(DAYS)} that ${r.pick(LANDS)} was not ready to sign.`,
  (r) =>
    `Trade between ${r.pick(LANDS)} and ${r.pick(LANDS)} rose by ${r.below(40)} percent to $${r.below(90)}.${r.below(9)} billion last year.`,
  (r) =>
    `At least ${r.below(60)} people were killed and ${r.below(90)} wounded near ${r.pick(PLACES)}, officials in ${r.pick(LANDS)} said.`,
  (r) =>
    `“We have discussed ${r.pick(TOPICS)} at length,” said ${r.pick(PEOPLE)}, who is to visit ${r.pick(PLACES)} again in ${1 + r.below(11)} months.`,
  (r) =>
    `The two sides agreed to hold the ${2 + r.below(20)}th round of consultations in ${r.pick(PLACES)} — though no date has been set.`,
  (r) => `A spokesperson for ${r.pick(LANDS)} did not comment on reports about ${r.pick(TOPICS)}.`,
  (r) =>
    `It is the first time since ${1990 + r.below(34)} that ${r.pick(LANDS)} has sent its deputy minister, ${r.pick(PEOPLE)}, to such talks.`,
  (r) =>
    `Under the deal, ${r.pick(LANDS)} would deliver ${100 + r.below(900)} tonnes of wheat by ${r.pick(DAYS)} and ${r.pick(LANDS)} would lift the ban on ${r.pick(TOPICS)}.`,
  (r) =>
    `Analysts see the visit of ${r.pick(PEOPLE)} as a sign that ties between ${r.pick(LANDS)} and ${r.pick(LANDS)} are warming, if slowly.`,
  (r) => `The ministry said in a statement that talks on ${r.pick(TOPICS)} would go on.`,
];

/** Put before and after the forms, so that articles repeat themselves about as much as real ones do. */
const OPENINGS = [
  'After a night of talks behind closed doors,',
  'Speaking to students at a law school,',
  'In remarks that surprised his own staff,',
  'Half an hour before the markets opened,',
  'While rain delayed the arrival of the guests,',
  'Asked about the letter that leaked last week,',
  'On a trip that had been put off twice,',
  'As the harvest fails for a third year,',
  'Under pressure from the opposition at home,',
  'With elections only weeks away,',
];
const CLOSINGS = [
  'The text was not made public, and two people who have read it gave different accounts of its second page.',
  'Farmers on both banks of the river have waited for such a promise since the bridge was closed.',
  'The hotel lobby emptied quickly; a single interpreter stayed behind to collect the name cards.',
  'Neither capital has forgotten how the last attempt ended, with ambassadors packing in the dark.',
  'Bond prices barely moved, which a trader put down to holidays rather than calm.',
  'Critics at home call it a concession dressed as a breakthrough.',
  'Older diplomats recalled that the same words had been used, in the same room, a decade earlier.',
  'Aid workers warned that the roads north of the lake would not survive another winter.',
  'A map handed to the press left the disputed shoal unmarked.',
  'The dinner that followed ran long, and the toasts were kept short.',
  'Shipping firms said they would believe it when insurance rates fell.',
  'One delegate sketched the seating plan on a napkin and refused to part with it.',
];

function sentence(random: Random): string {
  const form = random.pick(SENTENCES)(random);
  const turn = random.below(3);
  if (turn === 0) return form;
  return turn === 1 ? `${random.pick(OPENINGS)} ${form}` : `${form} ${random.pick(CLOSINGS)}`;
}

export function composed(random: Random): string {
  const paragraph = () => Array.from({ length: 1 + random.below(4) }, () => sentence(random)).join(' ');
  return Array.from({ length: 8 + random.below(30) }, paragraph).join('\n');
}

/** Article texts of the .html files of a folder and those within it, of those with something to mark. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => {
      const { document } = parseHTML(readFileSync(join(folder, name), 'utf8'));
      const text = readPage(document, 'https://example.org/')?.article.text ?? '';
      return text.length > 1000 ? [text] : [];
    });
}
