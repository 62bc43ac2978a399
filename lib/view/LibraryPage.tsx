import { useEffect, useState } from 'preact/hooks';
import { LibraryView } from '../../components/LibraryView.tsx';
import { openRoster } from '../data/packed.ts';
import type { Annotation } from '../model/annotation.ts';
import type { OfficialId } from '../model/ids.ts';
import { openStore } from '../store/database.ts';
import { watch } from '../store/live.ts';
import { citeClip } from './citation.ts';
import { openLibrary, type Library, type LibraryState } from './library.ts';
import { drafts } from './notes.ts';
import { download } from './download.ts';
import { exportFile } from './exports.ts';
import { countryName } from './here.ts';

/** The library, connected to the store. */
export function LibraryPage() {
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
    <LibraryView
      state={state}
      library={library}
      notes={drafts}
      nameOf={nameOf}
      onCopy={copy}
      onExport={(kind) => download(exportFile(kind, outgoing(state), new Date()))}
    />
  );
}

/** The clips chosen, else all that are listed. */
function outgoing({ shown, chosen }: LibraryState): readonly Annotation[] {
  return chosen.size > 0 ? shown.filter(({ id }) => chosen.has(id)) : shown;
}

function nameOf(official: OfficialId): string {
  return openRoster().official(official)?.name ?? official;
}

function countryOf(official: OfficialId): string {
  const roster = openRoster();
  const code = roster.official(official)?.country ?? null;
  return `${code ?? ''} ${countryName(code, roster) ?? ''}`;
}

async function copy(annotation: Annotation): Promise<void> {
  const citation = citeClip(annotation);
  if (!citation) return;
  const { text, html } = citation;
  const blob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
  ]);
}
