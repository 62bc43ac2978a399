import type { DiplomaticEvent } from '../model/event.ts';
import type { IsoDate } from '../model/ids.ts';
import { dayNumber, daysBetween } from '../model/days.ts';
import { isExpected, isReported, tookPlace } from './prior.ts';
import type { AboutPage } from './subject.ts';
import { HORIZON, PRINCIPAL } from './weights.ts';

/** A planned event beside a page, and what became of it. */
export interface Expectation {
  readonly event: DiplomaticEvent;
  /** `reported`: the page tells that it took place · `known`: another source does · `open`: its day is to come · `unknown`: its day has passed, nothing is known. */
  readonly state: 'reported' | 'known' | 'open' | 'unknown';
  /** What closed it; `null` when that is the page alone, or nothing. */
  readonly closedBy: DiplomaticEvent | null;
}

/** A day of play on each side: plans name the first day, reports the day of the main talks. */
const SLACK = 2;
/** After so many days what became of a plan is history, told by its own row. */
const RECENT = 45;

/** What was expected when the page was written, nearest first, among these events; only what its source told by then. */
export function expectationsFor(
  planned: readonly DiplomaticEvent[],
  known: readonly DiplomaticEvent[],
  page: AboutPage,
): readonly Expectation[] {
  return withoutEchoes(plansDue(planned, page))
    .map((event) => expectation(event, known, page))
    .toSorted((a, b) => (b.event.from ?? '').localeCompare(a.event.from ?? '', 'en'));
}

/** The plans among these events that were told by the page's day and are not history; every telling of one journey. */
export function plansDue(events: readonly DiplomaticEvent[], { published }: AboutPage): readonly DiplomaticEvent[] {
  // Of a page without a date nobody can say what was still to come.
  if (published === null) return [];
  return events.filter((event) => isExpected(event) && toldBy(event, published) && isRecent(event, published));
}

/** One journey is announced as a visit, as the talks it is for, and as agreed: it is expected once, by what says most. */
function withoutEchoes(plans: readonly DiplomaticEvent[]): readonly DiplomaticEvent[] {
  const fullest = plans.toSorted((a, b) => saying(b) - saying(a) || (a.id < b.id ? -1 : 1));
  return fullest.filter((plan, at) => !fullest.slice(0, at).some((other) => isEcho(plan, other)));
}

function saying({ series, mode, place, type }: DiplomaticEvent): number {
  const general = mode === null || mode === 'visit' || mode === 'meeting';
  return Number(series !== null) * 4 + Number(!general) * 2 + Number(place !== null) + Number(type === 'CONSULT');
}

function isEcho(plan: DiplomaticEvent, other: DiplomaticEvent): boolean {
  const people = peopleOf(plan);
  if (people.length === 0 || !isContact(plan) || !isContact(other)) return false;
  return plan.from === other.from && people.every((one) => peopleOf(other).includes(one));
}

/** What became of a plan, as far as these events tell: the first that took place and fulfils it. */
export function closedBy(plan: DiplomaticEvent, known: readonly DiplomaticEvent[]): DiplomaticEvent | null {
  return known.find((other) => tookPlace(other) && fulfils(other, plan)) ?? null;
}

function expectation(event: DiplomaticEvent, known: readonly DiplomaticEvent[], page: AboutPage): Expectation {
  const report = closedBy(event, known);
  if (report !== null && isReported(report, page)) return { event, state: 'reported', closedBy: report };
  if (reportedByPage(event, page)) return { event, state: 'reported', closedBy: null };
  if (report !== null && toldBy(report, page.published)) return { event, state: 'known', closedBy: report };
  return { event, state: isToCome(event, page.published) ? 'open' : 'unknown', closedBy: null };
}

/** The same people, series or states, doing what was planned on the days that were planned. */
function fulfils(event: DiplomaticEvent, plan: DiplomaticEvent): boolean {
  if (!sameDays(event.from, event.until, plan) || !isSuchAct(event, plan)) return false;
  if (plan.series !== null && event.series === plan.series) return true;
  const people = peopleOf(plan);
  if (people.length > 0) return people.every((official) => peopleOf(event).includes(official));
  return plan.countries.length > 1 && plan.mode === event.mode && sameCountries(event, plan);
}

/** A remark made on the day is no visit. */
function isSuchAct(event: Pick<DiplomaticEvent, 'type'>, plan: DiplomaticEvent): boolean {
  return isContact(plan) ? event.type === 'CONSULT' : event.type === plan.type;
}

/** A meeting or visit, planned as such or agreed upon. */
function isContact({ type, mode }: DiplomaticEvent): boolean {
  return type === 'CONSULT' || (type === 'AGREE' && mode !== null && CONTACTS.has(mode));
}

const CONTACTS: ReadonlySet<string> = new Set(['visit', 'meeting', 'invitation']);

function sameCountries(event: DiplomaticEvent, plan: DiplomaticEvent): boolean {
  return plan.countries.every((country) => event.countries.includes(country));
}

/** An event found on the page closes the plan; a bare page does when it comes out on the day about the same people. */
function reportedByPage(plan: DiplomaticEvent, page: AboutPage): boolean {
  return page.events.some(
    (event) =>
      event.status === 'occurred' &&
      isSuchAct(event, plan) &&
      sameDays(event.from, event.until, plan) &&
      [...event.actors, ...event.recipients].some(
        ({ official }) => official !== null && peopleOf(plan).includes(official) && isPrincipal(official, page),
      ),
  );
}

function isPrincipal(official: string, page: AboutPage): boolean {
  return page.officials.some((one) => one.official === official && one.weight >= PRINCIPAL);
}

function sameDays(from: IsoDate | null, until: IsoDate | null, plan: DiplomaticEvent): boolean {
  const [start, planned] = [dayNumber(from ?? ''), dayNumber(plan.from ?? '')];
  if (start === null || planned === null) return false;
  const end = dayNumber(until ?? '') ?? start;
  const plannedEnd = dayNumber(plan.until ?? '') ?? planned;
  return start <= plannedEnd + SLACK && planned <= end + SLACK;
}

function peopleOf(event: DiplomaticEvent): readonly string[] {
  return [...event.actors, ...event.recipients].flatMap(({ official }) => official ?? []);
}

/** Its source was out by the page's day: nobody expects what was announced later. */
function toldBy(event: DiplomaticEvent, day: IsoDate | null): boolean {
  if (day === null) return true;
  return event.sources.some(({ published }) => published === null || published <= day);
}

function isRecent(event: DiplomaticEvent, day: IsoDate | null): boolean {
  if (day === null || event.from === null) return true;
  const passed = daysBetween(event.until ?? event.from, day);
  return passed === null || (passed <= RECENT && passed >= -HORIZON);
}

function isToCome(event: DiplomaticEvent, day: IsoDate | null): boolean {
  return day === null || (event.until ?? event.from ?? '') >= day;
}
