/** One act told several times in an article is one event: the first telling stands, later ones fill what it lacks. */
import type { ExtractedEvent, Participant } from '../../model/event.ts';

/** The most events one article gives; the first told are the main ones. */
const MOST = 12;

export function mergeTellings(events: readonly ExtractedEvent[]): readonly ExtractedEvent[] {
  const merged: ExtractedEvent[] = [];
  for (const event of events) {
    const at = merged.findIndex((known) => sameAct(known, event));
    if (at < 0) merged.push(event);
    else merged[at] = filled(merged[at]!, event);
  }
  return merged.slice(0, MOST);
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

function compatibleModes(a: ExtractedEvent, b: ExtractedEvent): boolean {
  if (a.type !== 'CONSULT') return true;
  const generic = (mode: string | null) => mode === 'meeting' || mode === null;
  return (
    a.mode === b.mode ||
    ((generic(a.mode) || generic(b.mode)) &&
      a.mode !== 'visit' &&
      b.mode !== 'visit' &&
      a.recipients.length > 0 &&
      b.recipients.length > 0)
  );
}

function compatibleStatus(a: ExtractedEvent, b: ExtractedEvent): boolean {
  return a.status === b.status || a.type === 'STATEMENT';
}

/** Equal as far as both are known. */
function sameDay(a: ExtractedEvent, b: ExtractedEvent): boolean {
  if (a.from === null || b.from === null) return true;
  return a.from.startsWith(b.from) || b.from.startsWith(a.from);
}

/** In a meeting either side may be told as the one who met. */
function crossed(a: ExtractedEvent, b: ExtractedEvent): boolean {
  return shares(a.actors, b.recipients) && shares(a.recipients, b.actors);
}

function shares(a: readonly Participant[], b: readonly Participant[]): boolean {
  return a.some((x) => b.some((y) => keyOf(x) === keyOf(y)));
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
  return {
    ...known,
    mode: known.mode === 'meeting' && more.type === 'CONSULT' ? more.mode : known.mode,
    from: finer(known.from, more.from),
    until: known.until ?? more.until,
    place: known.place ?? more.place,
    recipients: known.recipients.length > 0 ? named(known.recipients, more.recipients) : more.recipients,
    countries: [...new Set([...known.countries, ...more.countries])],
  };
}

/** A person named later stands in for the country named first. */
function named(known: readonly Participant[], more: readonly Participant[]): readonly Participant[] {
  const people = more.filter((one) => one.official !== null || one.name !== null);
  const kept = known.filter(
    (one) => one.official !== null || one.name !== null || !people.some((person) => person.country === one.country),
  );
  return [...kept, ...people.filter((person) => !kept.some((one) => keyOf(one) === keyOf(person)))];
}

function finer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return b.length > a.length && b.startsWith(a) ? b : a;
}
