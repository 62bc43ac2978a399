/**
 * Layers under one id: a row that an imported pack brought stands above the row that was there before it, down to what
 * ships, was told or was written. Only the row on top is found by keys.
 */
import { without } from '../without.ts';

interface Covering<Row> {
  readonly covered?: Row;
}

/** The rows under one id, the top one first, none with those below it; empty where there is no row. */
export function layersOf<Row extends Covering<Row>>(top: Row | undefined): readonly Row[] {
  if (top === undefined) return [];
  return [without(top, 'covered') as Row, ...layersOf(top.covered)];
}

/** The other way round: one row that covers the others; `undefined` when there is none. */
export function stacked<Row extends Covering<Row>>(layers: readonly Row[]): Row | undefined {
  return layers.reduceRight<Row | undefined>(
    (below, row) => (below === undefined ? row : { ...row, covered: below }),
    undefined,
  );
}
