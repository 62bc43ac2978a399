/** The small handle beside a selection: keep in a colour, keep with a note, turn the handle off. Buttons only: a page hears typing. */
import type { ClipColour } from '../../model/annotation.ts';
import { make, makeButton } from './build.ts';
import type { OverlayWords } from './words.ts';

export interface Handle {
  readonly element: HTMLElement;
  readonly colours: readonly { readonly colour: ClipColour; readonly button: HTMLElement }[];
  readonly note: HTMLElement;
  readonly off: HTMLElement;
}

/** Three colours at the selection; all five in popup and panel. */
const COLOURS = ['yellow', 'green', 'blue'] as const;

/** Makes the small bar beside a selection: one button for each colour, shown nowhere yet. */
export function makeHandle(document: Document, words: OverlayWords): Handle {
  const colours = COLOURS.map((colour) => ({
    colour,
    button: makeButton(document, `colour ${colour}`, words(`handle_keep_${colour}`), ''),
  }));
  const note = makeButton(document, 'note', words('handle_note'));
  const off = makeButton(document, 'off', words('handle_off'), '×');
  const element = make(document, 'div', 'handle', ...colours.map(({ button }) => button), note, off);
  element.role = 'toolbar';
  element.ariaLabel = words('handle_label');
  return { element, colours, note, off };
}
