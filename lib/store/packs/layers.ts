import type { RosterLayer } from '../../model/correction.ts';
import type { Store } from '../store.ts';
import { layerOf } from './pack.ts';

/** What stands above the roster that ships, in order: packs as they were brought in, then the reader's own word. */
export async function rosterLayers(store: Pick<Store, 'packs' | 'corrections'>): Promise<readonly RosterLayer[]> {
  const [packs, own] = await Promise.all([store.packs.all(), store.corrections.rosterLayer()]);
  return [...packs.map(({ pack }) => layerOf(pack)), own];
}
