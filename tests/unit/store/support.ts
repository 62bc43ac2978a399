import 'fake-indexeddb/auto';
import { openStoreWith } from '../../../lib/store/database.ts';
import type { NewAnnotation, Store } from '../../../lib/store/store.ts';
import type { DiplomaticEvent, Participant } from '../../../lib/model/event.ts';

let stores = 0;

/** A store of its own for a test, with a clock that moves a second a look and randomness that repeats. */
export function freshStore(name = `test-${stores + 1}`): Promise<Store> {
  const which = ++stores;
  let now = Date.UTC(2025, 2, 7) + which * 86_400_000;
  let seed = which;
  return openStoreWith({
    name,
    now: () => (now += 1000),
    fillRandom: (bytes) => {
      for (let at = 0; at < bytes.length; at++) bytes[at] = (seed = (seed * 1103515245 + 12345) % 2 ** 31) >> 16;
    },
  });
}

/** An event with what a test does not care about filled in. */
export function event(id: string, more: Partial<DiplomaticEvent> = {}): DiplomaticEvent {
  return {
    id,
    type: 'CONSULT',
    mode: 'meeting',
    status: 'occurred',
    title: id,
    from: '2024-01-01',
    until: null,
    place: null,
    actors: [],
    recipients: [],
    countries: [],
    forum: null,
    series: null,
    round: null,
    topics: [],
    figures: [],
    sources: [
      {
        title: 'Readout',
        publisher: null,
        url: null,
        published: null,
        saidBy: { kind: 'outlet' },
        via: null,
        quote: null,
      },
    ],
    because: [],
    ...more,
  };
}

export function person(official: string, office: string | null = null, country: string | null = null): Participant {
  return { official, name: null, office, country };
}

export function passage(quote: string, more: Partial<NewAnnotation> = {}): NewAnnotation {
  return {
    motivation: 'highlighting',
    note: '',
    tags: [],
    colour: 'yellow',
    clip: {
      quote,
      paragraph: quote,
      before: '',
      after: '',
      source: {
        url: 'https://example.org/a',
        title: 'A',
        publisher: 'Example',
        published: '2025-03-07',
        language: 'en',
      },
      accessed: '2025-03-07T10:00:00.000Z',
      articleHash: null,
      officials: ['vikram-misri'],
      figures: [],
      events: [],
    },
    page: 'example.org/a',
    selectors: [],
    about: null,
    ...more,
  };
}
