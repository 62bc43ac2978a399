import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../../../lib/view/roster/knowledge.ts';
import { draftPack, type ExportChoice } from '../../../../lib/view/roster/pack-export.ts';
import type { FaceLine } from '../../../../lib/view/roster/inbox.ts';
import { correction, layer, person, term } from '../../../support/corrections.ts';
import { NEWSROOM } from '../../../support/newsroom-lexicon.ts';
import { event, passage } from '../../store/support.ts';

const roster = { ...NEWSROOM, people: () => ['vikram-misri', 'wang-yi'], countries: () => [] };
const knowledge = knowledgeOf(roster, [
  layer({
    officials: [correction('ana-duarte', { wanted: person('ana-duarte', 'Ana Duarte') })],
    terms: [correction('t', { wanted: term('ana-duarte', 'ind-foreign-secretary', '2026-08-01') })],
  }),
]);
const source = { ...event('x').sources[0], url: 'https://example.org/read', quote: 'She said so.' };
const shippedSource = { ...event('x').sources[0], url: 'https://example.org/portal' };
const face: FaceLine = {
  kind: 'face',
  key: 'face:b',
  name: 'B C',
  title: 'Envoy',
  country: null,
  code: null,
  on: null,
  evidence: [{ page: 'example.org/face', site: 'example.org', published: null, quote: 'Envoy B C left.' }],
};
const GROUND = {
  knowledge,
  events: [event('told', { sources: [source] }), event('known', { sources: [shippedSource, source] })],
  faces: [face],
  annotations: [
    { ...passage('q', { note: 'My thought' }), id: 'n', created: '', modified: '', about: { official: 'ana-duarte' } },
    { ...passage('q', { note: 'Of another' }), id: 'm', created: '', modified: '' },
  ],
  today: '2026-11-22',
};
const CHOICE: ExportChoice = {
  name: 'My pack',
  version: '1',
  people: ['ana-duarte'],
  events: false,
  captured: false,
  faces: false,
  notes: false,
};
const draft = (change: Partial<ExportChoice> = {}) => draftPack({ ...CHOICE, ...change }, GROUND);

describe('what leaves in a pack', () => {
  it('are the people ticked with their terms, and nothing of the reader’s reading', () => {
    const { pack, addresses, sentences, notes } = draft();
    expect(pack).toMatchObject({ id: 'my-pack', officials: [{ id: 'ana-duarte' }], terms: [{ from: '2026-08-01' }] });
    expect([pack.offices, pack.events, pack.faces, pack.notes, addresses, sentences, notes].flat()).toEqual([]);
  });

  it('of events only what ships tells, unless what was read is ticked too', () => {
    expect(draft({ events: true })).toMatchObject({ addresses: ['https://example.org/portal'], sentences: [] });
    expect(draft({ events: true }).pack.events.map(({ id }) => id)).toEqual(['known']);
    expect(draft({ events: true, captured: true })).toMatchObject({
      addresses: ['https://example.org/portal', 'https://example.org/read'],
      sentences: ['She said so.'],
    });
  });

  it('shows the page and sentence of every new face', () =>
    expect(draft({ faces: true })).toMatchObject({ addresses: ['example.org/face'], sentences: ['Envoy B C left.'] }));

  it('takes notes about the people ticked alone', () => {
    expect(draft({ notes: true }).notes).toEqual(['My thought']);
    expect(draft({ notes: true, people: ['wang-yi'] }).notes).toEqual([]);
  });

  it('hides nothing: every address, sentence and note of the file is in the preview', () => {
    const all = draft({ events: true, captured: true, faces: true, notes: true });
    const shown = new Set([...all.addresses, ...all.sentences, ...all.notes]);
    const leaving = [
      ...all.pack.events.flatMap(({ sources }) => sources.flatMap(({ url, quote }) => [url, quote])),
      ...all.pack.faces.flatMap(({ page, quote }) => [page, quote]),
      ...all.pack.notes.map(({ text }) => text),
    ].filter((text) => text !== null);
    expect(leaving.filter((text) => !shown.has(text))).toEqual([]);
  });
});
