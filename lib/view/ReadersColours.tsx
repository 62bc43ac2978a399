import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ColourNamesContext } from '../../components/colour-names.ts';
import { openStore } from '../store/database.ts';
import type { ColourNames } from '../store/store.ts';

/** What is inside calls the colours what the reader calls them; by their own names where the store does not answer. */
export function ReadersColours({ children }: { readonly children: ComponentChildren }) {
  const [names, setNames] = useState<ColourNames>({});
  useEffect(() => {
    openStore()
      .then(({ colourNames }) => colourNames.all())
      .then(setNames, console.warn);
  }, []);
  return <ColourNamesContext.Provider value={names}>{children}</ColourNamesContext.Provider>;
}
