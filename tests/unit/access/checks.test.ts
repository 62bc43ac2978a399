import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKS, isSound } from '../../../lib/access/checks.ts';

const source = { url: null, title: 'Envoys meet', publisher: null, published: null, language: 'en' };
const selection = {
  selectors: [
    { type: 'TextQuoteSelector', exact: 'met', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 3, end: 6 },
  ],
  quote: 'met',
  paragraph: 'They met.',
  before: '',
  after: '',
  source,
  articleHash: null,
  officials: [],
  figures: [],
};
const face = {
  name: 'Ana Duarte',
  title: 'Foreign Minister',
  country: null,
  quote: 'Foreign Minister Ana Duarte spoke.',
};
const holder = { office: 'prt-foreign-minister', name: 'Ana Duarte', official: null, from: null, quote: '' };
const name = (letter: string) => letter.repeat(12);
const names = Object.fromEntries(
  [
    'clip-yellow',
    'clip-green',
    'clip-blue',
    'clip-pink',
    'clip-purple',
    'figure',
    'face',
    'doubt',
    'known',
    'pointed',
  ].map((style, index) => [style, name('abcdefghij'[index] ?? 'x')]),
);

describe('requests of a content script', () => {
  it.each<[keyof typeof CHECKS, unknown]>([
    ['relatedShipped', { official: 'ana-duarte', before: '2025-03' }],
    ['countOwn', { official: 'ana-duarte' }],
    ['rosterHere', undefined],
    ['annotationsHere', null],
    ['saveHighlight', { selection, colour: 'green' }],
    ['undoHighlight', { id: 'x' }],
    ['captureArticle', { source, events: [], figures: [], quotes: [], notice: null }],
    ['offerFindings', { url: null, published: '2025-03-07', faces: [face], holders: [holder] }],
    ['addFace', { name: 'Ana Duarte', title: 'Foreign Minister', country: 'PRT', on: '2025-03-07' }],
    ['undoFace', { official: 'ana-duarte' }],
    ['openRoster', { official: 'ana-duarte', face: null }],
    ['openRoster', { official: null, face: { name: 'Ana Duarte', title: '', country: '', on: '' } }],
    ['openDossier', { official: 'ana-duarte' }],
    ['noteFound', { found: [{ id: 'x', state: 'orphan', changes: ['12 → 21'] }] }],
    ['openPopup', {}],
    ['openPanel', { official: 'ana-duarte' }],
    ['styleMarks', { names, tone: 'dark' }],
    ['loadPart', { part: 'card' }],
  ])('lets %s in', (ask, request) => {
    expect(isSound(ask, request)).toBe(true);
  });

  it.each<[string, string, unknown]>([
    ['a name with markup', 'addFace', { name: 'Ana <b>', title: 'Minister', country: 'PRT', on: '2025' }],
    ['a face without a day', 'addFace', { name: 'Ana', title: 'Minister', country: 'PRT', on: 'soon' }],
    ['a flood of names', 'offerFindings', { url: null, published: null, faces: Array(41).fill(face), holders: [] }],
    ['a question only our own pages may ask', 'readTab', { tab: 3 }],
    ['a name every object has', 'constructor', {}],
    ['a colour that is none', 'saveHighlight', { selection, colour: 'red; }' }],
    ['a selection without words', 'saveHighlight', { selection: { ...selection, quote: '' }, colour: 'green' }],
    [
      'a selector of another kind',
      'saveHighlight',
      { selection: { ...selection, selectors: [{ type: 'CssSelector' }] }, colour: 'green' },
    ],
    ['a name that would close a rule', 'styleMarks', { names: { ...names, known: 'a) { } * {' }, tone: 'dark' }],
    ['another script', 'loadPart', { part: '../evil' }],
    ['a date with more in it', 'relatedShipped', { official: 'a', before: '2025-03-07T00:00' }],
    ['a megabyte', 'openPopup', { annotation: 'x', padding: 'x'.repeat(1_100_000) }],
    ['a deep one', 'openPopup', { a: Array.from({ length: 20 }).reduce((inner) => ({ inner }), {}) }],
  ])('refuses %s', (_, ask, request) => {
    expect(isSound(ask, request)).toBe(false);
  });

  it('never raises, whatever comes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(CHECKS), 'other'), fc.anything(), (ask, request) => {
        expect(typeof isSound(ask, request)).toBe('boolean');
      }),
    );
  });
});
