/** Invented clips in any number: words of a made-up tongue, some common and most rare, as in any language. */
import type { Annotation } from '../../../lib/model/annotation.ts';
import { type Random, random } from '../../support/random.ts';

const SYLLABLES = 'ka lo mi ren ta vos du sel pra ni or bek hu fa zin to gra le mo wid ar esh pol'.split(' ');
const VOCABULARY = 30_000;
const PEOPLE = 600;
const OUTLETS = 80;
const TAGS = 150;
const COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
/** The first clip's moment; each later one is a quarter of an hour younger. */
const FIRST = Date.UTC(2021, 0, 1);
const APART = 900_000;

/** Makes clips one after another, the same for the same seed. */
export function inventor(seed: number): (at: number) => Annotation {
  const dice = random(seed);
  const words = Array.from({ length: VOCABULARY }, (_, at) => wordOf(dice, at));
  // The cube makes the first words some thousand times as common as the last.
  const word = () => words[Math.floor(VOCABULARY * dice.next() ** 3)] ?? '';
  const text = (count: number) => Array.from({ length: count }, word).join(' ');
  const some = (most: number, name: string, of: number) => [
    ...new Set(Array.from({ length: dice.below(most + 1) }, () => `${name}-${Math.floor(of * dice.next() ** 2)}`)),
  ];
  return (at) => {
    const created = new Date(FIRST + at * APART).toISOString();
    const quote = text(20 + dice.below(30));
    const note = dice.below(3) === 0 ? text(5 + dice.below(15)) : '';
    return {
      id: idOf(at),
      motivation: note === '' ? 'highlighting' : 'commenting',
      note,
      tags: some(2, 'tag', TAGS),
      colour: dice.pick(COLOURS),
      clip: {
        quote,
        paragraph: `${text(25)} ${quote} ${text(25)}`,
        before: text(60),
        after: text(60),
        source: {
          url: `https://outlet-${at % OUTLETS}.example/${at}`,
          title: text(9),
          publisher: `Outlet ${at % OUTLETS}`,
          published: created.slice(0, 10),
          language: 'en',
        },
        accessed: created,
        articleHash: null,
        officials: some(3, 'official', PEOPLE),
        figures: [],
        events: [],
      },
      page: `outlet-${at % OUTLETS}.example/${at}`,
      selectors: [],
      about: null,
      created,
      modified: created,
    };
  };
}

/** What readers type, each to be typed letter by letter: words, pairs, phrases, fields, and words that stand nowhere. */
export function searches(clips: readonly Annotation[]): readonly string[] {
  return clips.flatMap(({ clip, tags }, at) => {
    const words = clip?.quote.split(' ') ?? [];
    const [one = '', other = ''] = [words[at % 15] ?? '', words[(at % 15) + 1] ?? ''];
    switch (at % 5) {
      case 0:
        return [one];
      case 1:
        return [`${one} ${words.at(-1) ?? ''}`];
      case 2:
        return [`"${one} ${other}"`];
      case 3:
        return [`${one} tag:${tags[0] ?? 'tag-1'}`];
      default:
        return [`${one}xq`];
    }
  });
}

function wordOf(dice: Random, at: number): string {
  const length = 1 + dice.below(at < 300 ? 2 : 4);
  return Array.from({ length: length + 1 }, () => dice.pick(SYLLABLES)).join('');
}

/** A UUID of version 7 whose time is that of the clip. */
function idOf(at: number): string {
  const time = (FIRST + at * APART).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${at.toString(16).padStart(12, '0')}`;
}
