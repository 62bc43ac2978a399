/** What is painted on this page: the marks of the last reading and the reader's clips, as the settings want them. */
import { newMarkNames, toneOf } from '../../lib/page/mark-styles.ts';
import { markAt, marksOf, quietMarks, type Mark } from '../../lib/page/marks.ts';
import { startPainter, type Painter } from '../../lib/page/paint.ts';
import type { Settings } from '../../lib/settings.ts';
import { background } from './background.ts';
import type { ReadPage } from './reader.ts';

interface Shown {
  /** The last reading; `null`: there is nothing to paint on. */
  last(): ReadPage | null;
  clips(): readonly Mark[];
  settings(): Settings;
  failed(error: unknown): void;
}

export interface Marking {
  readonly painter: Painter;
  readonly isShowingAll: boolean;
  /** Paints what should be seen now. */
  repaint(): void;
  /** Shows every mark whatever the settings say, or no longer. */
  showAll(all: boolean): void;
  /** The painted mark at an offset of the article. */
  at(offset: number): Mark | null;
}

/** Starts with nothing painted; what was painted goes when the signal aborts. */
export function startMarking(shown: Shown, signal: AbortSignal): Marking {
  const names = newMarkNames((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
  const painter = startPainter(window, names, signal);
  let all = false;
  let marks: readonly Mark[] = [];
  let styled = false;

  /** The style sheet comes with the first mark: a page without any is left as it was. */
  function style(scope: Element): void {
    if (styled) return;
    styled = true;
    const tone = toneOf(getComputedStyle(scope).color);
    background.styleMarks({ names, tone }).catch(shown.failed);
  }

  function repaint(): void {
    const last = shown.last();
    if (!last || signal.aborted) return;
    const wanted = shown.settings().marks;
    const found = wanted === 'none' && !all ? [] : marksOf(last.reading);
    marks = [...(all || wanted === 'all' ? found : quietMarks(found)), ...shown.clips()];
    if (marks.length === 0 && !styled) return;
    style(last.page.scope);
    painter.show(marks, last.page.map);
  }

  return {
    painter,
    repaint,
    at: (offset) => markAt(marks, offset),
    get isShowingAll() {
      return all;
    },
    showAll(wanted) {
      all = wanted;
      repaint();
    },
  };
}
