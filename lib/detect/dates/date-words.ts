/** Month and weekday names, several languages together: no word means two months. */
const MONTH_NAMES: readonly string[] = [
  'january|jan|januar|jänner|janvier|enero|января|январь|январе|जनवरी',
  'february|feb|februar|feber|février|febrero|февраля|февраль|феврале|फरवरी|फ़रवरी',
  'march|mar|märz|mars|marzo|марта|март|марте|मार्च',
  'april|apr|avril|abril|апреля|апрель|апреле|अप्रैल',
  'may|mai|mayo|мая|май|мае|मई',
  'june|jun|juni|juin|junio|июня|июнь|июне|जून',
  'july|jul|juli|juillet|julio|июля|июль|июле|जुलाई',
  'august|aug|août|agosto|августа|август|августе|अगस्त',
  'september|sept|sep|septembre|septiembre|сентября|сентябрь|сентябре|सितंबर|सितम्बर',
  'october|oct|oktober|okt|octobre|octubre|октября|октябрь|октябре|अक्टूबर|अक्तूबर',
  'november|nov|novembre|noviembre|ноября|ноябрь|ноябре|नवंबर|नवम्बर',
  'december|dec|dezember|dez|décembre|diciembre|декабря|декабрь|декабре|दिसंबर|दिसम्बर',
];

const WEEKDAY_NAMES: readonly string[] = [
  'sunday|sonntag|sonntags|dimanche|domingo|воскресенье|रविवार',
  'monday|montag|lundi|lunes|понедельник|सोमवार',
  'tuesday|dienstag|mardi|martes|вторник|मंगलवार',
  'wednesday|mittwoch|mercredi|miércoles|среду|среда|बुधवार',
  'thursday|donnerstag|jeudi|jueves|четверг|गुरुवार|बृहस्पतिवार',
  'friday|freitag|vendredi|viernes|пятницу|пятница|शुक्रवार',
  'saturday|samstag|sonnabend|samedi|sábado|субботу|суббота|शनिवार',
];

const indexed = (rows: readonly string[], first: number) =>
  new Map(rows.flatMap((row, i) => row.split('|').map((word): [string, number] => [word, i + first])));

const MONTHS = indexed(MONTH_NAMES, 1);
const WEEKDAYS = indexed(WEEKDAY_NAMES, 0);

/** Month of a name, 1–12; `null` for any other word. */
export function monthOf(word: string): number | null {
  return MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** Weekday of a name, 0 is Sunday; `null` for any other word. */
export function weekdayNamed(word: string): number | null {
  return WEEKDAYS.get(word.toLowerCase()) ?? null;
}

/** For patterns: any month name, longest first, an abbreviation with its stop. */
export const MONTH = `(?:${alternatives(MONTH_NAMES).replace(/(?<![\p{L}\p{M}])(\p{Script=Latin}{3,4})(?![\p{L}\p{M}])/gu, String.raw`$1\.?`)})`;
/** For patterns: any weekday name. */
export const WEEKDAY = `(?:${alternatives(WEEKDAY_NAMES)})`;

/** Hits wherever a month stands, and in few other places; cheap, for it looks at no letter classes. */
export const MONTH_CUE = new RegExp(`(?:${alternatives(MONTH_NAMES)})(?![a-z])`, 'gi');
/** Hits wherever a weekday stands. */
export const WEEKDAY_CUE = new RegExp(alternatives(WEEKDAY_NAMES), 'gi');

function alternatives(rows: readonly string[]): string {
  return rows
    .flatMap((row) => row.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|');
}
