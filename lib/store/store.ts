/** What the store offers. Implemented by `openStore` in `database.ts`; used by the background and our own pages. */
import type { AnchorState, Annotation, ClipColour } from '../model/annotation.ts';
import type { DiplomaticEvent, OutcomeAnswer, Series } from '../model/event.ts';
import type { CountryCode, EventId, Instant, IsoDate, OfficeId, OfficialId, RecordId, SeriesId } from '../model/ids.ts';
import type { Corrections } from './roster/correction-kinds.ts';
import type { ClipOrder } from './search/order.ts';
import type { SearchNames } from './search/sieve.ts';
import type { Captured, EventWords } from './events/event-memory.ts';
import type { Copies } from './own/copies.ts';
import type { ExportChoosing } from './own/export-choices.ts';
import type { Backups } from './backup/import-plan.ts';
import type { Inbox } from './roster/inbox.ts';
import type { Machine } from './machine/machine.ts';
import type { Packs } from './packs/keeping.ts';

export type { Backups, ImportPlan, Watching } from './backup/import-plan.ts';

/**
 * Where a stored event comes from: it ships with the product; a pack that the reader brought in; an article told it; the
 * reader wrote it. Machine-coded collections stand in a store of their own, see `machine/machine.ts`.
 */
export const LAYERS = ['pack', 'added', 'captured', 'own'] as const;
export type Layer = (typeof LAYERS)[number];

/** Two officials, two offices or two countries that both take part; the order does not matter. */
export interface Pair {
  readonly kind: 'officials' | 'offices' | 'countries';
  readonly a: OfficialId | OfficeId | CountryCode;
  readonly b: OfficialId | OfficeId | CountryCode;
}

/** What prior events are wanted about; every field left out asks for nothing. */
export interface AboutQuery {
  readonly officials?: readonly OfficialId[];
  readonly offices?: readonly OfficeId[];
  readonly countries?: readonly CountryCode[];
  readonly pairs?: readonly Pair[];
  readonly series?: readonly SeriesId[];
  /** Series of figures: `ind-rus-trade`. */
  readonly figureSeries?: readonly string[];
  /** Only events that began on an earlier day; undated events are always let through. `null`: no bound. */
  readonly before?: IsoDate | null;
  /** At most this many for each subject asked about, so that a busy country cannot crowd out a rare series. Default 20. */
  readonly limit?: number;
  /** Default: all. */
  readonly layers?: readonly Layer[];
}

/** The starter past that ships with the product. */
export interface Starter {
  readonly version: string;
  readonly events: readonly DiplomaticEvent[];
  readonly series: readonly Series[];
}

/** An annotation as kept. When two machines changed it apart, `rivals` holds the other versions until the reader chooses. */
export interface KeptAnnotation extends Annotation {
  readonly rivals: readonly Annotation[];
  /** How it was found when its page was last seen; absent: not seen again since it was kept. */
  readonly anchor?: LastFound;
}

/** How a passage was found in its page. Not the reader's word, hence no revision. */
export interface LastFound {
  readonly state: AnchorState;
  readonly at: Instant;
  /** What had changed in words: `12 → 21`. */
  readonly changes: readonly string[];
}

/** What the reader makes; the rest is filled in when it is saved. */
export type NewAnnotation = Omit<Annotation, 'id' | 'created' | 'modified'>;
export type AnnotationChange = Partial<Omit<Annotation, 'id' | 'created' | 'modified' | 'page' | 'clip'>>;

export interface Annotations {
  /** Answers when it is durable. Saving again under the same `id` does nothing, so a retry cannot double it. */
  save(annotation: NewAnnotation, id?: RecordId): Promise<KeptAnnotation>;
  /** Changes what is given; settles a conflict by what the reader then sees. `null`: there is no such annotation. */
  edit(id: RecordId, change: AnnotationChange): Promise<KeptAnnotation | null>;
  /** The same change to many at once: one step of undo. */
  editAll(ids: readonly RecordId[], change: AnnotationChange): Promise<void>;
  /** Adds tags to many, each keeping its own: one step of undo. */
  addTags(ids: readonly RecordId[], tags: readonly string[]): Promise<void>;
  /** Another name for a tag wherever it stands; where the new name stands too the two become one. One step of undo. */
  renameTag(tag: string, name: string): Promise<number>;
  remove(ids: RecordId | readonly RecordId[]): Promise<void>;
  /** Keeps one version of an annotation in conflict. */
  settle(id: RecordId, chosen: Annotation): Promise<KeptAnnotation | null>;
  get(id: RecordId): Promise<KeptAnnotation | null>;
  /** Every tag in use with its count, most used first. */
  tags(): Promise<readonly { readonly tag: string; readonly count: number }[]>;
  /** All, newest first. For the library; a page asks `annotationsOn`. */
  all(): Promise<readonly KeptAnnotation[]>;
  about(official: OfficialId): Promise<readonly KeptAnnotation[]>;
}

/** What the reader's colours mean; a colour without a name is called by its own. */
export type ColourNames = Readonly<Partial<Record<ClipColour, string>>>;

export interface ColourNaming {
  all(): Promise<ColourNames>;
  /** `''` takes the name away. */
  name(colour: ClipColour, name: string): Promise<void>;
}

export interface Anchors {
  /** Notes how a page's passages were found in it; a result for another page's passage is ignored. */
  note(
    page: string,
    results: readonly { readonly id: RecordId; readonly state: AnchorState; readonly changes: readonly string[] }[],
  ): Promise<void>;
}

/** A note being typed, kept at every pause so that nothing typed is lost. */
export interface Draft {
  /** What it belongs to: an annotation's id or a place such as `page-note:host/path`. */
  readonly key: string;
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour?: ClipColour;
  readonly at: Instant;
}

export interface Drafts {
  keep(draft: Omit<Draft, 'at'>): Promise<void>;
  get(key: string): Promise<Draft | null>;
  all(): Promise<readonly Draft[]>;
  drop(key: string): Promise<void>;
}

export interface EventCorrection {
  readonly id: EventId;
  /** Added or rewritten by the reader; `null`: as found. */
  readonly event: DiplomaticEvent | null;
  readonly hidden: boolean;
  /** The same event as this one, by the reader's word. */
  readonly mergedInto: EventId | null;
  /** Not the same event as any other, whatever else tells of the day. */
  readonly apart?: boolean;
  /** What became of a plan. */
  readonly answer?: OutcomeAnswer;
}

/** A saved search that the reader pinned: over events, over clips, or over both. */
export interface Thread {
  readonly id: RecordId;
  readonly name: string;
  /** What was typed to search clips; absent: a thread of events alone. */
  readonly search?: string;
  readonly query: Omit<AboutQuery, 'before' | 'limit' | 'layers'>;
  readonly created: Instant;
}

export interface Threads {
  save(thread: Omit<Thread, 'id' | 'created'>): Promise<Thread>;
  remove(id: RecordId): Promise<void>;
  all(): Promise<readonly Thread[]>;
}

/** A step that can be taken back or made again, for the words of a button: “Undo delete (3)”. */
export interface Step {
  readonly label: 'save' | 'edit' | 'remove' | 'settle' | 'correct' | 'thread' | 'import' | 'forget';
  readonly count: number;
  readonly at: Instant;
}

/** The last thirty steps of this machine. */
export interface History {
  /** The last step, or this one. `null`: nothing to undo, or what it touched has changed since by another hand. */
  undo(own?: Step): Promise<Step | null>;
  redo(): Promise<Step | null>;
  next(): Promise<{ readonly undo: Step | null; readonly redo: Step | null }>;
}

/** How a search is to be answered. */
export interface Finding {
  readonly order?: ClipOrder;
  /** At most this many, 50 unless said, where clips must be read to be sure; what needs no reading comes whole. */
  readonly limit?: number;
  /** Where the last page ended. */
  readonly after?: number;
  /** The roster's and the reader's names, for `official:`, `country:` and `colour:`. */
  readonly names?: SearchNames;
  /** Ends a search early, with what it has found so far. */
  readonly signal?: AbortSignal;
}

/** Ids in the order asked for, however many: none is spelled out before it is asked for. */
export interface IdList {
  readonly length: number;
  at(place: number): RecordId | null;
  slice(from?: number, to?: number): readonly RecordId[];
  /** −1: not among them. */
  placeOf(id: RecordId): number;
}

/** A page of what a search found. */
export interface ClipPage {
  readonly ids: IdList;
  /** Those of them that were read on the way, to check their words. */
  readonly found: readonly KeptAnnotation[];
  /** Hand it back as `after` for the next page; `null`: that was all. */
  readonly next: number | null;
  /** How many annotations there are, found or not. */
  readonly total: number;
}

/** A value that can be searched by, and how many annotations have it. */
export interface Label {
  readonly value: string;
  readonly count: number;
}

export interface Labels {
  /** Each list with the most used first. */
  readonly tags: readonly Label[];
  readonly officials: readonly Label[];
  readonly outlets: readonly Label[];
  /** Clips by how they were found when their page was last seen; those of pages not seen again are in none. */
  readonly states: Readonly<Partial<Record<AnchorState, number>>>;
}

/** The library's way to annotations, however many there are. */
export interface Clips {
  /**
   * Full text with fields, as typed: `misri "foreign secretary" -draft tag:toll official:vikram-misri country:IND
   * outlet:… type:visit colour:green state:orphan from:2025-01 to:2025-03 has:note`. Words match by their beginning, blind
   * to case and diacritics.
   */
  find(typed: string, finding?: Finding): Promise<ClipPage>;
  /** These annotations, newest first; removed ones are left out. */
  read(ids: readonly RecordId[]): Promise<readonly KeptAnnotation[]>;
  labels(): Promise<Labels>;
  /** A number that grows with every change of a record, cheap to watch. */
  changes(): Promise<number>;
}

export interface Store {
  /** `read-only`: a newer version of the product made this database; reading and export work, writing raises `store-newer`. */
  readonly mode: 'read-write' | 'read-only';
  /** This machine's id: random, never a name. */
  readonly device: string;
  /** Newest first, each once, from indexed reads only. */
  eventsAbout(query: AboutQuery): Promise<readonly DiplomaticEvent[]>;
  event(id: EventId): Promise<DiplomaticEvent | null>;
  /** Every event shown of these layers, oldest first: for export. */
  allEvents(layers: readonly Layer[]): Promise<readonly DiplomaticEvent[]>;
  /** What is planned for this day or later, soonest first. */
  eventsToCome(from: IsoDate): Promise<readonly DiplomaticEvent[]>;
  series(id: SeriesId): Promise<Series | null>;
  allSeries(): Promise<readonly Series[]>;
  /** What is stored, for honest empty lists. */
  coverage(): Promise<{
    readonly events: Readonly<Record<Layer, number>>;
    readonly first: IsoDate | null;
    readonly last: IsoDate | null;
  }>;
  /** Idempotent: the same version again does nothing; another replaces the pack layer only. */
  seed(starter: Starter): Promise<{ readonly changed: boolean; readonly events: number }>;
  annotationsOn(page: string): Promise<readonly KeptAnnotation[]>;
  /** How many annotations are about an official: a number only. */
  countAbout(official: OfficialId): Promise<number>;
  readonly clips: Clips;
  readonly annotations: Annotations;
  readonly anchors: Anchors;
  readonly colourNames: ColourNaming;
  readonly exportChoices: ExportChoosing;
  readonly copies: Copies;
  readonly drafts: Drafts;
  readonly corrections: Corrections;
  readonly inbox: Inbox;
  readonly packs: Packs;
  readonly threads: Threads;
  readonly captured: Captured;
  readonly eventWords: EventWords;
  readonly machine: Machine;
  readonly history: History;
  readonly backups: Backups;
  close(): void;
}
