import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openIds } from '../../../../lib/store/search/ids.ts';

const id = fc.oneof(fc.uuid(), fc.string(), fc.constantFrom('', 'imported-1', 'ffffffff-0000-7000-8000-000000000000'));

describe('ids by row', () => {
  it('come back as they were, each under one row, packed and unpacked too', () => {
    fc.assert(
      fc.property(fc.array(id, { maxLength: 300 }), (ids) => {
        const table = openIds();
        const rows = ids.map((one) => table.rowFor(one));
        const distinct = [...new Set(ids)];
        expect(table.size).toBe(distinct.length);
        for (const same of [table, openIds(table.packed())]) {
          expect(rows.map((row) => same.at(row))).toEqual(ids);
          expect(distinct.map((one) => same.rowOf(one))).toEqual(distinct.map((_, row) => row));
          expect(same.rowOf('never there')).toBe(-1);
        }
      }),
    );
  });
});
