/** The dateline that opens a report: `NEW DELHI, March 5 (Agency) –`. */
import type { IsoDate } from '../model/ids.ts';
import { daysApart } from '../model/days.ts';
import { day, month, readDay } from './dates.ts';

export interface Dateline {
  /** As printed, in title case: `New Delhi`. */
  readonly place: string | null;
  readonly published: IsoDate | null;
}

const PLACE = String.raw`(\p{Lu}[\p{L}.'’-]*(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3}(?:, ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?)`;
const DATE = String.raw`((?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:,? \d{4})?)`;
const AGENCY = String.raw`(?: ?[([]\p{L}[^)\]]{1,40}[)\]])?`;
const DATED = new RegExp(String.raw`^${PLACE}[,:]? ${DATE}${AGENCY} ?[:.–—-]?`, 'u');
const UNDATED = new RegExp(String.raw`^${PLACE}(?: ?[([]\p{L}[^)\]]{1,40}[)\]] ?[:–—-]+| ?[–—]|:| --?) `, 'u');

/** Some outlets print the agency first, on a line of its own: `AFP, MANILA`. */
const AGENCY_FIRST = /^\p{Lu}[\p{L} ]{1,30}, (\p{Lu}{3,}(?: \p{Lu}{2,}){0,2})$/u;
/** Words that open a sentence before a date. */
const NO_PLACE =
  /^(?:on|in|at|by|from|since|until|till|before|after|between|this|that|last|next|late|early|mid|as|updated|published|posted|am|vom|seit|le|du|el|il|dal|em)$/i;
/** Labels before a colon that are no places. */
const KICKER =
  /^(?:analysis|opinion|exclusive|explained|explainer|watch|live|breaking|update|interview|editorial|fact.?check|video)\b/i;

/** Reads the dateline at the start of a line. A day without a year takes the year that brings it nearest to `near`. */
export function readDateline(line: string, near: IsoDate | null): Dateline | null {
  const dated = DATED.exec(line);
  const published = dated?.[2] ? datelineDay(dated[2], near) : null;
  if (dated?.[1] && !NO_PLACE.test(dated[1]) && (published || monthIn(dated[2] ?? '')))
    return { place: placeName(dated[1]), published };
  const alone = AGENCY_FIRST.exec(line)?.[1];
  if (alone) return { place: placeName(alone), published: null };
  const undated = UNDATED.exec(line);
  const place = undated?.[1];
  // Without a date only capitals or an agency tell a dateline from a sentence that opens with a name.
  if (!undated || !place || KICKER.test(place) || (!isCapitals(place) && !/[([]/.test(undated[0]))) return null;
  return { place: placeName(place), published: null };
}

function monthIn(text: string): string | null {
  return month(/\p{L}+/u.exec(text)?.[0]);
}

function datelineDay(text: string, near: IsoDate | null): IsoDate | null {
  const whole = readDay(text);
  if (whole || !near) return whole;
  const number = /\d{1,2}/.exec(text)?.[0];
  const year = Number(near.slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((one) => day(String(one), monthIn(text), number))
    .filter((one) => one !== null);
  return days.toSorted((a, b) => daysApart(a, near) - daysApart(b, near))[0] ?? null;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text.length > 2;
}

/** `NEW DELHI, India` → `New Delhi`: the place without its country, capitals only at the start of words. */
function placeName(printed: string): string {
  const place = (printed.split(/[,/]/)[0] ?? printed).trim();
  if (!isCapitals(place)) return place;
  return place.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
