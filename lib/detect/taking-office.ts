/** Sentences that tell of somebody taking office. Pure. */
import type { CountryCode, IsoDate } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { resolveDates } from './dates/index.ts';
import { dateAt } from './units.ts';

/** Who takes which office, as the sentence has it. */
export interface Appointment {
  readonly who: Mention;
  /** The office in words. */
  readonly title: string;
  readonly country: CountryCode | null;
  /** The day told; `null`: none beside the article's own. */
  readonly on: IsoDate | null;
}

/** `X assumed charge as …`, `X was sworn in as …`, `X has been appointed …`: the person stands before the verb. */
const TAKES =
  /\b(?:(?:assumed|took|taken|takes|assumes)\s+(?:charge|office|over)\s+as|(?:was|were|is|has been|been)\s+(?:formally\s+|officially\s+)?(?:sworn[\s-]in\s+as|(?:appointed|named)(?:\s+as)?)|(?:took|takes|taken)\s+the\s+oath(?:\s+of\s+office)?\s+as)\s+/i;
/** `The president appointed X as …`: the person stands between verb and title. */
const GIVES = /\b(?:has\s+)?(?:appointed|named)\s+/i;
/** Before the verb: what is not so, or not yet. */
const UNREAL =
  /\b(?:not|never|will|would|could|may|might|shall|should|to\s+be|due|set|expected|likely|if|until|before|when|since|after)\b[^,;]*$/i;
/** Where the words of a title end. */
const TITLE_END =
  /[,.;:()“”"]|\s(?:on|in|at|by|after|following|before|amid|replacing|succeeding|who|and|as|for\s+the|today|yesterday|earlier|this|last|during|from|under|with|to)\s/i;

/** Whether a sentence speaks of somebody coming into an office, whenever and however: it then names no present holder. */
export function speaksOfAppointment(text: string): boolean {
  return TAKES.test(text) || GIVES.test(text);
}

/** The appointment a sentence tells of; `null`: none, or none that has taken place. */
export function appointmentIn(reading: Reading, sentence: Span): Appointment | null {
  const text = reading.text.slice(sentence.start, sentence.end);
  const people = reading.mentions.filter(
    ({ kind, start, end, form }) =>
      (kind === 'official' || kind === 'person') && form === 'full' && start >= sentence.start && end <= sentence.end,
  );
  const found = people.length === 0 ? null : (taken(text, sentence, people) ?? given(text, sentence, people));
  if (found === null) return null;
  const told = reading.events.find(
    ({ type, mode, evidence }) =>
      type === 'INCIDENT' && mode === 'appointment' && evidence.start < sentence.end && sentence.start < evidence.end,
  );
  if (told?.status === 'scheduled' || told?.status === 'denied' || isOfOtherTime(text, reading)) return null;
  return { ...found, on: dayIn(reading, sentence), country: countryIn(reading, sentence, found.title) };
}

/** The first day the sentence names, weekdays and “today” included, up to the article's own. */
function dayIn(reading: Reading, sentence: Span): IsoDate | null {
  const published = dateAt(reading, sentence.start);
  const days = resolveDates(reading.text, sentence, { published })
    .filter(({ precision, until }) => precision === 'day' && until === null)
    .flatMap(({ from }) => from ?? []);
  return days.find((day) => published === null || day <= published) ?? null;
}

interface Told {
  readonly who: Mention;
  readonly title: string;
}

function taken(text: string, sentence: Span, people: readonly Mention[]): Told | null {
  const verb = TAKES.exec(text);
  if (!verb || UNREAL.test(text.slice(0, verb.index))) return null;
  const who = people.findLast(({ end }) => end <= sentence.start + verb.index);
  return who ? { who, title: titleFrom(text.slice(verb.index + verb[0].length)) } : null;
}

function given(text: string, sentence: Span, people: readonly Mention[]): Told | null {
  const verb = GIVES.exec(text);
  if (!verb || UNREAL.test(text.slice(0, verb.index))) return null;
  const after = sentence.start + verb.index + verb[0].length;
  const who = people.find(({ start }) => start >= after && start - after < 40);
  const rest = who ? text.slice(who.end - sentence.start) : '';
  const as = /^,?\s+(?:as\s+|to\s+be\s+)/i.exec(rest);
  return who && as ? { who, title: titleFrom(rest.slice(as[0].length)) } : null;
}

function titleFrom(rest: string): string {
  const words = rest.replace(/^(?:the|a|its|their|his|her|country[’']s|new|next)\s+/gi, '').replace(/^new\s+/i, '');
  const end = TITLE_END.exec(words);
  return words.slice(0, end ? end.index : 80).trim();
}

/** The state whose office it is: named in or right after the title, else the only one the sentence names. */
function countryIn(reading: Reading, sentence: Span, title: string): CountryCode | null {
  const at = reading.text.indexOf(title, sentence.start);
  const states = reading.mentions.filter(
    ({ kind, country, start, end }) =>
      (kind === 'country' || kind === 'organisation') &&
      country !== null &&
      start >= sentence.start &&
      end <= sentence.end,
  );
  const near = states.find(({ start, end }) => end >= at - 12 && start <= at + title.length + 12);
  const codes = new Set(states.map(({ country }) => country));
  return near?.country ?? (codes.size === 1 ? (states[0]?.country ?? null) : null);
}

/** A year that is not the article's tells of another time. */
function isOfOtherTime(text: string, { source }: Reading): boolean {
  const years = text.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  return years.some((year) => source.published !== null && !source.published.startsWith(year));
}
