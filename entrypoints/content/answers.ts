/** Answers our own pages and the background about this page. */
import { answerer } from '../../lib/messaging.ts';
import { elementOf } from '../../lib/page/safe-dom.ts';
import type { PageAnswers, PageReport } from '../../lib/protocol.ts';
import type { Annotations } from './annotations.ts';
import type { Marking } from './marking.ts';
import { native } from './native.ts';
import type { Overlay } from './overlay.ts';
import type { Reader } from './reader.ts';

interface Parts {
  readonly reader: Reader;
  readonly annotations: Annotations;
  readonly marking: Marking;
  readonly overlay: Overlay;
  /** Offers what the article tells to the memory, where that changed. */
  readonly offer: () => void;
  /** The first reading is done, its annotations found. */
  readonly ready: Promise<void>;
}

/** How long a span that was asked for stays pointed at. */
const POINT_MS = 2_000;

/** Listens until the signal aborts. */
export function answerPage(parts: Parts, signal: AbortSignal): void {
  const { reader, annotations, marking, overlay, offer, ready } = parts;
  const settled = async () => {
    await ready;
    await reader.settled();
  };
  const answer = answerer<PageAnswers, unknown>('page', {
    async describePage() {
      await settled();
      return report(reader, annotations, marking.isShowingAll);
    },
    async revealSpan(span) {
      await settled();
      const place = reader.last?.page.map.toDom(span);
      const element = place && elementOf(place.start.node);
      if (!element) return { found: false };
      Element.prototype.scrollIntoView.call(element, { block: 'center' });
      marking.painter.point(span);
      setTimeout(() => marking.painter.point(null), POINT_MS);
      return { found: true };
    },
    showAllMarks({ all }) {
      marking.showAll(all);
    },
    async describeSelection() {
      await settled();
      return annotations.describeSelection();
    },
    async readText() {
      await settled();
      return reader.last ? { text: reader.last.reading.text, cut: reader.state === 'cut' } : null;
    },
    async keepSelection() {
      await settled();
      return { saved: await overlay.keepSelection('yellow') };
    },
    async paintAnnotations(list) {
      await settled();
      annotations.take(list);
      await annotations.find(signal);
      marking.repaint();
      offer();
      return annotations.report();
    },
  });
  const listen = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => {
    const answered = sender.id === native.runtime.id ? answer(message, sender) : undefined;
    if (!answered) return undefined;
    void answered.then(respond);
    // Chromium before 148 takes no promise as an answer: `true` keeps the channel open for `respond`.
    return true;
  };
  native.runtime.onMessage.addListener(listen as never);
  signal.addEventListener('abort', () => native.runtime?.onMessage?.removeListener(listen as never));
}

function report(reader: Reader, annotations: Annotations, allMarksShown: boolean): PageReport {
  const { last, state } = reader;
  const address = location.href;
  const own = { annotations: annotations.report(), allMarksShown, address, state };
  if (!last) return { ...own, source: NOWHERE, units: [], mentions: [], figures: [], events: [], length: 0 };
  const { source, units, mentions, figures, events, text } = last.reading;
  return { ...own, source, units, mentions, figures, events, length: text.length };
}

const NOWHERE: PageReport['source'] = { url: null, title: null, publisher: null, published: null, language: null };
