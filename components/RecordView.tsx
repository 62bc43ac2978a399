import { useState } from 'preact/hooks';
import type { Annotation, Clip } from '../lib/model/annotation.ts';
import type { Library } from '../lib/view/library.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { NoteEditor, type NoteActions } from './NoteEditor.tsx';
import { siteName, webLink } from './web-link.ts';
import { useWords } from './words-context.ts';

interface RecordViewProps {
  readonly annotation: Annotation & { readonly rivals: readonly Annotation[] };
  readonly library: Library;
  readonly notes: Omit<NoteActions, 'onSave'>;
  readonly tags: readonly string[];
  readonly nameOf: (official: string) => string;
  /** Puts the passage with its source on the clipboard. */
  readonly onCopy: (annotation: Annotation) => Promise<void>;
}

/** One record in full: the passage in its paragraph, where it is from, the note, and what can be done with it. */
export function RecordView({ annotation, library, notes, tags, nameOf, onCopy }: RecordViewProps) {
  const words = useWords();
  const { clip, id, colour } = annotation;
  return (
    <article data-record={id}>
      {clip ? <Passage clip={clip} colour={colour} /> : <h2>{words('untitled_clip')}</h2>}
      <Rivals annotation={annotation} library={library} />
      <NoteEditor annotation={annotation} known={tags} actions={{ ...notes, onSave: library.save }} focus={false} />
      <ColourChoice colour={colour} onChoose={(next) => void library.recolour(id, next)} />
      {clip ? <Origin annotation={annotation} clip={clip} nameOf={nameOf} /> : null}
      <div class="foot">
        {clip ? <CopyButton onCopy={() => onCopy(annotation)} /> : null}
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
    [words('record_source'), [source.publisher ?? siteName(source.url)].filter(Boolean).join(' · ')],
    [words('record_author'), source.author],
    [words('record_published'), source.published && words.longDate(source.published)],
    [words('record_kept'), words.longDate(annotation.created.slice(0, 10))],
    [words('record_officials'), officials.map(nameOf).join(', ')],
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
      </dl>
    </>
  );
}

function Rivals({ annotation, library }: Pick<RecordViewProps, 'annotation' | 'library'>) {
  const words = useWords();
  if (annotation.rivals.length === 0) return null;
  return (
    <section class="rivals">
      <h3>{words('record_rivals')}</h3>
      <ul>
        {[annotation, ...annotation.rivals].map((version) => (
          <li key={version.modified}>
            <p dir="auto">{version.note || version.tags.join(', ')}</p>
            <button type="button" class="act small" onClick={() => void library.settle(annotation.id, version)}>
              {words('record_keep_this')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CopyButton({ onCopy }: { readonly onCopy: () => Promise<void> }) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <button type="button" class="push plain" onClick={() => void onCopy().then(() => setCopied(true))}>
      <span role="status">{words(copied ? 'cite_copied' : 'cite_copy')}</span>
    </button>
  );
}
