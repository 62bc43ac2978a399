import { describe, expect, it } from 'vitest';
import { addEdits, addTerm, takeBackEdits } from '../../../../lib/store/roster/roster-edits.ts';
import type { CorrectionEdit, KeptCorrection } from '../../../../lib/store/roster/correction-kinds.ts';
import type { Office } from '../../../../lib/model/office.ts';
import { person, term } from '../../../support/corrections.ts';

const official = person('ana-duarte', 'Ana Duarte');
const office: Office = {
  ...{ id: 'prt-envoy', country: 'PRT', kind: 'special-envoy', titles: ['Special Envoy'], seats: 'many' },
};
const added = addEdits({ official, office, term: term('ana-duarte', 'prt-envoy', '2025-03-07') });

function keptAt(at: string, edits: readonly CorrectionEdit[]): KeptCorrection[] {
  return edits.flatMap(({ kind, key, correction }) =>
    correction === null ? [] : [{ kind, key, at, correction } as KeptCorrection],
  );
}

/** What would be taken back of a person added a moment ago, at noon. */
function takenBack(earlier: readonly KeptCorrection[], at = '2025-03-07T12:00:00.000Z') {
  return takeBackEdits([...keptAt(at, added), ...earlier], 'ana-duarte', '2025-03-07T11:59:30.000Z');
}

describe('taking back a person just added', () => {
  it('takes the term and the new post too', () => {
    expect(takenBack([])).toEqual(added.map(({ kind, key }) => ({ kind, key, correction: null })));
  });

  it('leaves terms that the reader wrote earlier', () => {
    const earlier = addTerm(term('ana-duarte', 'prt-envoy', '2019'));
    const keys = takenBack(keptAt('2025-01-01T00:00:00.000Z', [earlier]))?.map(({ key }) => key);
    expect(keys).not.toContain(earlier.key);
  });

  it('leaves a post that somebody else of the reader’s holds', () => {
    const other = addTerm(term('rui-sa', 'prt-envoy', '2019'));
    const kinds = takenBack(keptAt('2025-03-07T12:00:00.000Z', [other]))?.map(({ kind }) => kind);
    expect(kinds).toEqual(['official', 'term']);
  });

  it('comes too late for a person added earlier', () => {
    expect(takenBack([], '2025-03-07T11:00:00.000Z')).toBeNull();
  });
});
