import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../lib/model/annotation.ts';
import type { Library, LibraryState } from '../lib/view/library.ts';
import { useWords } from './words-context.ts';
import { siteName } from './web-link.ts';

interface LibraryListProps {
  readonly state: LibraryState;
  readonly library: Library;
}

/** Height of a row in pixels; `library.css` sets the same. */
const ROW = 60;
/** Rows made beyond what is seen, so that scrolling meets no gap. */
const BEYOND = 10;

/**
 * The list as a grid of one column: up and down move, space chooses, delete deletes. Only the rows in sight exist, so
 * that a hundred thousand scroll like a hundred.
 */
export function LibraryList({ state, library }: LibraryListProps) {
  const { shown, open, chosen } = state;
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const height = box.current?.clientHeight ?? 800;
  const first = Math.max(0, Math.floor(top / ROW) - BEYOND);
  const last = Math.min(shown.length, Math.ceil((top + height) / ROW) + BEYOND);

  useEffect(() => {
    const at = shown.findIndex(({ id }) => id === open);
    if (at >= 0 && box.current) bringIntoSight(box.current, at);
  }, [open]);

  function onKeyDown(event: KeyboardEvent): void {
    const act = keyAct(event, state, library);
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    <div
      class="rows"
      ref={box}
      role="listbox"
      aria-multiselectable="true"
      aria-activedescendant={open ? `row-${open}` : undefined}
      aria-labelledby="library-title"
      tabIndex={0}
      onKeyDown={onKeyDown}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div class="run" style={{ height: `${shown.length * ROW}px`, paddingTop: `${first * ROW}px` }}>
        {shown.slice(first, last).map((annotation, at) => (
          <Row
            key={annotation.id}
            annotation={annotation}
            place={first + at + 1}
            of={shown.length}
            open={annotation.id === open}
            chosen={chosen.has(annotation.id)}
            library={library}
          />
        ))}
      </div>
    </div>
  );
}

function keyAct(event: KeyboardEvent, { open, chosen, shown }: LibraryState, library: Library): (() => void) | null {
  if (event.ctrlKey && event.key === 'a')
    return () =>
      library.choose(
        shown.map(({ id }) => id),
        true,
      );
  switch (event.key) {
    case 'ArrowDown':
    case 'j':
      return () => library.step(1);
    case 'ArrowUp':
    case 'k':
      return () => library.step(-1);
    case ' ':
      return open === null ? null : () => library.choose([open], !chosen.has(open));
    case 'Delete':
      if (chosen.size > 0) return () => void library.remove([...chosen]);
      return open === null ? null : () => void library.remove([open]);
    default:
      return null;
  }
}

function bringIntoSight(box: HTMLElement, at: number): void {
  if (at * ROW < box.scrollTop) box.scrollTop = at * ROW;
  else if ((at + 1) * ROW > box.scrollTop + box.clientHeight) box.scrollTop = (at + 1) * ROW - box.clientHeight;
}

interface RowProps {
  readonly annotation: Annotation;
  readonly place: number;
  readonly of: number;
  readonly open: boolean;
  readonly chosen: boolean;
  readonly library: Library;
}

function Row({ annotation, place, of, open, chosen, library }: RowProps) {
  const words = useWords();
  const { id, clip, note, colour, created } = annotation;
  const source = clip?.source;
  const day = source?.published ?? created.slice(0, 10);
  return (
    <div
      id={`row-${id}`}
      role="option"
      class="row"
      aria-selected={chosen}
      aria-current={open}
      aria-posinset={place}
      aria-setsize={of}
      data-annotation={id}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) library.choose([id], !chosen);
        else library.show(id);
      }}
    >
      <span class={`dot ${colour}`} role="img" aria-label={words(`colour_${colour}`)} />
      <span class="text" dir="auto">
        {clip ? <q>{clip.quote}</q> : note}
      </span>
      <span class="meta">
        {[source?.publisher ?? siteName(source?.url), words.date(day), clip && note ? note : null]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}
