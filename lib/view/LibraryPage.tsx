import { useContext, useEffect, useState } from 'preact/hooks';
import { LibraryView } from '../../components/LibraryView.tsx';
import { WordsContext } from '../../components/words-context.ts';
import { openRoster } from '../data/packed.ts';
import type { Annotation } from '../model/annotation.ts';
import type { OfficialId } from '../model/ids.ts';
import { openStore } from '../store/database.ts';
import { watch } from '../store/live.ts';
import type { Words } from '../words.ts';
import { citeClip } from './citation.ts';
import { openLibrary, type Library, type LibraryState } from './library.ts';
import { drafts } from './notes.ts';
import { countryName } from './here.ts';

/** The library, connected to the store. */
export function LibraryPage() {
  const words = useContext(WordsContext);
  const [[library, state], setLibrary] = useState<readonly [Library | null, LibraryState | null]>([null, null]);
  useEffect(() => {
    const closed = new AbortController();
    const opened: Library = openLibrary(
      { store: openStore, watch, names: { nameOf, countryOf } },
      (next) => setLibrary([opened, next]),
      closed.signal,
    );
    void opened.open();
    return () => closed.abort();
  }, []);
  if (!library || !state) return null;
  return (
    <LibraryView state={state} library={library} notes={drafts} nameOf={nameOf} onCopy={(one) => copy(one, words)} />
  );
}

function nameOf(official: OfficialId): string {
  return openRoster().official(official)?.name ?? official;
}

function countryOf(official: OfficialId): string {
  const roster = openRoster();
  const code = roster.official(official)?.country ?? null;
  return `${code ?? ''} ${countryName(code, roster) ?? ''}`;
}

async function copy({ clip }: Annotation, words: Words): Promise<void> {
  if (!clip) return;
  const { text, html } = citeClip(clip, words);
  const blob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
  ]);
}
