import type { Annotation } from '../../lib/model/annotation.ts';
import type { Library, LibraryState } from '../../lib/view/library/library.ts';
import { useColourName } from '../shared/colour-names.ts';
import { useWords } from '../shared/words-context.ts';

interface RecordRivalsProps {
  readonly annotation: NonNullable<LibraryState['opened']>;
  readonly library: Library;
}

/** Two machines changed the record apart: each version with what it says, and the choice between them. */
export function RecordRivals({ annotation, library }: RecordRivalsProps) {
  const words = useWords();
  if (annotation.rivals.length === 0) return null;
  return (
    <section class="rivals">
      <h3>{words('record_rivals')}</h3>
      <ul>
        {[annotation, ...annotation.rivals].map((version) => (
          <li key={version.modified}>
            <Version version={version} />
            <button type="button" class="act small" onClick={() => void library.settle(annotation.id, version)}>
              {words('record_keep_this')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Version({ version }: { readonly version: Annotation }) {
  const words = useWords();
  const nameOf = useColourName();
  return (
    <>
      <p class="small quiet">{words('record_changed', { date: words.longDate(version.modified.slice(0, 10)) })}</p>
      <p dir="auto">{version.note || <span class="quiet">{words('record_no_note')}</span>}</p>
      <p class="small">
        <span class={`dot ${version.colour}`} aria-hidden="true" /> {nameOf(version.colour)}
        {version.tags.length > 0 ? ` · ${version.tags.join(', ')}` : ''}
      </p>
    </>
  );
}
