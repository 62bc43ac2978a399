/**
 * Every message between the parts of the extension: one interface per answering party.
 * Arguments and answers are plain JSON. Add the signature and its sentence here first, the handler second;
 * a forgotten handler does not compile (see `messaging.ts`).
 */
import type { AnchorState, Annotation, ClipColour, Selector } from './model/annotation.ts';
import type { RosterLayer } from './model/correction.ts';
import type { DiplomaticEvent, ExtractedEvent } from './model/event.ts';
import type { CountryCode, EventId, IsoDate, OfficeId, OfficialId, RecordId } from './model/ids.ts';
import type { Figure } from './model/figure.ts';
import type { Mention } from './model/mention.ts';
import type { Notice, Source, Unit } from './model/source.ts';
import type { Span } from './model/span.ts';

/** What a page told, without its text. */
export interface PageReport {
  readonly state: 'read' | 'reading' | 'no-article' | 'cut' | 'paused';
  /** The address the content script stands on. */
  readonly address: string;
  readonly source: Source;
  readonly units: readonly Unit[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly events: readonly ExtractedEvent[];
  /** Characters of article text read. */
  readonly length: number;
  readonly allMarksShown: boolean;
  /** Own annotations of this page and how each was found. */
  readonly annotations: readonly {
    readonly id: RecordId;
    readonly state: AnchorState;
    readonly changes: readonly string[];
  }[];
}

/** A selection described so that it can be found again, with the context a clip keeps. */
export interface DescribedSelection {
  readonly selectors: readonly Selector[];
  readonly quote: string;
  readonly paragraph: string;
  readonly before: string;
  readonly after: string;
  readonly source: Source;
  readonly articleHash: string | null;
  readonly officials: readonly OfficialId[];
  readonly figures: readonly string[];
}

/** The visible text of an article, paragraphs on lines of their own. */
export interface PageText {
  readonly text: string;
  /** Longer than is read. */
  readonly cut: boolean;
}

/** A random highlight name for each style of mark; see `lib/page/mark-styles.ts`. */
export type MarkNames = Readonly<Record<string, string>>;
/** Whether the article's text is dark on light or light on dark. */
export type Tone = 'light' | 'dark';

/** What a content script may know of a saved annotation: where and which colour, never note or tags. */
export interface PaintedAnnotation {
  readonly id: RecordId;
  readonly colour: ClipColour;
  readonly selectors: readonly Selector[];
}

/** Answered by the content script of a tab, asked by our own pages and the background. */
export interface PageAnswers {
  /** What was found on this page; waits until the first reading is done. */
  describePage(): PageReport;
  /** Scrolls to a span of the article's text and points at it for a moment. */
  revealSpan(span: Span): { readonly found: boolean };
  /** Shows every mark, or only the first of each in view. */
  showAllMarks(request: { readonly all: boolean }): void;
  /** The reader's current selection; `null` when there is none in the article. */
  describeSelection(): DescribedSelection | null;
  /** The article's visible text as it is now, for a readable copy; `null` when there is none. */
  readText(): PageText | null;
  /** Saves the current selection as a bare highlight, as the button beside it does; for the menu and the keyboard. */
  keepSelection(): { readonly saved: boolean };
  /** Paints these annotations (all of this page) and says how each was found. */
  paintAnnotations(list: readonly PaintedAnnotation[]): PageReport['annotations'];
}

/** A name with a title as a page prints it. */
export interface FaceRead {
  readonly name: string;
  readonly title: string;
  readonly country: CountryCode | null;
  readonly quote: string;
}

/** Somebody who holds or takes an office by a page, and not by the roster. */
export interface HolderRead {
  readonly office: OfficeId;
  readonly name: string;
  readonly official: OfficialId | null;
  readonly from: IsoDate | null;
  readonly quote: string;
}

/** What one click adds: nothing is typed in a page. */
export interface PrintedFace {
  readonly name: string;
  readonly title: string;
  readonly country: CountryCode;
  /** The article's day. */
  readonly on: IsoDate;
}

/** What a form is begun with; what the page does not tell is `''`. */
export type FaceToType = Readonly<Record<'name' | 'title' | 'country' | 'on', string>>;

/** Answered by the background to content scripts: the whole of what a page's neighbour may ask. */
export interface ContentRequests {
  /** Events that ship with the product about an official before a date, for the card. Nothing of the reader's own. */
  relatedShipped(request: {
    readonly official: OfficialId;
    readonly before: IsoDate | null;
  }): readonly DiplomaticEvent[];
  /** How many of the reader's own records are about an official: a number only. */
  countOwn(request: { readonly official: OfficialId }): number;
  /** What packs and the reader changed in the roster, of what holds on the sender's own address; the reader's word last. */
  rosterHere(): readonly RosterLayer[];
  /** Selectors and colours of annotations on the sender's own address. */
  annotationsHere(): readonly PaintedAnnotation[];
  /** Saves a bare highlight on the sender's own address; answers when it is durable. */
  saveHighlight(request: { readonly selection: DescribedSelection; readonly colour: ClipColour }): {
    readonly id: RecordId;
  };
  /** Takes a highlight just made back. */
  undoHighlight(request: { readonly id: RecordId }): void;
  /** Offers what an article told; kept only where the reader chose so. */
  captureArticle(
    report: Pick<PageReport, 'source' | 'events' | 'figures'> & {
      /** The sentence of each event, in the same order. */
      readonly quotes: readonly string[];
      /** That the article was corrected or withdrawn, by its own word. */
      readonly notice: Notice | null;
    },
  ): { readonly kept: number };
  /** Offers names that no roster has and changes in office, each with its sentence; kept only where the reader chose so. */
  offerFindings(report: {
    readonly url: string | null;
    readonly published: IsoDate | null;
    readonly faces: readonly FaceRead[];
    readonly holders: readonly HolderRead[];
  }): void;
  /** Adds somebody the page names with a title to the reader's roster; answers when it is durable. */
  addFace(face: PrintedFace): { readonly official: OfficialId };
  /** Takes somebody just added back. */
  undoFace(request: { readonly official: OfficialId }): void;
  /** Opens “Who is who” in a tab, where a person is corrected or somebody new is typed. */
  openRoster(request: { readonly official: OfficialId | null; readonly face: FaceToType | null }): void;
  /** Opens an official's dossier, our own page, in a tab. */
  openDossier(request: { readonly official: OfficialId }): void;
  /** Says how the annotations of the sender's own address were found in it; results for others are ignored. */
  noteFound(request: { readonly found: PageReport['annotations'] }): void;
  /** Opens the popup, for a note on an annotation or to see an official's memory. */
  openPopup(request: { readonly annotation?: RecordId; readonly official?: OfficialId }): { readonly opened: boolean };
  openPanel(request: { readonly annotation?: RecordId; readonly official?: OfficialId }): { readonly opened: boolean };
  /** Puts the style sheet of the marks into the sender's page, out of the page's own lists of style sheets. */
  styleMarks(request: { readonly names: MarkNames; readonly tone: Tone }): void;
  /** Loads a part of the content script that is not needed at first: the card. */
  loadPart(request: { readonly part: 'card' }): void;
}

/** Answered by the background to our own pages. */
export interface ViewRequests {
  /** Puts the content script into a tab the reader pointed at (activeTab or a granted site). */
  readTab(request: { readonly tab: number }): { readonly ready: boolean };
  /** Registers content scripts for the sites granted now; after a permission changed. */
  applySiteAccess(): { readonly origins: readonly string[] };
  /** What the popup or panel was opened for over this tab, once: a note on an annotation or an official's memory. */
  takeOpeningIntent(request: {
    readonly tab: number;
  }): { readonly annotation?: RecordId; readonly official?: OfficialId } | null;
}

export type { Annotation, CountryCode, EventId };
