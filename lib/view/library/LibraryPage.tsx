import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CitationStyle } from '../../../components/shared/CopyWithSource.tsx';
import { LibraryView } from '../../../components/library/LibraryView.tsx';
import { useWords } from '../../../components/shared/words-context.ts';
import { openRoster } from '../../data/packed.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { OfficialId } from '../../model/ids.ts';
import { openStore } from '../../store/database.ts';
import { watch } from '../../store/live.ts';
import { citeClip } from '../citing/citation.ts';
import { copyCitation } from '../citing/clipboard.ts';
import { download } from '../files/download.ts';
import { type ExportKind, takeAway } from '../files/exports.ts';
import { filtersOf } from './filters.ts';
import { countryName } from '../here.ts';
import { openLibrary, type Library, type LibraryState } from './library.ts';
import { drafts } from '../notes.ts';

/** The library, connected to the store. */
export function LibraryPage() {
  const words = useWords();
  const [[library, state], setLibrary] = useState<readonly [Library | null, LibraryState | null]>([null, null]);
  useEffect(() => {
    const closed = new AbortController();
    const opened: Library = openLibrary(
      { store: openStore, watch, names: { nameOf, countryOf } },
      (next) => setLibrary([opened, next]),
      closed.signal,
    );
    const asked = new URLSearchParams(location.search).get('search');
    if (asked !== null) opened.search(asked);
    void opened.open();
    return () => closed.abort();
  }, []);
  const filters = useMemo(
    () => filtersOf(state?.labels ?? null, state?.colours ?? {}, openRoster(), words),
    [state?.labels, state?.colours, words],
  );
  if (!library || !state) return null;
  return (
    <LibraryView
      state={state}
      library={library}
      filters={filters}
      notes={drafts}
      nameOf={nameOf}
      onCopy={copy}
      onExport={(kind) => void exportClips(kind, state)}
      briefLink="brief.html"
    />
  );
}

/** The clips chosen, else all that the search finds, as a file. */
async function exportClips(kind: ExportKind, { list, chosen }: LibraryState): Promise<void> {
  const listed = list.state === 'ready' ? list.value.ids.slice() : [];
  const ids = chosen.size > 0 ? [...chosen] : listed;
  download(await takeAway(await openStore(), { kind, ids, now: new Date() }));
}

function nameOf(official: OfficialId): string {
  return openRoster().official(official)?.name ?? official;
}

function countryOf(official: OfficialId): string {
  const roster = openRoster();
  const code = roster.official(official)?.country ?? null;
  return `${code ?? ''} ${countryName(code, roster) ?? ''}`;
}

async function copy(annotation: Annotation, style: CitationStyle): Promise<void> {
  const citation = citeClip(annotation, style);
  if (citation) await copyCitation(citation);
}
