import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClipColour } from '../../lib/model/annotation.ts';
import { useWords } from './words-context.ts';

/** The colours a clip can have, in the order they are offered. */
export const COLOURS: readonly ClipColour[] = ['yellow', 'green', 'blue', 'pink', 'purple'];

/** What the reader calls the colours; a colour without a name is called by its own. */
export const ColourNamesContext = createContext<Readonly<Partial<Record<ClipColour, string>>>>({});

/** Names a colour as the reader does. */
export function useColourName(): (colour: ClipColour) => string {
  const words = useWords();
  const names = useContext(ColourNamesContext);
  return (colour) => names[colour] || words(`colour_${colour}`);
}
