import type { Annotation } from '../../lib/model/annotation.ts';
import { useWords } from '../shared/words-context.ts';
import { siteName } from '../shared/web-link.ts';

interface DossierClipsProps {
  readonly clips: readonly Annotation[];
  /** The search of the library that finds these. */
  readonly search: string;
}

/** More would be the library. */
const MOST = 5;

/** What the reader kept about somebody, newest first; all of it is in the library. */
export function DossierClips({ clips, search }: DossierClipsProps) {
  const words = useWords();
  return (
    <section>
      <h2>{words('dossier_clips')}</h2>
      {clips.length === 0 ? <p class="quiet">{words('dossier_no_clips')}</p> : null}
      <ul class="dossier-clips">
        {clips.slice(0, MOST).map(({ id, clip, note, colour, created }) => (
          <li key={id} data-annotation={id}>
            <span class={`dot ${colour}`} aria-hidden="true" />
            <div>
              {clip ? (
                <q dir="auto" lang={clip.source.language ?? undefined}>
                  {clip.quote}
                </q>
              ) : null}
              {note ? <p dir="auto">{note}</p> : null}
              <p class="small quiet">
                {[
                  clip?.source.publisher ?? siteName(clip?.source.url),
                  words.date(clip?.source.published ?? created.slice(0, 10)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {clips.length > 0 ? (
        <p>
          <a class="act" href={`library.html?${new URLSearchParams({ search }).toString()}`}>
            {words('dossier_in_library')}
          </a>
        </p>
      ) : null}
    </section>
  );
}
