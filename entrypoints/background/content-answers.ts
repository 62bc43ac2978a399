/** What a content script may ask. Everything acts on the sender's own address; notes and tags are never told. */
import { browser } from '../../lib/browser.ts';
import type { Handlers } from '../../lib/messaging.ts';
import { holdingOn } from '../../lib/model/correction.ts';
import { markStyles, type MarkNames } from '../../lib/page/mark-styles.ts';
import { Problem } from '../../lib/problem.ts';
import type { ContentRequests, PaintedAnnotation } from '../../lib/protocol.ts';
import { pageKey, siteOf } from '../../lib/store/address.ts';
import { rosterLayers } from '../../lib/store/packs/layers.ts';
import type { KeptAnnotation } from '../../lib/store/store.ts';
import { clipFrom, isAsMade } from '../../lib/view/desk/clip.ts';
import { captureArticle } from './capture.ts';
import { addFace, keepFindings, takeFaceBack } from './findings.ts';
import { openDossier, openPanel, openPopup, openRoster } from './opening.ts';
import { seededStore } from './seeded-store.ts';
import { loadCard } from './site-access.ts';

/** The top frame of a tab, as the browser vouches for it. */
export interface PageSender {
  readonly tab: number;
  readonly address: string;
  readonly isPrivate: boolean;
}

/** A highlight can be taken back from the page for this long; later from popup and library only. */
const UNDO_MS = 60_000;
const SHIPPED_EVENTS = 8;

export const contentAnswers: Handlers<ContentRequests, PageSender> = {
  async relatedShipped({ official, before }) {
    const store = await seededStore();
    return store.eventsAbout({ officials: [official], before, limit: SHIPPED_EVENTS, layers: ['pack'] });
  },
  async countOwn({ official }) {
    return (await seededStore()).countAbout(official);
  },
  async rosterHere(_, { address }) {
    const page = pageKey(address);
    const place = { page, site: siteOf(page) };
    return (await rosterLayers(await seededStore())).map((layer) => holdingOn(layer, place));
  },
  async annotationsHere(_, { address }) {
    const kept = await (await seededStore()).annotationsOn(pageKey(address));
    return kept.filter((one) => one.clip !== null).map(painted);
  },
  async saveHighlight({ selection, colour }, sender) {
    if (sender.isPrivate) throw new Problem('private-window');
    const store = await seededStore();
    const { id } = await store.annotations.save(clipFrom(selection, sender.address, new Date(), colour));
    return { id };
  },
  async undoHighlight({ id }, { address }) {
    const store = await seededStore();
    const kept = await store.annotations.get(id);
    if (!kept || kept.page !== pageKey(address) || !isFresh(kept))
      throw new Problem('not-saved', 'too late to undo here');
    await store.annotations.remove(id);
  },
  captureArticle: (report, sender) => captureArticle(report, sender),
  offerFindings: (report, sender) => keepFindings(report, sender),
  addFace: (face, sender) => addFace(face, sender),
  undoFace: ({ official }) => takeFaceBack(official),
  openRoster: (request, sender) => openRoster(request, sender),
  openDossier: ({ official }, { tab }) => openDossier(official, tab),
  async noteFound({ found }, { address, isPrivate }) {
    // What was seen in a private window is not written down.
    if (!isPrivate) await (await seededStore()).anchors.note(pageKey(address), found);
  },
  openPopup: (intent, { tab }) => openPopup(intent, tab),
  openPanel: (intent, { tab }) => openPanel(intent, tab),
  async styleMarks({ names, tone }, { tab }) {
    const css = markStyles(names as MarkNames, tone);
    await browser.scripting.insertCSS({ target: { tabId: tab }, css });
  },
  async loadPart(_, { tab }) {
    await loadCard(tab);
  },
};

/** The newest set of selectors is where the passage stood last. */
function painted({ id, colour, selectors }: KeptAnnotation): PaintedAnnotation {
  return { id, colour, selectors: selectors.at(-1)?.selectors ?? [] };
}

/** A highlight may have got a note, a tag or another colour in the popup since: that is the reader's work, not a slip. */
function isFresh(kept: KeptAnnotation): boolean {
  return isAsMade(kept) && Date.now() - Date.parse(kept.created) < UNDO_MS;
}
