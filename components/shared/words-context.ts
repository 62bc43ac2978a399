import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { wordsFrom, type Words } from '../../lib/words.ts';

/** The words of the page a component stands in; English until others are provided. */
export const WordsContext = createContext<Words>(wordsFrom({}, 'en'));

export function useWords(): Words {
  return useContext(WordsContext);
}
