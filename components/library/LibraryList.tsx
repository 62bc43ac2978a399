import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/model/annotation.ts';
import type { RecordId } from '../../lib/model/ids.ts';
import type { ClipList } from '../../lib/view/library/clip-list.ts';
import type { Library, LibraryState } from '../../lib/view/library/library.ts';
import { useColourName } from '../shared/colour-names.ts';
import { useWords } from '../shared/words-context.ts';
import { siteName } from '../shared/web-link.ts';

interface LibraryListProps {
  readonly state: LibraryState;
  readonly list: ClipList;
  readonly library: Library;
}

/** Height of a row in pixels; `library.css` sets the same. */
const ROW = 60;
/** Rows made beyond what is seen, so that scrolling meets no gap. */
const BEYOND = 10;

/**
 * The list as a grid of one column: up and down move, space chooses, delete deletes. Only the rows in sight exist, and
 * only their clips are read, so that a hundred thousand scroll like a hundred.
 */
export function LibraryList({ state, list, library }: LibraryListProps) {
  const { opened, chosen } = state;
  const { ids, clips } = list;
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const height = box.current?.clientHeight ?? 800;
  const first = Math.max(0, Math.floor(top / ROW) - BEYOND);
  const last = Math.min(ids.length, Math.ceil((top + height) / ROW) + BEYOND);
  const seen = ids.slice(first, last);
  const unread = seen.some((id) => !clips.has(id)) || (list.more && last === ids.length);

  useEffect(() => {
    if (unread) library.see(first, last);
  }, [unread, first, last]);
  useEffect(() => {
    const at = opened === null ? -1 : ids.placeOf(opened.id);
    if (at >= 0 && box.current) bringIntoSight(box.current, at);
  }, [opened?.id]);

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(height / ROW) - 1);
    const act = keyAct(event, state, library, page);
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
      aria-activedescendant={opened ? `row-${opened.id}` : undefined}
      aria-labelledby="library-title"
      tabIndex={0}
      onKeyDown={onKeyDown}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div class="run" style={{ height: `${ids.length * ROW}px`, paddingTop: `${first * ROW}px` }}>
        {seen.map((id, at) => (
          <Row
            key={id}
            id={id}
            annotation={clips.get(id) ?? null}
            place={first + at + 1}
            of={ids.length}
            open={id === opened?.id}
            chosen={chosen.has(id)}
            library={library}
          />
        ))}
      </div>
    </div>
  );
}

function keyAct(
  event: KeyboardEvent,
  { opened, chosen }: LibraryState,
  library: Library,
  page: number,
): (() => void) | null {
  if (event.ctrlKey || event.metaKey) return event.key === 'a' ? () => void library.chooseAll() : null;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    j: 1,
    ArrowUp: -1,
    k: -1,
    PageDown: page,
    PageUp: -page,
    Home: -Infinity,
    End: Infinity,
  };
  const by = moves[event.key];
  if (by !== undefined) return () => library.step(by);
  switch (event.key) {
    case ' ':
      return opened === null ? null : () => library.choose([opened.id], !chosen.has(opened.id));
    case 'Escape':
      return chosen.size === 0 ? null : () => library.choose([...chosen], false);
    case 'Delete':
      if (chosen.size > 0) return () => void library.remove([...chosen]);
      return opened === null ? null : () => void library.remove([opened.id]);
    default:
      return null;
  }
}

function bringIntoSight(box: HTMLElement, at: number): void {
  if (at * ROW < box.scrollTop) box.scrollTop = at * ROW;
  else if ((at + 1) * ROW > box.scrollTop + box.clientHeight) box.scrollTop = (at + 1) * ROW - box.clientHeight;
}

interface RowProps {
  readonly id: RecordId;
  /** `null`: not read yet. */
  readonly annotation: (Annotation & { readonly anchor?: { readonly state: string } }) | null;
  readonly place: number;
  readonly of: number;
  readonly open: boolean;
  readonly chosen: boolean;
  readonly library: Library;
}

function Row({ id, annotation, place, of, open, chosen, library }: RowProps) {
  const words = useWords();
  const click = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) library.choose([id], !chosen);
    else void library.show(id);
  };
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
      onClick={click}
    >
      {annotation === null ? <span class="unseen">{words('row_unread')}</span> : <RowText annotation={annotation} />}
    </div>
  );
}

function RowText({ annotation }: { readonly annotation: NonNullable<RowProps['annotation']> }) {
  const words = useWords();
  const nameOf = useColourName();
  const { clip, note, colour, created, page, about } = annotation;
  const source = clip?.source;
  const day = source?.published ?? created.slice(0, 10);
  const lost = annotation.anchor?.state === 'orphan';
  const from = source?.publisher ?? siteName(source?.url) ?? (about ? null : page);
  return (
    <>
      <span class={`dot ${colour}`} role="img" aria-label={nameOf(colour)} />
      <span class="text" dir="auto">
        {clip ? <q>{clip.quote}</q> : note}
      </span>
      <span class="meta">
        {lost ? <span class="state orphan">{words('state_orphan')} · </span> : null}
        {[from, words.date(day), clip && note ? note : null].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
