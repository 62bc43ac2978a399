/** What the store offers. Implemented by `openStore` in `database.ts`; used by the background and our own pages. */
import type { Annotation, ClipColour } from '../model/annotation.ts';
import type { DiplomaticEvent, Series } from '../model/event.ts';
import type { CountryCode, EventId, Instant, IsoDate, OfficeId, OfficialId, RecordId, SeriesId } from '../model/ids.ts';
import type { Corrections } from './correction-kinds.ts';
import type { Inbox } from './inbox.ts';
import type { Packs } from './packs/keeping.ts';

/**
 * Where a stored event comes from: it ships with the product; a pack that the reader brought in; an article told it; the reader wrote it;
 * a machine-coded collection the reader imported (its own layer, never among prior events unasked).
 */
export const LAYERS = ['pack', 'added', 'captured', 'own', 'machine'] as const;
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
  /** Default: all but `machine`. */
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
  readonly mergedInto: EventId | null;
}

/** A saved search over events that the reader pinned. */
export interface Thread {
  readonly id: RecordId;
  readonly name: string;
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
  /** `null`: nothing to undo, or what it touched has changed since by another hand. */
  undo(): Promise<Step | null>;
  redo(): Promise<Step | null>;
  next(): Promise<{ readonly undo: Step | null; readonly redo: Step | null }>;
}

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

export interface Captured {
  /** Remembers what an article told. The same id again replaces; answers how many are new. */
  keep(page: string, events: readonly DiplomaticEvent[]): Promise<number>;
  forget(what: Forgetting): Promise<number>;
}

/** A page of what a search found, newest first. */
export interface ClipPage {
  readonly found: readonly KeptAnnotation[];
  /** Hand it back as `after` for the next page; `null`: that was all. */
  readonly next: number | null;
}

/**
 * Full text with fields, as typed: `misri "foreign secretary" -draft tag:toll official:vikram-misri outlet:… country:IND
 * type:note colour:green from:2025-01 to:2025-03 has:note`. Words match by their beginning, blind to case and diacritics.
 */
export type Search = (typed: string, page?: { readonly limit?: number; readonly after?: number }) => Promise<ClipPage>;

/** What a file would add, before anything is added. */
export interface ImportPlan {
  readonly fresh: number;
  /** Already here: they add nothing. */
  readonly known: number;
  /** Records that would then have two versions to choose from. */
  readonly conflicts: number;
  /** Adds it, all or nothing, as one step that can be undone. Answers how much was added. */
  bringIn(): Promise<number>;
}

export interface Backups {
  /** The text of a backup file with everything that is the reader's own. */
  write(): Promise<string>;
  /** Reads one, checks all of it, changes nothing. `bad-import` says what is wrong with it. */
  plan(file: string): Promise<ImportPlan>;
  /** Annotations read from another tool's file, by ids that the same file gives again. */
  planAnnotations(annotations: readonly Annotation[]): Promise<ImportPlan>;
}

export interface Store {
  /** `read-only`: a newer version of the product made this database; reading and export work, writing raises `store-newer`. */
  readonly mode: 'read-write' | 'read-only';
  /** This machine's id: random, never a name. */
  readonly device: string;
  /** Newest first, each once, from indexed reads only. */
  eventsAbout(query: AboutQuery): Promise<readonly DiplomaticEvent[]>;
  event(id: EventId): Promise<DiplomaticEvent | null>;
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
  readonly search: Search;
  readonly annotations: Annotations;
  readonly drafts: Drafts;
  readonly corrections: Corrections;
  readonly threads: Threads;
  readonly captured: Captured;
  readonly history: History;
  readonly backups: Backups;
  close(): void;
}
  readonly inbox: Inbox;
  readonly packs: Packs;
