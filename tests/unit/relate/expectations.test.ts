import { describe, expect, it } from 'vitest';
import { closedBy, expectationsFor } from '../../../lib/relate/expectations.ts';
import { aboutPage } from '../../../lib/relate/about.ts';
import { pageFacts } from '../../support/page-facts.ts';
import { pastEvent } from '../../support/past-event.ts';
import { smallRoster } from '../../support/small-roster.ts';

const plan = pastEvent('2025-03-07-plan', 'CONSULT.visit', {
  status: 'scheduled',
  place: 'Moscow',
  who: ['vikram-misri'],
  to: ['RUS'],
  src: [{ title: 'Preview', published: '2025-03-05', by: 'outlet' }],
});
const talks = pastEvent('2025-03-07-talks', 'CONSULT.foc', { who: ['vikram-misri'], to: ['andrey-rudenko'] });

describe('a plan is closed', () => {
  it('by a report of the same person’s talks on the day', () => {
    expect(closedBy(plan, [talks])?.id).toBe('2025-03-07-talks');
  });

  it.each([
    ['a remark of that day', pastEvent('2025-03-07-remark', 'STATEMENT.remark', { who: ['vikram-misri'] })],
    [
      'another person’s meeting',
      pastEvent('2025-03-07-other', 'CONSULT.meeting', { who: ['s-jaishankar'], to: ['RUS'] }),
    ],
    ['a meeting weeks later', pastEvent('2025-04-20-late', 'CONSULT.visit', { who: ['vikram-misri'], to: ['RUS'] })],
    ['a meeting that did not take place', { ...talks, status: 'cancelled' as const }],
  ])('not by %s', (_, event) => expect(closedBy(plan, [event])).toBeNull());

  it('when it names states alone, by the same act of the same states only', () => {
    const states = { ...plan, actors: [{ official: null, name: null, office: null, country: 'IND' }] };
    expect(closedBy(states, [talks])).toBeNull();
    expect(closedBy(states, [{ ...talks, mode: 'visit' }])?.id).toBe('2025-03-07-talks');
  });
});

describe('what was expected', () => {
  const roster = smallRoster();
  const page = aboutPage(pageFacts({ published: '2025-03-06', headline: 'Talks', said: ['vikram-misri'] }), roster, []);

  it('tells one journey once, by what says most of it', () => {
    const consultations = { ...plan, id: '2025-03-07-foc', mode: 'foc' };
    const agreed = { ...plan, id: '2025-03-07-agreed', type: 'AGREE' as const };
    const other = { ...plan, id: '2025-03-07-other', actors: [{ ...plan.actors[0]!, official: 's-jaishankar' }] };
    const shown = expectationsFor([plan, agreed, consultations, other], [], page).map(({ event }) => event.id);
    expect(shown.toSorted()).toEqual(['2025-03-07-foc', '2025-03-07-other']);
  });
});

describe('a preview', () => {
  const roster = smallRoster();
  const misri = { official: 'vikram-misri', name: null, office: null, country: 'IND' };
  const stateOn = (type: 'STATEMENT' | 'CONSULT') => {
    const told = { type, mode: null, from: '2025-03-05', actors: [misri] };
    const facts = pageFacts({
      published: '2025-03-05',
      headline: 'Misri to visit',
      said: ['vikram-misri'],
      events: [told],
    });
    return expectationsFor([plan], [], aboutPage(facts, roster, []))[0]?.state;
  };

  it('does not report the visit by a remark made days before it', () => {
    expect(stateOn('STATEMENT')).toBe('open');
    expect(stateOn('CONSULT')).toBe('reported');
  });
});
