import type { Correction, RosterLayer } from '../../lib/model/correction.ts';
import { NO_CORRECTIONS } from '../../lib/model/correction.ts';
import type { Term } from '../../lib/model/office.ts';
import type { Official } from '../../lib/model/official.ts';

/** A correction that holds everywhere, with what a test does not care about left as it ships. */
export function correction<Subject>(id: string, more: Partial<Correction<Subject>> = {}): Correction<Subject> {
  return { id, wanted: null, shipped: null, hidden: false, mergedInto: null, scope: { kind: 'always' }, ...more };
}

/** A layer of these corrections alone. */
export function layer(more: Partial<RosterLayer>): RosterLayer {
  return { ...NO_CORRECTIONS, ...more };
}

/** An invented person. */
export function person(id: string, name: string, more: Partial<Official> = {}): Official {
  return {
    id,
    name,
    nameOrder: 'given-first',
    surname: name.split(' ').at(-1) ?? name,
    aliases: [],
    nativeNames: {},
    country: 'PRT',
    official: true,
    ...more,
  };
}

/** An invented time in office. */
export function term(official: string, office: string, from: string, more: Partial<Term> = {}): Term {
  return { official, office, from, until: null, kind: 'substantive', asOf: '2026-01-22', basis: 'event', ...more };
}
