import { isPlural } from './nouns.ts';
import type { CountedNoun } from './nouns.ts';
import type { Language } from './numerals/language.ts';

const LINK =
  /(?:[ \u00A0](?:de|d|von|des|der|deren|aus|weitere[nr]?|autres|otros|otras|más|других)(?=[ \u00A0’']))?[ \u00A0’']?/y;
const WORD = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/uy;
const STOPS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: list(
    'und oder in im am an auf aus bei bis für mit nach von vor zu zum zur über unter zwischen ist sind war waren wurde wurden wird werden hat haben hatte der die das den dem des ein eine als wie auch nicht dass sowie gegen um durch seit gab uhr',
  ),
  fr: list(
    'et ou en à au aux dans par pour avec sur sous vers chez le la les l un une des du est sont était étaient a ont avait que qui dont selon contre depuis sans mais plus',
  ),
  es: list(
    'y o en a al del de por para con sin sobre entre hasta desde el la los las un una es son fue fueron ha han que según contra pero como más',
  ),
  ru: list(
    'и или в во на с со по из от до за о об к у для при под над через между был были было является что как а но не также около',
  ),
  hi: list('और या में से को का की के ने पर तक है हैं था थे थी हो कि भी ही लिए बाद साथ'),
};
/** A counter, then the noun: two signs are enough to name it, 人 and 国 are the noun themselves. */
const HAN = /[人国國]|[名个個位架艘枚辆輛项項家颗顆座只]\p{Script=Han}{0,2}|\p{Script=Han}{2}/uy;
/** Counters of days, times, pages and places in a row: what they count is no figure. */
const NO_NOUN = /[日月年時时分秒歳岁回次度号號章条條週周届番期点點段世級级文字页頁倍]/y;

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The noun after a number in a language other than English; enough to name what is counted, no more. */
export function foreignNounAfter(language: Language): (text: string, at: number) => CountedNoun | null {
  if (language === 'zh' || language === 'ja') return hanNounAfter;
  const stops = STOPS[language] ?? new Set<string>();
  return (text, at) => spacedNounAfter(text, at, stops, IS_HEAD[language] ?? (() => true));
}

/** What is counted most in the news of languages that are not read: people, the dead and the wounded, soldiers, arms. */
const COUNTED: ReadonlySet<string> = list(
  'persone morti feriti vittime soldati civili militari ostaggi droni missili paesi ' +
    'pessoas mortos feridos vítimas soldados civis militares reféns drones mísseis países ' +
    'osób osoby ludzi zabitych rannych ofiar żołnierzy cywilów zakładników dronów rakiet krajów ' +
    'personer människor döda skadade soldater civila gisslan drönare robotar länder ' +
    'mensen doden gewonden slachtoffers soldaten burgers gijzelaars raketten landen ' +
    'осіб людей загиблих поранених військових цивільних заручників дронів ракет країн',
);

/** Which word of the phrase is the noun: capitals tell in German, plurals in French and Spanish, endings in Russian. */
const IS_HEAD: Readonly<Record<string, (word: string) => boolean>> = {
  de: (word) => /^\p{Lu}/u.test(word),
  fr: (word) => /[sx]$/.test(word) || isPlural(word),
  es: (word) => /s$/.test(word),
  other: (word) => COUNTED.has(word.toLowerCase()),
  ru: (word) =>
    !/(?:ых|их|ые|ие|ого|его|ой|ей|ный|ская|ским|скими)$/.test(word) || /^(?:людей|семей|детей)$/.test(word),
};

function spacedNounAfter(
  text: string,
  at: number,
  stops: ReadonlySet<string>,
  isHead: (word: string) => boolean,
): CountedNoun | null {
  LINK.lastIndex = at;
  const link = LINK.exec(text)?.[0] ?? '';
  if (!link) return null;
  const start = at + link.length;
  for (let end = start, count = 0; count < 3; count++) {
    WORD.lastIndex = end;
    const word = WORD.exec(text)?.[0];
    if (!word || stops.has(word.toLowerCase())) return null;
    if (isHead(word)) return { start, end: end + word.length, head: word.toLowerCase() };
    end += word.length;
    if (isHead === IS_HEAD['other']) return null; // nothing else is known of its nouns
    // At the end of a clause the last word is the noun, whatever it looks like: `двадцать пять военных.`
    if (!/[ \u00A0]/.test(text.charAt(end))) return { start, end, head: word.toLowerCase() };
    end++;
  }
  return null;
}

function hanNounAfter(text: string, at: number): CountedNoun | null {
  NO_NOUN.lastIndex = at;
  // “两国” are the two that were named already.
  if (NO_NOUN.test(text) || /[两兩双][国國]$/.test(text.slice(at - 1, at + 1))) return null;
  HAN.lastIndex = at;
  const found = HAN.exec(text);
  if (!found?.[0]) return null;
  return { start: at, end: at + found[0].length, head: found[0] };
}
