import { describe, expect, it } from 'vitest';
import type { DiplomaticEvent } from '../../../../lib/model/event.ts';
import { isSameEvent } from '../../../../lib/store/identity/same-event.ts';
import { india, lavrov, misri, moscow, rudenko, russia, told } from './support.ts';

const same = (a: DiplomaticEvent, b: DiplomaticEvent) => [
  isSameEvent({ event: a, page: 'one' }, { event: b, page: 'other' }),
  isSameEvent({ event: b, page: 'other' }, { event: a, page: 'one' }),
];
const courier = moscow('Courier');

describe('two tellings are of one event', () => {
  it.each<[string, Partial<DiplomaticEvent>]>([
    ['when they say the same', {}],
    ['a day apart, as over midnight', { from: '2025-03-08' }],
    ['when one says no place', { place: null }],
    ['when one names the building too', { place: 'Smolenskaya Square, Moscow' }],
    ['when one says only that they met', { mode: 'meeting' }],
    ['with the sides the other way round', { actors: [rudenko], recipients: [misri] }],
    ['when one names the state for its envoy, at the same place', { recipients: [russia] }],
    ['when one calls it historical, a year later', { status: 'historical' }],
  ])('%s', (_, more) => expect(same(courier, moscow('Ledger', more))).toEqual([true, true]));
});

describe('two tellings are of two events', () => {
  it.each<[string, Partial<DiplomaticEvent>]>([
    ['with another person of the same state', { recipients: [lavrov] }],
    ['in another place', { place: 'Kazan' }],
    ['when one was a call', { mode: 'phone' }],
    ['when one is the visit around it', { mode: 'visit' }],
    ['two days apart', { from: '2025-03-09' }],
    ['when one says only the month', { from: '2025-03' }],
    ['when one is still to come', { status: 'scheduled' }],
    ['of two series', { series: 'two' }],
    ['when one names one side alone', { recipients: [] }],
  ])('%s', (_, more) => {
    const other = moscow('Ledger', more);
    expect(same({ ...courier, series: 'one' }, other)).toEqual([false, false]);
  });

  it('when nobody is named in them', () => {
    const nobody = { actors: [], recipients: [] };
    expect(same(moscow('Courier', nobody), moscow('Ledger', nobody))).toEqual([false, false]);
  });

  it('when one article gives them two days', () => {
    const next = moscow('Courier', { from: '2025-03-08' });
    expect(isSameEvent({ event: courier, page: 'one' }, { event: next, page: 'one' })).toBe(false);
  });

  it('when who acted and on whom is turned round', () => {
    const ban = { type: 'SANCTION', mode: 'ban' } as const;
    const one = moscow('Courier', { ...ban, actors: [india], recipients: [russia] });
    const other = moscow('Ledger', { ...ban, actors: [russia], recipients: [india] });
    expect(same(one, other)).toEqual([false, false]);
    expect(same(one, { ...one, id: 'third' })).toEqual([true, true]);
  });

  it('when the same people said two things on one day', () => {
    const said = (publisher: string, quote: string) =>
      moscow(publisher, { type: 'STATEMENT', mode: 'remark', place: null, sources: [told(publisher, quote)] });
    const talks = said('Courier', 'Misri and Rudenko called the talks on trade and payments useful and frank.');
    const again = said('Ledger', 'The talks on trade and payments were useful, Misri and Rudenko said.');
    const flights = said('Ledger', 'Misri and Rudenko announced direct flights between both capitals from June.');
    expect(same(talks, again)).toEqual([true, true]);
    expect(same(talks, flights)).toEqual([false, false]);
  });
});
