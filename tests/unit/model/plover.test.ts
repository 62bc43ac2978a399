import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, type DiplomaticEvent } from '../../../lib/model/event.ts';
import { cameoOf, ploverOf, ploverTypeOf } from '../../../lib/model/plover.ts';

const MEETING: DiplomaticEvent = {
  id: 'rounds-2025' as DiplomaticEvent['id'],
  type: 'CONSULT',
  mode: 'foc',
  status: 'occurred',
  title: 'Foreign Office Consultations, Moscow',
  from: '2025-03-07',
  until: null,
  place: 'Moscow',
  actors: [
    {
      official: 'vikram-misri' as never,
      name: 'Vikram Misri',
      office: 'ind-foreign-secretary' as never,
      country: 'IND' as never,
    },
  ],
  recipients: [{ official: null, name: null, office: null, country: 'RUS' as never }],
  countries: ['IND', 'RUS'] as never,
  forum: null,
  series: null,
  round: null,
  topics: [],
  figures: [],
  sources: [
    {
      title: 'Consultations held',
      publisher: 'The Paper',
      url: 'https://news.example/consultations',
      published: '2025-03-08',
      saidBy: { kind: 'outlet' },
      via: null,
      quote: null,
    },
  ],
  because: [],
};

describe('the codes of others', () => {
  it.each([
    ['CONSULT', 'phone', '041'],
    ['CONSULT', 'visit', '042'],
    ['CONSULT', 'sidelines', '044'],
    ['AGREE', 'invitation', '036'],
    ['SUPPORT', 'agreement_signed', '057'],
    ['RETREAT', 'ease', '085'],
    ['ACCUSE', 'demarche', '114'],
    ['SANCTION', 'expel', '161'],
    ['VOTE', 'veto', '129'],
    ['COOPERATE', 'exercise', '062'],
    ['STATEMENT', 'joint', '019'],
  ] as const)('CAMEO has %s.%s as %s', (type, mode, code) => expect(cameoOf(type, mode)).toBe(code));

  it('a mode that has no row of its own is coded by its type', () => {
    expect(cameoOf('ASSAULT', 'something_new')).toBe(cameoOf('ASSAULT', null));
  });

  it('every type of ours has an answer, and three have none in PLOVER', () => {
    const without = EVENT_TYPES.filter((type) => ploverTypeOf(type, null) === null);
    expect(without).toEqual(['STATEMENT', 'VOTE', 'INCIDENT']);
  });
});

describe('a PLOVER record', () => {
  it('has who, to whom, what, when and where', () => {
    expect(ploverOf(MEETING)).toMatchObject({
      id: 'rounds-2025',
      date: '2025-03-07',
      event: 'CONSULT',
      context: 'diplomatic',
      source: [{ actorText: 'Vikram Misri', code: 'IND', sector: 'GOV' }],
      target: [{ actorText: 'RUS', code: 'RUS' }],
      location: 'Moscow',
      text: '',
    });
  });

  it.each([
    ['scheduled', 'diplomatic, future'],
    ['historical', 'diplomatic, historical'],
    ['denied', 'diplomatic, negation'],
    ['hypothetical', 'diplomatic, hypothetical'],
  ] as const)('says in its context that an event is %s', (status, context) => {
    expect(ploverOf({ ...MEETING, status })?.context).toBe(context);
  });

  it('there is none of a remark, nor of an act by nobody', () => {
    expect(ploverOf({ ...MEETING, type: 'STATEMENT', mode: 'remark' })).toBeNull();
    expect(ploverOf({ ...MEETING, actors: [] })).toBeNull();
  });
});
