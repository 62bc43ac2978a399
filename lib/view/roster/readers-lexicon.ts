import { withLayers } from '../../data/corrected-lexicon.ts';
import { openRoster } from '../../data/packed.ts';
import { holdingOn } from '../../model/correction.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { pageKey, siteOf } from '../../store/address.ts';
import { openStore } from '../../store/database.ts';
import { rosterLayers } from '../../store/packs/layers.ts';

/** The roster as the reader wants it on a page; what ships where the store does not answer, which says so itself. */
export async function readersLexicon(address: string): Promise<Lexicon> {
  const page = pageKey(address);
  const place = { page, site: siteOf(page) };
  try {
    const layers = await rosterLayers(await openStore());
    return withLayers(
      openRoster(),
      layers.map((layer) => holdingOn(layer, place)),
    );
  } catch (error) {
    console.warn(error);
    return openRoster();
  }
}
