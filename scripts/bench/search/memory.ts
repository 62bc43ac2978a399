/** What a search keeps in memory, in this process: ours or the peer's, alone. Run with `--expose-gc`. */
import MiniSearch from 'minisearch';
import { searchRow, wordsOf } from '../../../lib/store/search/clip.ts';
import { emptyColumns, takeIn } from '../../../lib/store/search/columns.ts';
import { inventor } from './clips.ts';

const [whose = '', count = '0', seed = '0'] = process.argv.slice(2);
const before = held();
const kept = whose === 'ours' ? ours(Number(count), Number(seed)) : peer(Number(count), Number(seed));
console.log(held() - before);
// Held to the end, so that nothing of it is collected before it is measured.
process.exitCode = kept === null ? 1 : 0;

function ours(clips: number, from: number): object {
  const columns = emptyColumns();
  const invent = inventor(from);
  for (let at = 0; at < clips; at++) {
    const clip = invent(at);
    const { id, page, tags, created } = clip;
    const officials = clip.clip?.officials ?? [];
    const row = { kind: 'annotation' as const, id, heads: [], state: [], touched: at, page, officials, tags, created };
    takeIn(columns, row, searchRow(clip, false));
  }
  return columns;
}

function peer(clips: number, from: number): object {
  const index = new MiniSearch({ fields: ['words'] });
  const invent = inventor(from);
  for (let id = 0; id < clips; id++) index.add({ id, words: wordsOf(invent(id)) });
  return index;
}

function held(): number {
  for (let times = 0; times < 3; times++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
