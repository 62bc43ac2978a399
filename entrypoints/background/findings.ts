/** The inbox of “Who is who” is filled from pages where memory was allowed, and a face is added at the reader's click. */
import { browser } from '../../lib/browser.ts';
import { additionOf } from '../../lib/data/addition.ts';
import { withLayers } from '../../lib/data/corrected-lexicon.ts';
import { openRoster } from '../../lib/data/packed.ts';
import { kindsOf } from '../../lib/detect/titles/kinds.ts';
import { Problem } from '../../lib/problem.ts';
import type { ContentRequests, PrintedFace } from '../../lib/protocol.ts';
import { announceRoster } from '../../lib/settings.ts';
import { articleKey } from '../../lib/store/address.ts';
import { rosterLayers } from '../../lib/store/packs/layers.ts';
import { addEdits, takeBackEdits } from '../../lib/store/roster/roster-edits.ts';
import { folded } from '../../lib/text/fold.ts';
import type { PageSender } from './content-answers.ts';
import { isToRemember } from './remembering.ts';
import { seededStore } from './seeded-store.ts';

/** Keeps the findings of a page, where its reader allowed memory. */
export async function keepFindings(
  { url, published, faces, holders }: Parameters<ContentRequests['offerFindings']>[0],
  sender: PageSender,
): Promise<void> {
  if (!(await isToRemember(sender))) return;
  const store = await seededStore();
  const page = articleKey(sender.address, url);
  await store.inbox.offer([
    ...faces.map(({ quote, ...face }) => ({ ...face, kind: 'face' as const, sighting: { page, published, quote } })),
    ...holders.map(({ quote, ...holder }) => ({
      ...holder,
      kind: 'holder' as const,
      sighting: { page, published, quote },
    })),
  ]);
}

/** Adds a face of the page to the roster, at a click in the page's card. */
export async function addFace(face: PrintedFace, { isPrivate }: PageSender): Promise<{ official: string }> {
  if (isPrivate) throw new Problem('private-window');
  const store = await seededStore();
  const lexicon = withLayers(openRoster(), await rosterLayers(store));
  if (lexicon.country(face.country) === null) throw new Problem('not-saved', 'no such country');
  const added = additionOf(face, kindsOf(folded(face.title)), lexicon);
  await store.corrections.setAll(addEdits(added));
  await announceRoster(browser.storage.local, Date.now());
  return { official: added.official.id };
}

/** From the page a face can be taken back for this long; later in “Who is who” only. */
const UNDO_MS = 60_000;

/** Takes a face just added back, with the term and the post that came with it. */
export async function takeFaceBack(official: string): Promise<void> {
  const store = await seededStore();
  const since = new Date(Date.now() - UNDO_MS).toISOString();
  const edits = takeBackEdits(await store.corrections.list(), official, since);
  if (edits === null) throw new Problem('not-saved', 'too late to undo here');
  await store.corrections.setAll(edits);
  await announceRoster(browser.storage.local, Date.now());
}
