import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../shared/words-context.ts';

interface SomeProps<Row> {
  readonly rows: readonly Row[];
  readonly atFirst: number;
  readonly all: 'all_people' | 'all_figures' | 'all_events';
  readonly children: (row: Row) => JSX.Element;
}

/** The first rows, and a button for the rest; the focus goes on to what it brought. */
export function Some<Row>({ rows, atFirst, all, children }: SomeProps<Row>) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const rest = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (whole) rest.current?.querySelector('button')?.focus();
  }, [whole]);
  if (rows.length === 0) return null;
  // A button that hides a single row would take its place.
  const first = rows.length > atFirst + 1 ? atFirst : rows.length;
  const more = rows.slice(first);
  return (
    <>
      <ul>{rows.slice(0, first).map(children)}</ul>
      {more.length > 0 ? (
        <ul ref={rest} hidden={!whole}>
          {more.map(children)}
        </ul>
      ) : null}
      {more.length > 0 && !whole ? (
        <p class="more-rows">
          <button type="button" class="act small" onClick={() => setWhole(true)}>
            {words.count(all, rows.length)}
          </button>
        </p>
      ) : null}
    </>
  );
}
