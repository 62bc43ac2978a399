import type { Survey } from '../../survey.ts';
import { placeOf } from '../../survey.ts';
import { HEADS, PLURAL_HEADS, PRIVATE_BODIES, PUBLIC_BODIES, TERRITORIAL } from './english.ts';
import type { HeadSort } from './english.ts';
import { modifierAfter, readLeft } from './english-left.ts';
import type { Left } from './english-left.ts';
import { NOTHING, readRight } from './english-right.ts';
import type { Right } from './english-right.ts';
import { HEADING, kindsOf } from '../kinds.ts';
import type { Title } from '../title.ts';

/** English titles in a survey, in order: a head with the words before it and what it is of or for. */
export function englishTitles(survey: Survey): readonly Title[] {
  const titles: Title[] = [];
  survey.words.forEach((word, at) => {
    const plural = PLURAL_HEADS.has(word.low);
    if (!plural && !HEADS.has(word.low)) return;
    const before = titles.at(-1);
    if (before && before.last >= at) return;
    const title = readTitle(survey, at, plural);
    if (title === null) return;
    // “deputy” and “general” are heads of their own until a later head takes them in: “deputy foreign minister”.
    while (titles.length > 0 && titles.at(-1)!.first >= title.first) titles.pop();
    titles.push(title);
  });
  return titles;
}

function readTitle(survey: Survey, head: number, plural: boolean): Title | null {
  const { words, text } = survey;
  const word = words[head]!;
  if (isAbbreviation(word.low) && word.shape === 'lower') return null;
  const left = readLeft(survey, head);
  const right = plural ? NOTHING(head) : readRight(survey, head);
  const after = modifierAfter(survey, right.last);
  const first = words[left.first]!;
  const last = words[after?.last ?? right.last]!;
  const printed = text.slice(words[left.proper]!.start, words[right.last]!.end);
  const folded = words
    .slice(left.proper, right.last + 1)
    .filter((_, k) => !placeOf(survey.hitOf[left.proper + k], ['country', 'demonym']))
    .map((w) => w.low)
    .join(' ');
  const posting = /\b(?:ambassador|envoy|commissioner|representative|nuncio|consul)\b/.test(folded);
  return {
    start: first.start,
    end: last.end,
    first: left.first,
    last: after?.last ?? right.last,
    words: printed,
    sort: sortOf(word.low, left, right),
    kinds: headsBody(survey, head) ? HEADING : kindsOf(cleaned(folded)),
    country: left.country ?? (posting ? null : right.country),
    to: posting ? right.country : null,
    modifier: left.modifier ?? after?.modifier ?? null,
    determiner: left.determiner,
    plural,
    complement: right.last > head,
    capital: words[left.proper]!.shape !== 'lower',
    relation: RELATIONS.has(word.low),
  };
}

/** `the UN chief`, `NATO's head`: nothing stands between an organisation and its head. */
function headsBody({ words, hitOf }: Survey, head: number): boolean {
  if (!/^(?:chief|head|boss)$/.test(words[head]!.low)) return false;
  const before = words[head - 1]?.low === 's' ? head - 2 : head - 1;
  return placeOf(hitOf[before], ['organisation']) !== null;
}

/** Titles by relation: they name nobody without a name beside them. */
const RELATIONS: ReadonlySet<string> = new Set(['counterpart', 'predecessor', 'successor', 'deputy']);

/** Words that would hide what the title is. Country words are gone already: `minister of defence of Russia`. */
function cleaned(words: string): string {
  return words.replace(/\b(?:senior|top|new|visiting|first|the) (?=\w+ )/g, '');
}

function isAbbreviation(low: string): boolean {
  return low.length <= 3 && !/^dg$/.test(low);
}

function sortOf(head: string, left: Left, right: Right): HeadSort {
  const sort = HEADS.get(head) ?? (PLURAL_HEADS.has(head) ? 'office' : 'soft');
  const bodies = [...left.bodies, ...right.bodies];
  const isPublic = left.country !== null || right.country !== null || bodies.some((body) => PUBLIC_BODIES.has(body));
  const isPrivate =
    bodies.some((body) => PRIVATE_BODIES.has(body) && !PUBLIC_BODIES.has(body)) ||
    (right.stranger && !TERRITORIAL.has(head));
  if (sort === 'soft') return isPrivate && !isPublic ? 'civil' : isPublic ? 'office' : 'soft';
  if (sort === 'office' && isPrivate && !isPublic && head !== 'minister') return 'civil';
  return sort;
}
