import { useState } from 'preact/hooks';
import { useWords } from '../shared/words-context.ts';

interface EventExportPartProps {
  /** Answers how many events PLOVER has no type for. */
  readonly onPlover: () => Promise<number>;
  readonly onTable: () => Promise<void>;
}

/** Every event that is known, as files for other tools. */
export function EventExportPart({ onPlover, onTable }: EventExportPartProps) {
  const words = useWords();
  const [left, setLeft] = useState(0);
  return (
    <section>
      <h2>{words('events_export_title')}</h2>
      <p>
        <button type="button" class="push plain" onClick={() => void onPlover().then(setLeft)}>
          {words('events_export_plover')}
        </button>{' '}
        <button type="button" class="push plain" onClick={() => void onTable()}>
          {words('events_export_table')}
        </button>
      </p>
      <p class="quiet" role="status">
        {left > 0 ? words.count('events_export_left', left) : null}
      </p>
    </section>
  );
}
