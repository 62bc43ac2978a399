import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../../lib/model/annotation.ts';
import { heads, live, merge, replace, restore, type Stamp } from '../../../../lib/store/own/revisions.ts';

type History = readonly Revision<string>[];
const RECORD = { kind: 'annotation' as const, id: 'r' };

/** Ids that grow, as UUIDv7 do, on one of two machines. */
function machine(device: string): Stamp {
  let made = 0;
  return () => ({ revision: `${String(++made).padStart(4, '0')}-${device}`, device, at: '2025-03-07T00:00:00.000Z' });
}

function set(history: History, content: string | null, stamp: Stamp): History {
  return [...history, replace(RECORD, ids(heads(history)), content, stamp)];
}

/** Brings back what was live in an earlier history. */
function bringBack(history: History, earlier: History, stamp: Stamp): History {
  const versions = heads(earlier).map((head) => head.content);
  return [...history, ...restore(RECORD, ids(heads(history)), versions, stamp)];
}

function ids(list: History): string[] {
  return list.map((one) => one.revision);
}

/** Two machines that start from the same first version and each go their own way. */
const apart = fc.record({
  here: fc.array(fc.option(fc.string(), { nil: null }), { maxLength: 6 }),
  there: fc.array(fc.option(fc.string(), { nil: null }), { maxLength: 6 }),
});

function histories({ here, there }: { here: (string | null)[]; there: (string | null)[] }): [History, History] {
  const first = set([], 'first', machine('0'));
  const go = (contents: (string | null)[], device: string) => {
    const stamp = machine(device);
    return contents.reduce((history, content) => set(history, content, stamp), first);
  };
  return [go(here, 'a'), go(there, 'b')];
}

describe('the algebra of revisions', () => {
  it('merges two histories to the same state in any order, and any number of times', () => {
    fc.assert(
      fc.property(apart, fc.infiniteStream(fc.nat()), (contents, random) => {
        const [a, b] = histories(contents);
        const shuffled = b.toSorted(() => (random.next().value % 3) - 1);
        const one = merge(a, b);
        expect(merge(b, a)).toEqual(one);
        expect(merge(shuffled, a)).toEqual(one);
        expect(merge(one, a)).toEqual(one);
        expect(heads(shuffled)).toEqual(heads(b));
      }),
    );
  });

  it('merges three machines the same however they are grouped', () => {
    fc.assert(
      fc.property(apart, apart, (one, two) => {
        const [a, b] = histories(one);
        const [, other] = histories({ here: [], there: two.there });
        const c = other.map((revision) => ({ ...revision, revision: revision.revision.replace('b', 'c') }));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it('shows two versions made apart side by side, and one choice settles them everywhere', () => {
    const [a, b] = histories({ here: ['mine'], there: ['theirs'] });
    const both = merge(a, b);
    expect(live(both)).toEqual(['theirs', 'mine']);
    const settled = set(both, 'chosen', machine('c'));
    expect(live(merge(settled, a))).toEqual(['chosen']);
  });

  it('brings any earlier state back, conflicts included, and makes the step again', () => {
    fc.assert(
      fc.property(apart, fc.option(fc.string(), { nil: null }), (contents, content) => {
        const before = merge(...histories(contents));
        const stamp = machine('c');
        const done = set(before, content, stamp);
        const undone = bringBack(done, before, stamp);
        expect(live(undone).toSorted()).toEqual(live(before).toSorted());
        expect(live(bringBack(undone, done, stamp))).toEqual(live(done));
      }),
    );
  });

  it('takes nothing away: every revision ever made is still there', () => {
    const stamp = machine('a');
    const made = ['one', null, 'two'].reduce<History>((history, content) => set(history, content, stamp), []);
    expect(bringBack(made, made.slice(0, 1), stamp).slice(0, 3)).toEqual(made);
  });
});
