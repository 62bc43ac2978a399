import { useState } from 'preact/hooks';
import type { Part } from '../../lib/view/failure.ts';
import type { Dossier } from '../../lib/view/dossier/dossier.ts';
import { CopyWithSource, type CitationStyle } from '../shared/CopyWithSource.tsx';
import { DossierClips } from './DossierClips.tsx';
import { DossierEvents, type EventTools } from './DossierEvents.tsx';
import { DossierFigures } from './DossierFigures.tsx';
import { DossierRounds } from './DossierRounds.tsx';
import { DossierTerms } from './DossierTerms.tsx';
import { FailedPart } from '../shared/FailedPart.tsx';
import { NoteEditor } from '../shared/NoteEditor.tsx';
import { Notice } from '../shared/Notice.tsx';
import { useWords } from '../shared/words-context.ts';

interface DossierViewProps {
  /** Ready with `null`: the subject is in no roster and no series. */
  readonly state: Part<Dossier | null>;
  readonly tools: EventTools;
  /** Puts who an official is, with the sources of the roster, on the clipboard. */
  readonly onCopy: (dossier: Dossier, style: CitationStyle) => Promise<void>;
  readonly onRetry: () => void;
  readonly links: { readonly library: string; readonly brief: string };
}

/** Everything known of one subject on one page. */
export function DossierView({ state, tools, onCopy, onRetry, links }: DossierViewProps) {
  const words = useWords();
  return (
    <main class="dossier" data-state={state.state}>
      <nav class="sheet-top">
        <span class="name">{words('name')}</span>
        <a class="act small" href={links.library}>
          {words('library')}
        </a>
        <a class="act small" href={links.brief}>
          {words('brief_make')}
        </a>
      </nav>
      {state.state === 'loading' ? <p class="notice quiet wait">{words('dossier_loading')}</p> : null}
      {state.state === 'failed' ? <FailedPart failure={state.failure} onRetry={onRetry} /> : null}
      {state.state === 'ready' && state.value === null ? (
        <Notice title={words('dossier_unknown')} text={words('dossier_unknown_hint')} />
      ) : null}
      {state.state === 'ready' && state.value !== null ? (
        <Found dossier={state.value} tools={tools} onCopy={onCopy} />
      ) : null}
    </main>
  );
}

interface FoundProps extends Pick<DossierViewProps, 'tools' | 'onCopy'> {
  readonly dossier: Dossier;
}

function Found({ dossier, tools, onCopy }: FoundProps) {
  const words = useWords();
  const { subject, title, below, terms, series, events, figures, clips, covers, asOf } = dossier;
  const ofOfficial = subject.kind === 'official';
  return (
    <>
      <header>
        <p class="small quiet">{words(`dossier_${subject.kind}`)}</p>
        <h1>{title}</h1>
        {below ? <p class="quiet">{below}</p> : null}
        {ofOfficial ? (
          <div class="foot">
            <CopyWithSource onCopy={(style) => onCopy(dossier, style)} />
            <OfficialNote official={subject.id} tools={tools} />
          </div>
        ) : null}
      </header>
      <DossierTerms terms={terms} asOf={asOf} />
      {ofOfficial ? <DossierClips clips={clips} search={`official:"${subject.id}"`} /> : null}
      {subject.kind === 'pair' && series.length > 0 ? <h2>{words('dossier_series_between')}</h2> : null}
      {series.map((part) => (
        <DossierRounds key={part.id} part={part} alone={subject.kind === 'series'} />
      ))}
      {figures.length > 0 && subject.kind !== 'figures' ? <h2>{words('dossier_figures_title')}</h2> : null}
      {figures.map((part) => (
        <DossierFigures key={part.id} part={part} alone={subject.kind === 'figures'} />
      ))}
      {subject.kind === 'series' ? null : <DossierEvents events={events} tools={tools} />}
      {covers.first && covers.last ? (
        <p class="small quiet">
          {words('before_covers', { first: covers.first.slice(0, 4), last: covers.last.slice(0, 4) })}{' '}
          {ofOfficial ? words('roster_date', { date: words.longDate(asOf) }) : null}
        </p>
      ) : null}
    </>
  );
}

function OfficialNote({ official, tools }: { readonly official: string; readonly tools: EventTools }) {
  const words = useWords();
  const [writing, setWriting] = useState(false);
  return (
    <>
      <button type="button" class="act" aria-expanded={writing} onClick={() => setWriting(!writing)}>
        {words('note_add')}
      </button>
      {writing ? (
        <NoteEditor
          annotation={{ id: `official:${official}`, note: '', tags: [] }}
          known={tools.tags}
          actions={tools.notes}
          focus
        />
      ) : null}
    </>
  );
}
