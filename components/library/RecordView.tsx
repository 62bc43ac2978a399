import type { Annotation, Clip } from '../../lib/model/annotation.ts';
import type { Library, LibraryState } from '../../lib/view/library/library.ts';
import { ColourChoice } from '../shared/ColourChoice.tsx';
import { type CitationStyle, CopyWithSource } from '../shared/CopyWithSource.tsx';
import { officialDossier } from '../shared/dossier-link.ts';
import { NoteEditor, type NoteActions } from '../shared/NoteEditor.tsx';
import { RecordRivals } from './RecordRivals.tsx';
import { siteName, webLink } from '../shared/web-link.ts';
import { useWords } from '../shared/words-context.ts';

type Opened = NonNullable<LibraryState['opened']>;

interface RecordViewProps {
  readonly annotation: Opened;
  readonly library: Library;
  readonly notes: Omit<NoteActions, 'onSave'>;
  readonly tags: readonly string[];
  readonly nameOf: (official: string) => string;
  /** Puts the passage with its source on the clipboard. */
  readonly onCopy: (annotation: Annotation, style: CitationStyle) => Promise<void>;
}

/** One record in full: the passage in its paragraph, where it is from, the note, and what can be done with it. */
export function RecordView({ annotation, library, notes, tags, nameOf, onCopy }: RecordViewProps) {
  const words = useWords();
  const { clip, id, colour } = annotation;
  return (
    <article data-record={id}>
      {clip ? <Passage clip={clip} colour={colour} /> : <Subject annotation={annotation} nameOf={nameOf} />}
      <LastPlace annotation={annotation} />
      <RecordRivals annotation={annotation} library={library} />
      <NoteEditor annotation={annotation} known={tags} actions={{ ...notes, onSave: library.save }} focus={false} />
      <ColourChoice colour={colour} onChoose={(next) => void library.recolour([id], next)} />
      {clip ? <Origin annotation={annotation} clip={clip} nameOf={nameOf} /> : null}
      <div class="foot">
        {clip ? <CopyWithSource onCopy={(style) => onCopy(annotation, style)} /> : null}
        <button type="button" class="act danger" onClick={() => void library.remove([id])}>
          {words('remove')}
        </button>
      </div>
    </article>
  );
}

/** The passage where it stood: its paragraph around it, in the source's face. */
function Passage({ clip, colour }: { readonly clip: Clip; readonly colour: Annotation['colour'] }) {
  const { quote, paragraph, source } = clip;
  const at = paragraph.indexOf(quote);
  return (
    <blockquote class="passage" lang={source.language ?? undefined} dir="auto">
      {at < 0 ? null : paragraph.slice(0, at)}
      <mark class={colour}>{quote}</mark>
      {at < 0 ? null : paragraph.slice(at + quote.length)}
    </blockquote>
  );
}

/** What a note without a passage is about. */
function Subject({ annotation, nameOf }: Pick<RecordViewProps, 'annotation' | 'nameOf'>) {
  const words = useWords();
  const { about, page } = annotation;
  if (about?.official !== undefined) {
    return (
      <h2>
        {words('note_on')} <a href={officialDossier(about.official)}>{nameOf(about.official)}</a>
      </h2>
    );
  }
  const link = webLink(`https://${page}`);
  return (
    <h2>
      {about?.event !== undefined ? words('note_on_event') : words('note_on_page')}{' '}
      {about === null && link ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {page}
        </a>
      ) : null}
    </h2>
  );
}

/** How it was found when its page was last seen; what was kept around it stays readable, and the page can be looked at again. */
function LastPlace({ annotation }: Pick<RecordViewProps, 'annotation'>) {
  const words = useWords();
  const { anchor, clip } = annotation;
  if (!anchor || !clip || anchor.state === 'exact') return null;
  const link = webLink(clip.source.url);
  return (
    <section class="last-place" data-state={anchor.state}>
      <p>
        <span class={`state ${anchor.state}`}>
          {words(`state_${anchor.state}`)}
          {anchor.changes.length > 0 ? ` (${anchor.changes.join('; ')})` : ''}
        </span>{' '}
        <span class="small quiet">{words('last_seen', { date: words.longDate(anchor.at.slice(0, 10)) })}</span>{' '}
        {link ? (
          <a class="act small" href={link} target="_blank" rel="noopener noreferrer">
            {words('look_again')}
          </a>
        ) : null}
      </p>
      {anchor.state === 'orphan' ? (
        <details>
          <summary class="small">{words('last_place')}</summary>
          <blockquote class="context" lang={clip.source.language ?? undefined} dir="auto">
            {clip.before ? `… ${clip.before}` : null}
            <mark class={annotation.colour}>{clip.quote}</mark>
            {clip.after ? `${clip.after} …` : null}
          </blockquote>
        </details>
      ) : null}
    </section>
  );
}

interface OriginProps {
  readonly annotation: Annotation;
  readonly clip: Clip;
  readonly nameOf: (official: string) => string;
}

function Origin({ annotation, clip, nameOf }: OriginProps) {
  const words = useWords();
  const { source, officials } = clip;
  const link = webLink(source.url);
  const facts = [
    [words('record_source'), source.publisher ?? siteName(source.url)],
    [words('record_author'), source.author],
    [words('record_published'), source.published && words.longDate(source.published)],
    [words('record_kept'), words.longDate(annotation.created.slice(0, 10))],
    [words('record_figures'), clip.figures.join(' · ')],
  ] as const;
  return (
    <>
      <h2 class="headline" dir="auto">
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {source.title ?? link}
          </a>
        ) : (
          source.title
        )}
      </h2>
      {link ? null : <p class="quiet small">{words('record_no_link')}</p>}
      <dl class="facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ) : null,
        )}
        {officials.length > 0 ? (
          <div>
            <dt>{words('record_officials')}</dt>
            <dd>
              <ul class="names">
                {officials.map((official) => (
                  <li key={official}>
                    <a href={officialDossier(official)}>{nameOf(official)}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
      </dl>
    </>
  );
}
