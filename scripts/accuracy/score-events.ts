import type { ExtractedEvent, Participant } from '../../lib/model/event.ts';
import type { EventLabel, GoldArticle } from './gold.ts';
import { slugOf } from './same-person.ts';
import { tellingWords } from './score-names.ts';
import { pair, Share, Tally } from './tally.ts';

type Same = (who: string, other: string) => boolean;

/** Everything counted about events. */
export class EventScore {
  readonly events = new Tally();
  readonly typed = new Tally();
  readonly date = new Share();
  readonly status = new Share();
  readonly direction = new Share();
  readonly place = new Share();
  readonly #same: Same;

  constructor(same: Same) {
    this.#same = same;
  }

  /** Counts one article's events against its labels. */
  add(gold: GoldArticle, found: readonly ExtractedEvent[]): void {
    const alike = (label: EventLabel, event: ExtractedEvent): boolean =>
      label.type === event.type && this.#shareParties(label, event) && sameDay(label, event, 7);
    const rank = (label: EventLabel, event: ExtractedEvent): number => this.#agreement(label, event);
    pair(gold.events, found, (label, event) => alike(label, event) && sameMode(label, event), this.typed, rank);
    for (const [label, event] of pair(gold.events, found, alike, this.events, rank)) {
      if (label.from !== null) this.date.add(sameDay(label, event, 10));
      this.status.add(label.status === event.status);
      this.#addDirection(label, event);
      if (label.place !== null) this.place.add(samePlace(label.place, event.place));
    }
  }

  #addDirection(label: EventLabel, event: ExtractedEvent): void {
    if (label.type === 'CONSULT' || label.actors.length === 0 || label.recipients.length === 0) return;
    const [actors, recipients] = [names(event.actors), names(event.recipients)];
    const has = (list: readonly string[], who: string): boolean => list.some((one) => this.#same(who, one));
    const turned = label.recipients.some((who) => has(actors, who) && !has(recipients, who));
    this.direction.add(label.actors.some((who) => has(actors, who)) && !turned);
  }

  /** At least two parties in common, or all there are. */
  #shareParties(label: EventLabel, event: ExtractedEvent): boolean {
    const [wanted, given] = [labelled(label), parties(event)];
    const common = this.#common(wanted, given);
    return common > 0 && common >= Math.min(2, wanted.size, given.size);
  }

  #common(wanted: ReadonlySet<string>, given: ReadonlySet<string>): number {
    return [...wanted].filter(
      (who) => given.has(who) || (who.includes('-') && [...given].some((one) => this.#same(who, one))),
    ).length;
  }

  #agreement(label: EventLabel, event: ExtractedEvent): number {
    return (
      4 * this.#common(labelled(label), parties(event)) +
      2 * this.#common(new Set(label.actors.map(slugOf)), new Set(names(event.actors))) +
      (label.from !== null && sameDay(label, event, 10) ? 3 : 0) +
      (sameMode(label, event) ? 2 : 0) +
      (label.status === event.status ? 1 : 0)
    );
  }

  /** All figures, ready to print. */
  report(): Record<string, Record<string, number>> {
    return {
      events: this.events.figures,
      eventsTyped: this.typed.figures,
      eventDate: this.date.figures,
      eventStatus: this.status.figures,
      eventDirection: this.direction.figures,
      eventPlace: this.place.figures,
    };
  }
}

function names(list: readonly Participant[]): readonly string[] {
  return list.map((one) => slugOf(one.official ?? one.name ?? one.country)).filter(Boolean);
}

function parties(event: ExtractedEvent): ReadonlySet<string> {
  return new Set([...names(event.actors), ...names(event.recipients), ...event.countries.map(slugOf)]);
}

function labelled(label: EventLabel): ReadonlySet<string> {
  return new Set([...label.actors, ...label.recipients, ...label.countries].map(slugOf));
}

/** Equal dates as far as both are precise, up to `length` characters of `YYYY-MM-DD`; an undated label fits all. */
function sameDay(label: EventLabel, event: ExtractedEvent, length: number): boolean {
  if (label.from === null) return true;
  const precise = Math.min(length, label.from.length);
  return (event.from ?? '').slice(0, precise) === label.from.slice(0, precise);
}

function sameMode(label: EventLabel, event: ExtractedEvent): boolean {
  return label.type !== 'CONSULT' || label.mode === event.mode;
}

function samePlace(wanted: string, given: string | null): boolean {
  const words = tellingWords(given);
  return [...tellingWords(wanted)].some((word) => words.has(word));
}
