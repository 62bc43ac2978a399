import type { DiplomaticEvent, EventSource, Participant } from '../../../../lib/model/event.ts';
import { event } from '../support.ts';

const OUTLET = { kind: 'outlet' } as const;

/** A source with what a test does not care about filled in. */
export function told(publisher: string, quote: string | null = null, more: Partial<EventSource> = {}): EventSource {
  return {
    title: `In ${publisher}`,
    publisher,
    url: null,
    published: '2025-03-07',
    saidBy: OUTLET,
    via: null,
    quote,
    ...more,
  };
}

export const misri: Participant = {
  official: 'vikram-misri',
  name: null,
  office: 'ind-foreign-secretary',
  country: 'IND',
};
export const rudenko: Participant = { official: 'andrey-rudenko', name: null, office: 'rus-deputy', country: 'RUS' };
export const lavrov: Participant = { official: 'sergey-lavrov', name: null, office: 'rus-minister', country: 'RUS' };
export const russia: Participant = { official: null, name: null, office: null, country: 'RUS' };
export const india: Participant = { official: null, name: null, office: null, country: 'IND' };

/** Misri and Rudenko in Moscow on 7 March 2025, as an outlet tells it. */
export function moscow(publisher: string, more: Partial<DiplomaticEvent> = {}): DiplomaticEvent {
  return event(`told-${publisher}`, {
    mode: 'foc',
    from: '2025-03-07',
    place: 'Moscow',
    actors: [misri],
    recipients: [rudenko],
    countries: ['IND', 'RUS'],
    sources: [told(publisher)],
    ...more,
  });
}
