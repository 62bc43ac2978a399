/** Days as pages print them, in metadata and beside headlines. Calendar dates as printed, no change of time zone. */
import type { IsoDate } from '../model/ids.ts';

/** Month names of the languages of the news, folded to their first distinctive letters. */
const MONTHS: readonly (readonly [RegExp, number])[] = (
  [
    [
      'jan|january|januar|januari|janvier|enero|gennaio|gen|janeiro|stycznia|sausio|января|січня|ocak|يناير|كانون الثاني',
      1,
    ],
    [
      'feb|february|februar|februari|fevrier|fev|febrero|febbraio|fevereiro|lutego|vasario|февраля|лютого|subat|فبراير|شباط',
      2,
    ],
    ['mar|march|marz|maerz|mars|marzo|marco|maart|mrt|marca|kovo|марта|березня|mart|مارس|آذار', 3],
    ['apr|april|avril|avr|abril|abr|aprile|kwietnia|balandzio|апреля|квітня|nisan|أبريل|ابريل|نيسان', 4],
    ['may|mai|mayo|maggio|mag|maio|maj|mei|maja|geguzes|мая|травня|mayis|مايو|أيار', 5],
    ['jun|june|juni|juin|junio|giugno|giu|junho|czerwca|birzelio|июня|червня|haziran|يونيو|حزيران', 6],
    ['jul|july|juli|juillet|juil|julio|luglio|lug|julho|lipca|liepos|июля|липня|temmuz|يوليو|تموز', 7],
    ['aug|august|augusti|augustus|aout|agosto|ago|sierpnia|rugpjucio|августа|серпня|agustos|أغسطس|اغسطس|آب', 8],
    [
      'sep|sept|september|septembre|septiembre|settembre|set|setembro|wrzesnia|rugsejo|сентября|вересня|eylul|سبتمبر|أيلول',
      9,
    ],
    [
      'oct|october|okt|oktober|octobre|octubre|ottobre|ott|outubro|pazdziernika|spalio|октября|жовтня|ekim|أكتوبر|اكتوبر|تشرين الأول',
      10,
    ],
    ['nov|november|novembre|noviembre|novembro|listopada|lapkricio|ноября|листопада|kasim|نوفمبر|تشرين الثاني', 11],
    [
      'dec|december|dez|dezember|decembre|diciembre|dic|dicembre|dezembro|grudnia|gruodzio|декабря|грудня|aralik|ديسمبر|كانون الأول',
      12,
    ],
  ] as const
).map(([names, month]) => [new RegExp(`^(?:${names})$`, 'u'), month] as const);

const WORD = String.raw`\p{L}{3,12}`;
const DAY_MONTH_YEAR = new RegExp(
  String.raw`(?<![\d/.])(\d{1,2})(?:st|nd|rd|th|er|[.º°])?(?: (?:de|of) | ?)(${WORD})\.?,?(?: de| del)? (\d{4})(?!\d)`,
  'u',
);
const MONTH_DAY_YEAR = new RegExp(String.raw`(?<!\p{L})(${WORD})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`, 'u');
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/;
const DAY_FIRST = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;

/** Reads the first day in a text; `null` when there is none or it may be read in two ways (`3-7-2024`). */
export function readDay(text: string): IsoDate | null {
  const plain = text.normalize('NFKC').trim().slice(0, 200);
  return fromEpoch(plain) ?? fromNumbers(plain) ?? fromWords(plain);
}

/** Metadata often holds seconds or milliseconds since 1970: ten or thirteen digits. */
function fromEpoch(text: string): IsoDate | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 10);
}

function fromNumbers(text: string): IsoDate | null {
  const compact = COMPACT.exec(text);
  if (compact) return day(compact[1], compact[2], compact[3]);
  const first = YEAR_FIRST.exec(text);
  if (first) return day(first[1], first[2], first[3]);
  const last = DAY_FIRST.exec(text);
  if (!last) return null;
  const [, a, mark, b, year] = last;
  // With points the day always stands first; with strokes only a number past twelve tells.
  if (mark === '.' || Number(a) > 12) return day(year, b, a);
  if (Number(b) > 12) return day(year, a, b);
  return a === b ? day(year, a, b) : null;
}

function fromWords(text: string): IsoDate | null {
  const folded = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
  const dayFirst = DAY_MONTH_YEAR.exec(folded);
  const monthFirst = MONTH_DAY_YEAR.exec(folded);
  const read = dayFirst && day(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  return read || (monthFirst && day(monthFirst[3], month(monthFirst[1]), monthFirst[2]));
}

/** The month a word names: 1–12, or `null`. */
export function month(word: string | undefined): string | null {
  if (!word) return null;
  const folded = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC');
  const found = MONTHS.find(([names]) => names.test(folded));
  return found ? String(found[1]) : null;
}

/** A day that exists; `null` for 31 February. */
export function day(year?: string | null, monthNumber?: string | null, dayNumber?: string | null): IsoDate | null {
  if (!year || !monthNumber || !dayNumber) return null;
  const iso = `${year}-${monthNumber.padStart(2, '0')}-${dayNumber.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
