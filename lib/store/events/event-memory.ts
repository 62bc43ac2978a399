/** What the store offers of what articles told and of what the reader says about it. */
import type { DiplomaticEvent, OutcomeAnswer } from '../../model/event.ts';
import type { EventId, Instant, IsoDate } from '../../model/ids.ts';

/** Who forgets what of the captured events. */
export type Forgetting =
  | { readonly event: EventId }
  /** A page key. */
  | { readonly article: string }
  /** A site, as `siteOf` gives it. */
  | { readonly site: string }
  /** Everything captured at or after this moment. */
  | { readonly since: Instant }
  | 'all';

/** Whole articles: with their events go the names that were met in them. */
export type Forgotten = Exclude<Forgetting, { readonly event: EventId }>;

/** An event as one article told it. */
export interface ToldRow {
  readonly id: EventId;
  /** Page key of the article. */
  readonly page: string;
  readonly at: Instant;
  readonly event: DiplomaticEvent;
}

export interface Captured {
  /**
   * Remembers what an article told; answers how many are new. `version` says which writing of it this is: what compares later
   * replaces all that an earlier one told, and an earlier one read again changes nothing. What the reader forgot of it
   * stays forgotten for as long as that can be undone.
   */
  keep(page: string, events: readonly DiplomaticEvent[], version?: string): Promise<number>;
  /** Lets go of what an article told that its outlet has withdrawn, and of the names met in it. Answers how many events that was. */
  withdraw(page: string): Promise<number>;
  /** One step of undo, with the names that were met in these articles. Answers how many events it took away. */
  forget(what: Forgetting): Promise<number>;
  /** The newest of what articles told, as each told it, newest reading first. */
  list(limit: number): Promise<readonly ToldRow[]>;
}

/** What became of plans, and which tellings are of one event: the reader's word on it, as revisions. */
export interface EventWords {
  /** Plans that the reader's own pages told whose last day is before this one and whose outcome is not known, oldest first. */
  due(today: IsoDate): Promise<readonly DiplomaticEvent[]>;
  /** Says what became of a plan; `null` takes the word back. */
  answer(id: EventId, answer: OutcomeAnswer | null): Promise<void>;
  /** Makes a telling an event of its own. */
  part(telling: EventId): Promise<void>;
  /** Says that a telling is of this event; `null` takes parting and joining back. */
  join(telling: EventId, event: EventId | null): Promise<void>;
}
