// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { DeskView } from '../../../components/desk/DeskView.tsx';
import type { DeskState, Desk } from '../../../lib/view/desk/desk.ts';
import { wordsFrom } from '../../../lib/words.ts';
import { BEFORE, CLIP, deskState, HERE, REPORT } from './desk-state.ts';
import { accessibilityProblems, show } from '../support.tsx';

function desk(): Desk {
  return {
    state: () => deskState(),
    open: vi.fn(() => Promise.resolve()),
    reveal: vi.fn(() => Promise.resolve()),
    showAllMarks: vi.fn(() => Promise.resolve()),
    keepSelection: vi.fn(() => Promise.resolve()),
    keepPage: vi.fn(() => Promise.resolve()),
    write: vi.fn(),
    save: vi.fn(() => Promise.resolve()),
    recolour: vi.fn(() => Promise.resolve()),
    remove: vi.fn(() => Promise.resolve()),
    undo: vi.fn(() => Promise.resolve()),
    answer: vi.fn(() => Promise.resolve()),
    part: vi.fn(() => Promise.resolve()),
    forget: vi.fn(() => Promise.resolve()),
  };
}

const NOTES = { onDraft: () => Promise.resolve(), draftOf: () => Promise.resolve(null) };
const LINKS = {
  library: '/library.html',
  roster: '/roster.html',
  options: '/options.html',
  whoIsWho: () => '/roster.html#',
};

function view(state: DeskState, acts = desk()) {
  const room = { place: 'popup', atFirst: 3, openGroups: 1 } as const;
  return <DeskView state={state} desk={acts} notes={NOTES} room={room} links={LINKS} />;
}

describe('the popup', () => {
  it('says what came before, who took part, and how far the store knows', async () => {
    const { text } = await show(view(deskState()));
    expect(text()).toContain('India–Russia Foreign Office Consultations');
    expect(text()).toContain('previous round we know of: 13 Nov 2023 · coverage: rounds of 2019, 2021 and 2023');
    expect(text()).toContain('13 Nov 2023 New Delhi');
    expect(text()).toContain('Kwatra – Rudenko');
  });

  it('shows the sources of an event one click away, with who said it', async () => {
    const { press, text, root } = await show(view(deskState()));
    expect(text()).not.toContain('spokesperson');
    await press('New Delhi');
    expect(text()).toContain('Vinay Kwatra, Foreign Secretary, India');
    expect(text()).toContain('spokesperson Arindam Bagchi');
    const link = root.querySelector<HTMLAnchorElement>('.sources a')!;
    expect([link.href, link.rel]).toEqual(['https://mea.example/readout', 'noopener noreferrer']);
  });

  it('says of an event that no report confirms that it is unconfirmed, in its row and among its sources', async () => {
    const [group] = BEFORE.groups;
    const [row] = group!.rows;
    const known = {
      title: 'General knowledge',
      publisher: null,
      published: null,
      link: null,
      via: null,
      quote: null,
      telling: null,
      copies: [],
    };
    const rows = [
      { ...row!, basis: 'memory' as const, sources: [{ ...known, saidBy: { kind: 'roster' as const, who: null } }] },
    ];
    const series = { ...group!.series!, previousBasis: 'memory' as const };
    const before = { ...BEFORE, groups: [{ ...group!, series, rows }] };
    const { press, text } = await show(view(deskState({ before: { state: 'ready', value: before } })));
    expect(text()).toContain('previous round we know of: 13 Nov 2023 (unconfirmed)');
    expect(text()).not.toContain('1 source');
    await press('New Delhi');
    expect(text()).toContain('from general knowledge, not yet confirmed');
  });

  it('never joins numbers that do not compare', async () => {
    const { text } = await show(view(deskState()));
    expect(text()).toContain('nearly $44bn Jan – Aug 2023┆');
    expect(text()).toContain('target $100bn by 2030');
  });

  it('shows the place in the page, the next one at each press', async () => {
    const acts = desk();
    const { press } = await show(view(deskState(), acts));
    await press('Vikram Misri');
    await press('Vikram Misri');
    expect(vi.mocked(acts.reveal).mock.calls).toEqual([[{ start: 18, end: 30 }], [{ start: 90, end: 95 }]]);
  });

  it('says which state a clip was found in, and what changed', async () => {
    const { text } = await show(view(deskState()));
    expect(text()).toContain('the text has changed (66 → 68)');
  });

  it('puts the caret into the note it was opened for', async () => {
    await show(view(deskState({ writing: CLIP.annotation.id })));
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  it('offers to keep what is selected in the page', async () => {
    const acts = desk();
    const selection = { ...CLIP.annotation.clip!, selectors: [], quote: 'both sides agreed' };
    const { press, text } = await show(view(deskState({ selection }), acts));
    expect(text()).toContain('both sides agreed');
    await press('Keep this passage');
    expect(acts.keepSelection).toHaveBeenCalledOnce();
  });

  it('opened for an official, shows what is kept about them on top', async () => {
    const yours = { here: [], elsewhere: [{ ...CLIP, state: null }], tags: [] };
    const about = { official: 'vikram-misri', name: 'Vikram Misri' };
    const { text } = await show(view(deskState({ about, yours: { state: 'ready', value: yours } })));
    expect(text().indexOf('Kept about Vikram Misri')).toBeGreaterThan(0);
    expect(text().indexOf('Kept about Vikram Misri')).toBeLessThan(text().indexOf('Before this'));
  });

  it('speaks German', async () => {
    const german = wordsFrom({ before_title: { message: 'Zuvor' } }, 'de');
    const { text } = await show(view(deskState()), german);
    expect(text()).toContain('Zuvor');
    expect(text()).toContain('13. Nov. 2023');
  });
});

const EMPTY_BEFORE = { ...BEFORE, groups: [], figures: [], expectations: [], reported: [] };
const STATES: readonly (readonly [string, DeskState, string])[] = [
  ['loading', deskState({ page: { state: 'loading' }, here: null }), 'Reading the page'],
  [
    'without access',
    deskState({ page: { state: 'failed', failure: { problem: 'no-access', detail: null } } }),
    'This page is closed to extensions',
  ],
  [
    'without an article',
    deskState({ page: { state: 'ready', value: { ...REPORT, state: 'no-article' } } }),
    'No article here',
  ],
  [
    'with nothing found',
    deskState({
      here: { officials: [], faces: [], figures: [], rosterAsOf: '2026-08-22' },
      before: { state: 'ready', value: EMPTY_BEFORE },
    }),
    'No earlier events known for India–Russia. The store covers 2019–2026.',
  ],
  [
    'with a store that does not answer',
    deskState({ before: { state: 'failed', failure: { problem: 'store-not-answering', detail: null } } }),
    'Restart the browser. Nothing has been deleted.',
  ],
  [
    'without a date',
    deskState({ page: { state: 'ready', value: { ...REPORT, source: { ...REPORT.source, published: null } } } }),
    'no date found',
  ],
  ['found', deskState(), HERE.officials[0]!.name],
  ['writing a note', deskState({ writing: CLIP.annotation.id }), 'Save'],
];

describe.each(STATES)('the popup %s', (_, state, says) => {
  it('says so', async () => expect((await show(view(state))).text()).toContain(says));

  it('can be used without seeing it', async () => {
    const { root } = await show(view(state));
    expect(await accessibilityProblems(root)).toEqual([]);
  });
});
