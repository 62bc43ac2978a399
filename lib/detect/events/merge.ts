/** One act told several times in an article is one event: the first telling stands, later ones fill what it lacks. */
import { exactDay } from '../dates/explicit.ts';
import type { ExtractedEvent, Participant } from '../../model/event.ts';

/** The most events one article gives; the first told are the main ones. */
const MOST = 12;
/** Below this certainty a reading is noise beside better ones; where an article has few of those, it may stand down to `LEAST_ALONE`. */
const LEAST = 0.5;
const LEAST_ALONE = 0.2;
const LEAST_REMARK = 0.58;
const LEAST_POSSIBLE = 0.65;
/** So many events are few. */
const FEW = 2;

export function mergeTellings(events: readonly ExtractedEvent[]): readonly ExtractedEvent[] {
  const merged: ExtractedEvent[] = [];
  for (const event of events) {
    const at = merged.findIndex((known) => sameAct(known, event));
    if (at < 0) merged.push(event);
    else merged[at] = filled(merged[at]!, event);
  }
  const clear = merged.filter((event) => event.confidence >= leastFor(event, LEAST));
  const told = clear.length >= FEW ? clear : merged.filter((event) => event.confidence >= leastFor(event, LEAST_ALONE));
  return told.slice(0, MOST);
}

/** A guess is dropped; of remarks and of what may come, only the clear ones are told. */
function leastFor({ type, status }: ExtractedEvent, least: number): number {
  if (status === 'hypothetical') return Math.max(least, LEAST_POSSIBLE);
  return type === 'STATEMENT' ? LEAST_REMARK : least;
}

function sameAct(a: ExtractedEvent, b: ExtractedEvent): boolean {
  if (a.type !== b.type || !compatibleModes(a, b) || !compatibleStatus(a, b) || !sameDay(a, b)) return false;
  if (a.type === 'STATEMENT') return shares(a.actors, b.actors);
  return (
    (shares(a.actors, b.actors) &&
      (a.recipients.length === 0 ||
        b.recipients.length === 0 ||
        shares(a.recipients, b.recipients) ||
        sharesCountries(a.recipients, b.recipients))) ||
    (a.type === 'CONSULT' && crossed(a, b))
  );
}

/** A meeting told again in a finer form is the same only between the same people. */
function compatibleModes(a: ExtractedEvent, b: ExtractedEvent): boolean {
  if (a.type === 'STATEMENT' || a.mode === b.mode) return !differInPeople(a, b);
  if (a.type !== 'CONSULT' || a.mode === 'visit' || b.mode === 'visit') return false;
  const generic = (mode: string | null) => mode === 'meeting' || mode === null;
  return (generic(a.mode) || generic(b.mode)) && samePeople(a, b);
}

/** Both name people on the other side, and nobody in common: two meetings of one journey. */
function differInPeople(a: ExtractedEvent, b: ExtractedEvent): boolean {
  if (a.type !== 'CONSULT') return false;
  const [x, y] = [peopleOf(a), peopleOf(b)];
  const common = x.filter((one) => y.includes(one));
  return common.length < Math.min(2, x.length, y.length);
}

function samePeople(a: ExtractedEvent, b: ExtractedEvent): boolean {
  const [x, y] = [peopleOf(a), peopleOf(b)];
  return x.filter((one) => y.includes(one)).length >= 2;
}

function peopleOf({ actors, recipients }: ExtractedEvent): readonly string[] {
  return [...actors, ...recipients].filter((one) => !isState(one)).map(keyOf);
}

function compatibleStatus(a: ExtractedEvent, b: ExtractedEvent): boolean {
  return a.status === b.status || a.type === 'STATEMENT';
}

/** Days between the day of the act and the day of a report that does not say when. */
const REPORTED_WITHIN = 3;

/** Equal as far as both are known; a day that only publication implies may be a few days off. */
function sameDay(a: ExtractedEvent, b: ExtractedEvent): boolean {
  if (a.from === null || b.from === null) return true;
  if (a.from.startsWith(b.from) || b.from.startsWith(a.from)) return true;
  return (isImplied(a) || isImplied(b)) && daysApart(a.from, b.from) <= REPORTED_WITHIN;
}

function isImplied(event: ExtractedEvent): boolean {
  return event.because.includes('date-of-publication');
}

function daysApart(a: string, b: string): number {
  const [x, y] = [exactDay(a), exactDay(b)];
  return x === null || y === null ? Infinity : Math.abs(x - y);
}

/** In a meeting either side may be told as the one who met. */
function crossed(a: ExtractedEvent, b: ExtractedEvent): boolean {
  return shares(a.actors, b.recipients) && shares(a.recipients, b.actors);
}

function shares(a: readonly Participant[], b: readonly Participant[]): boolean {
  return a.some((x) => b.some((y) => keyOf(x) === keyOf(y) || standsFor(x, y) || standsFor(y, x)));
}

/** “Esper accused China”, “the US accused China”: the state stands for its official. */
function standsFor(state: Participant, person: Participant): boolean {
  return state.official === null && state.country !== null && state.country === person.country && isState(state);
}

function isState({ official, name, office }: Participant): boolean {
  return official === null && office === null && !/\s/.test(name ?? '');
}

function sharesCountries(a: readonly Participant[], b: readonly Participant[]): boolean {
  return a.some((x) =>
    b.some((y) => x.country !== null && x.country === y.country && (x.official === null || y.official === null)),
  );
}

export function keyOf(participant: Participant): string {
  return participant.official ?? participant.name ?? participant.country ?? '';
}

function filled(known: ExtractedEvent, more: ExtractedEvent): ExtractedEvent {
  const dated = isImplied(known) && !isImplied(more) && more.from !== null ? more : known;
  return {
    ...known,
    mode: known.mode === 'meeting' && more.type === 'CONSULT' ? more.mode : known.mode,
    from: finer(dated.from, dated === known ? more.from : known.from),
    until: dated.until ?? known.until ?? more.until,
    place: known.place ?? more.place,
    actors: named(known.actors, sameSide(known.actors, more)),
    recipients: recipientsOf(known, more),
    countries: [...new Set([...known.countries, ...more.countries])],
    round: known.round ?? more.round,
    forum: known.forum ?? more.forum,
    confidence: Math.max(known.confidence, more.confidence),
    because: dated === known ? known.because : [...known.because, ...more.because],
  };
}

function recipientsOf(known: ExtractedEvent, more: ExtractedEvent): readonly Participant[] {
  // “X and Y reached a deal”: told of both as actors, it has no other side
  if (known.actors.length > 1 && known.recipients.length === 0) return [];
  const told =
    known.recipients.length > 0 ? named(known.recipients, sameSide(known.recipients, more)) : more.recipients;
  return told.filter((one) => !shares([one], known.actors));
}

/** The participants of another telling who are of the countries of `side`; in a meeting the sides may be told crosswise. */
function sameSide(side: readonly Participant[], more: ExtractedEvent): readonly Participant[] {
  const homes = new Set(side.map((one) => one.country));
  const crosswise = more.type === 'CONSULT' ? [...more.actors, ...more.recipients] : [];
  const same =
    side.length > 0 && shares(side, more.recipients) && !shares(side, more.actors) ? more.recipients : more.actors;
  return (more.type === 'CONSULT' ? crosswise : same).filter((one) => homes.has(one.country));
}

/** A person named later stands in for the country named first. */
function named(known: readonly Participant[], more: readonly Participant[]): readonly Participant[] {
  const people = more.filter((one) => !isState(one));
  const kept = known.filter((one) => !isState(one) || !people.some((person) => person.country === one.country));
  const gaps = known.filter((one) => !kept.includes(one)).map((one) => one.country);
  const added = people.filter(
    (person) => gaps.includes(person.country) && !kept.some((one) => keyOf(one) === keyOf(person)),
  );
  return [...kept, ...added.filter((one, i) => added.findIndex((other) => keyOf(other) === keyOf(one)) === i)];
}

/** The more precise of two dates that agree, else the first. */
function finer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return b.length > a.length && b.startsWith(a) ? b : a;
}
