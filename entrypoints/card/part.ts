/** What the lazily loaded part offers to the content script, which lives in the same isolated world. */
import type { ClipColour } from '../../lib/model/annotation.ts';
import type { CardContent, CardEvent } from '../../lib/page/card-content.ts';

/** Where the part leaves its starter. The page cannot see it. */
export const OVERLAY = Symbol.for('aide-memoire.overlay');

export interface HandleActions {
  keep(colour: ClipColour): void;
  note(): void;
  turnOff(): void;
}

export interface CardToShow {
  readonly content: CardContent;
  readonly events: readonly CardEvent[];
  /** How many of the reader's records are about the official. */
  readonly own: number;
  /** Opens the reader's memory of the official, in our own page. */
  open(): void;
  /** Opens everything known of the official, our own page. */
  dossier(): void;
  /** Opens “Who is who”, our own page, to correct the person. */
  correct(): void;
  /** Adds somebody unknown, or opens the form where the page tells too little. */
  add(): void;
}

export interface OverlayPart {
  showCard(card: CardToShow, line: DOMRect): void;
  /** Closes the card unless the pointer moves onto it. */
  closeCardSoon(): void;
  /** Called whenever the card closes. */
  onClose(closed: () => void): void;
  showHandle(line: DOMRect, actions: HandleActions): void;
  hideHandle(): void;
  /** “Saved.” with a way back; only after it is durable. */
  notifySaved(undo: () => Promise<void>): void;
  /** “Added.” with a way back. */
  notifyAdded(undo: () => Promise<void>): void;
  notifyFailed(): void;
}
