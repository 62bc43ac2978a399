import { type EvenText, evenText } from './even-text.ts';

/** A text that many passages are looked for in: what is worked out for the first is kept for the rest. */
export interface AnchorText {
  readonly raw: string;
  readonly even: EvenText;
}

/** Makes a text ready; does nothing yet, for most passages stand where they stood. */
export function anchorText(raw: string): AnchorText {
  let even: EvenText | null = null;
  return {
    raw,
    get even() {
      even ??= evenText(raw);
      return even;
    },
  };
}
