import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ColourNamesContext } from '../../components/shared/colour-names.ts';
import { CopyContext } from '../../components/shared/copy-context.ts';
import type { Annotation } from '../model/annotation.ts';
import { openStore } from '../store/database.ts';
import type { ColourNames } from '../store/store.ts';
import { citeClip } from './citing/citation.ts';
import { copyCitation } from './citing/clipboard.ts';

/**
 * What clips are shown with: colours are called what the reader calls them (by their own names where the store does not
 * answer), and a passage can be copied with its source.
 */
export function ClipContexts({ children }: { readonly children: ComponentChildren }) {
  const [names, setNames] = useState<ColourNames>({});
  useEffect(() => {
    openStore()
      .then(({ colourNames }) => colourNames.all())
      .then(setNames, console.warn);
  }, []);
  return (
    <ColourNamesContext.Provider value={names}>
      <CopyContext.Provider value={copyClip}>{children}</CopyContext.Provider>
    </ColourNamesContext.Provider>
  );
}

async function copyClip(annotation: Annotation): Promise<void> {
  const citation = citeClip(annotation, 'chicago');
  if (citation) await copyCitation(citation);
}
