import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

interface SomeProps<Row> {
  readonly rows: readonly Row[];
  readonly atFirst: number;
  readonly all: 'all_people' | 'all_figures' | 'all_events';
  readonly children: (row: Row) => JSX.Element;
}

/** The first rows, and a button for the rest. */
export function Some<Row>({ rows, atFirst, all, children }: SomeProps<Row>) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  if (rows.length === 0) return null;
  const cut = !whole && rows.length > atFirst + 1;
  return (
    <>
      <ul>{(cut ? rows.slice(0, atFirst) : rows).map(children)}</ul>
      {cut ? (
        <p>
          <button type="button" class="act small" onClick={() => setWhole(true)}>
            {words.count(all, rows.length)}
          </button>
        </p>
      ) : null}
    </>
  );
}
