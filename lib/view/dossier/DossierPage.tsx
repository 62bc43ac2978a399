import { useEffect, useState } from 'preact/hooks';
import { DossierView } from '../../../components/dossier/DossierView.tsx';
import type { EventTools } from '../../../components/dossier/DossierEvents.tsx';
import { useWords } from '../../../components/shared/words-context.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { openStore } from '../../store/database.ts';
import { watch } from '../../store/live.ts';
import { citeEvent, citeOfficial } from '../citing/cite-event.ts';
import { copyCitation } from '../citing/clipboard.ts';
import { failureOf, type Part } from '../failure.ts';
import { readDossier, subjectOf, type Dossier } from './dossier.ts';
import { newNotes } from '../notes.ts';
import { readersLexicon } from '../roster/readers-lexicon.ts';

/** The dossier that the page's address asks for, connected to the store. */
export function DossierPage({ search }: { readonly search: string }) {
  const words = useWords();
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<Part<Dossier | null>>({ state: 'loading' });
  const [tags, setTags] = useState<readonly string[]>([]);
  useEffect(() => {
    const closed = new AbortController();
    void follow(search, setState, setTags, closed.signal);
    return () => closed.abort();
  }, [search, tries]);
  useEffect(() => {
    if (state.state === 'ready' && state.value) document.title = `${state.value.title} – ${words('name')}`;
  }, [state]);
  const tools: EventTools = {
    onCopy: (event, style) => copyCitation(citeEvent(event, words, style, new Date().toISOString())),
    notes: newNotes,
    tags,
  };
  return (
    <DossierView
      state={state}
      tools={tools}
      onCopy={(dossier, style) => copyCitation(citeOfficial(dossier, words, style))}
      onRetry={() => setTries(tries + 1)}
      links={{ library: 'library.html', brief: briefFor(search) }}
    />
  );
}

async function follow(
  search: string,
  onState: (state: Part<Dossier | null>) => void,
  onTags: (tags: readonly string[]) => void,
  closed: AbortSignal,
): Promise<void> {
  const failed = (error: unknown) => onState({ state: 'failed', failure: failureOf(error) });
  const subject = subjectOf(search);
  if (subject === null) return onState({ state: 'ready', value: null });
  try {
    const [store, lexicon]: [Awaited<ReturnType<typeof openStore>>, Lexicon] = await Promise.all([
      openStore(),
      readersLexicon(''),
    ]);
    onTags((await store.annotations.tags()).map(({ tag }) => tag));
    watch(
      () => readDossier(subject, store, lexicon),
      { onValue: (value) => onState({ state: 'ready', value }), onProblem: failed },
      closed,
    );
  } catch (error) {
    failed(error);
  }
}

/** A brief about the same subject. */
function briefFor(search: string): string {
  const subject = subjectOf(search);
  if (subject?.kind === 'official') return `brief.html?${new URLSearchParams({ people: subject.id }).toString()}`;
  if (subject?.kind === 'pair')
    return `brief.html?${new URLSearchParams({ pair: `${subject.a}-${subject.b}` }).toString()}`;
  return 'brief.html';
}
