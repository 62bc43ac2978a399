// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { RosterView } from '../../../components/roster/RosterView.tsx';
import { NO_CORRECTIONS } from '../../../lib/model/correction.ts';
import type { RosterActs } from '../../../lib/view/roster/acts.ts';
import type { RosterDesk, RosterState } from '../../../lib/view/roster/desk.ts';
import type { Knowledge } from '../../../lib/view/roster/knowledge.ts';
import { personRecord, personRow } from '../../../lib/view/roster/people.ts';
import { NEWSROOM } from '../../support/newsroom-lexicon.ts';
import { loadWords } from '../../../lib/words.ts';
import { accessibilityProblems, show } from '../support.tsx';

const shipped = { ...NEWSROOM, people: () => ['vikram-misri', 'wang-yi'], countries: () => [NEWSROOM.country('IND')!] };
const knowledge: Knowledge = {
  shipped,
  below: NEWSROOM,
  now: NEWSROOM,
  own: NO_CORRECTIONS,
  people: ['vikram-misri', 'wang-yi'],
};

function stateOf(change: Partial<RosterState> = {}): RosterState {
  return {
    tab: 'people',
    knowledge: { state: 'ready', value: knowledge },
    typed: '',
    found: 2,
    rows: knowledge.people.map((id) => personRow(id, knowledge)),
    person: null,
    events: [],
    adding: null,
    scopes: [],
    successions: [],
    faces: [],
    changes: [],
    packs: [],
    done: null,
    failure: null,
    ...change,
  };
}

function acts(): RosterActs {
  const stored = () => vi.fn(() => Promise.resolve(true));
  return {
    isDate: (text) => /^\d{4}/.test(text),
    countries: () => [{ code: 'IND', name: 'India' }],
    offices: () => [{ id: 'ind-foreign-secretary', title: 'Foreign Secretary' }],
    find: () => [personRow('wang-yi', knowledge)],
    eventActs: ['CONSULT.meeting'],
    add: stored(),
    rename: stored(),
    saveTerm: stored(),
    strike: stored(),
    restore: stored(),
    hide: stored(),
    merge: stored(),
    part: stored(),
    saveOffice: stored(),
    mergeOffice: stored(),
    addEvent: stored(),
    saveEvent: stored(),
    hideEvent: stored(),
    addFace: stored(),
    mergeFace: stored(),
    acceptHolder: stored(),
    ignore: stored(),
    takeBack: stored(),
    removePack: stored(),
  };
}

function desk(): RosterDesk {
  return {
    parties: {} as RosterDesk['parties'],
    acts: acts(),
    state: () => stateOf(),
    open: vi.fn(() => Promise.resolve()),
    show: vi.fn(),
    search: vi.fn(),
    find: () => [],
    more: vi.fn(),
    choose: vi.fn(),
    begin: vi.fn(),
    correct: vi.fn(() => Promise.resolve(true)),
    act: vi.fn(() => Promise.resolve(true)),
    undo: vi.fn(() => Promise.resolve()),
  };
}

const view = (state: RosterState, own = desk()) => <RosterView state={state} desk={own} packs={null} />;
const MISRI = personRecord('vikram-misri', knowledge);
const EVIDENCE = [
  { page: 'example.org/1', site: 'example.org', published: '2026-05-07', quote: 'Envoy Ana Duarte spoke.' },
];
const FACE = {
  kind: 'face' as const,
  key: 'face:ana',
  name: 'Ana Duarte',
  title: 'Envoy',
  country: 'Portugal',
  code: 'PRT',
  on: '2026-05-07',
  evidence: EVIDENCE,
};
const SUCCESSION = {
  kind: 'holder' as const,
  key: 'holder:maria',
  name: 'Maria Lopes',
  office: 'Foreign Secretary',
  country: 'India',
  from: '2026-05-06',
  told: true,
  before: [{ name: 'Vikram Misri', term: NEWSROOM.termsOf('vikram-misri')[0]! }],
  item: {} as never,
  evidence: EVIDENCE,
};
const CHANGE = {
  kind: 'official' as const,
  key: 'vikram-misri',
  at: '2026-11-22T10:00:00.000Z',
  name: 'Vikram Misri',
  what: 'changed' as const,
  into: null,
  scope: { kind: 'outlet' as const, site: 'example.org' },
  fields: [{ field: 'name', was: 'Vikram Misri', is: 'Vikram M. Misri' }],
  standing: 'gone' as const,
};

describe.each<[string, Partial<RosterState>, string]>([
  ['that is being opened', { knowledge: { state: 'loading' } }, 'Opening the roster'],
  [
    'that failed',
    { knowledge: { state: 'failed', failure: { problem: 'store-not-answering', detail: null } } },
    'The database does not answer',
  ],
  ['with nobody chosen', {}, 'Choose somebody'],
  ['with nobody found', { found: 0, rows: [], typed: 'xyz' }, 'Nobody of this name is known'],
  ['with a person', { person: MISRI }, '15 Jul 2024 – current as of 22 Jan 2026'],
  ['with the form of somebody new', { adding: { name: 'Ana', title: '', country: '', on: '' } }, 'In office from'],
  ['with an empty inbox', { tab: 'inbox' }, 'Nothing waits for you'],
  [
    'with a full inbox',
    { tab: 'inbox', faces: [FACE], successions: [SUCCESSION] },
    'The roster has Vikram Misri, since 15 Jul 2024',
  ],
  ['without changes', { tab: 'changes' }, 'Nothing was changed'],
  ['with changes', { tab: 'changes', changes: [CHANGE] }, 'The roster no longer has what this corrects'],
  ['without packs', { tab: 'packs' }, 'None yet'],
])('the page %s', (_, change, said) => {
  it('says so', async () => expect((await show(view(stateOf(change)))).text()).toContain(said));
  it('can be used without seeing it', async () =>
    expect(await accessibilityProblems((await show(view(stateOf(change)))).root)).toEqual([]));
});

describe('who is who', () => {
  it('opens a form that saves what was typed', async () => {
    const own = desk();
    const page = await show(view(stateOf({ person: MISRI }), own));
    await page.press('Correct');
    await page.type('input[name="name"]', 'Vikram M. Misri');
    await page.press('Save');
    expect(own.acts.rename).toHaveBeenCalledWith(MISRI, expect.objectContaining({ name: 'Vikram M. Misri' }));
  });

  it('asks where a correction shall hold when it was opened from an article', async () => {
    const own = desk();
    const article = { kind: 'article', page: 'example.org/1' } as const;
    const page = await show(view(stateOf({ person: MISRI, scopes: [{ kind: 'always' }, article] }), own));
    await page.press('Hide');
    page.root.querySelector<HTMLInputElement>('input[value="article"]')!.click();
    await page.again(view(stateOf({ person: MISRI, scopes: [{ kind: 'always' }, article] }), own));
    page.root.querySelector<HTMLButtonElement>('form.correct button[type="submit"]')!.click();
    expect(own.acts.hide).toHaveBeenCalledWith(MISRI, true, article);
  });

  it('does not save a date that is none', async () => {
    const page = await show(view(stateOf({ adding: { name: 'Ana', title: 'Envoy', country: 'IND', on: 'soon' } })));
    expect(page.text()).toContain('No date');
    expect(page.button('Add to who is who').disabled).toBe(true);
  });

  it('says what was done, with its undo', async () => {
    const own = desk();
    const page = await show(view(stateOf({ done: { what: 'hidden', name: 'Vikram Misri', undo: true } }), own));
    expect(page.root.querySelector('[role="status"].toast')?.textContent).toContain('Vikram Misri hidden.');
    await page.press('Undo');
    expect(own.undo).toHaveBeenCalled();
  });

  it('speaks German', async () => {
    const page = await show(view(stateOf({ tab: 'inbox' })), await loadWords('de'));
    expect(page.text()).toContain('Nichts wartet auf Sie');
  });
});
