// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BriefView } from '../../../components/brief/BriefView.tsx';
import { DossierView } from '../../../components/dossier/DossierView.tsx';
import type { EventFigure } from '../../../lib/model/event.ts';
import type { BriefDocument } from '../../../lib/view/brief/brief.ts';
import type { Part } from '../../../lib/view/failure.ts';
import type { Dossier } from '../../../lib/view/dossier/dossier.ts';
import { accessibilityProblems, show } from '../support.tsx';

const SOURCE = {
  ...{ title: 'Readout', publisher: 'Asia Ledger', published: '2023-11-14', link: 'https://ledger.example/foc' },
  ...{ saidBy: { kind: 'outlet' as const, who: null }, via: null, quote: null, telling: null, copies: [] },
};
const EVENT: Dossier['events'][number] = {
  ...{ id: 'foc', from: '2023-11-13', until: null, type: 'CONSULT', mode: 'foc', status: 'occurred' },
  ...{ title: 'Consultations', place: 'New Delhi', recipients: [], sources: [SOURCE], basis: 'report' },
  ...{ remembered: false, disagreements: [], answer: null },
  actors: [
    {
      ...{ official: 'vinay-kwatra', short: 'Kwatra', name: 'Vinay Kwatra' },
      ...{ office: 'Foreign Secretary', country: 'India' },
    },
  ],
};
const FIGURE: EventFigure = {
  ...{ measures: 'two-way trade', value: 44e9, low: null, high: null, bound: 'nearly', unit: 'USD', status: 'actual' },
  ...{
    period: '2023-01/2023-08',
    deadline: null,
    basis: 'part-year',
    tally: 'unstated',
    saidBy: null,
    series: 'trade',
  },
};
const placed = (figure: EventFigure, x: number, y: number) => ({
  ...{ point: { figure, event: null, on: '2023-11-14' }, at: '2023-08-31', x, y, low: null, high: null },
});

const DOSSIER: Dossier = {
  subject: { kind: 'official', id: 'vinay-kwatra' },
  ...{ title: 'Vinay Kwatra', below: 'India', events: [EVENT], clips: [], asOf: '2026-01-22' },
  covers: { first: '2019-01-01', last: '2025-12-31' },
  terms: [
    {
      ...{ office: 'Foreign Secretary', country: 'India', from: '2022-05-01', until: '2024-07-14', kind: 'acting' },
      ...{ portfolio: null, asOf: '2026-01-22', basis: 'reference', before: null },
      after: { id: 'vikram-misri', name: 'Vikram Misri' },
    },
  ],
  series: [
    {
      ...{ id: 'foc', name: 'Consultations', level: 'foreign secretary', subject: 'bilateral', rhythm: 12 },
      ...{ coverage: 'rounds of 2023', planned: [], rounds: [EVENT] },
      countries: [
        { id: 'IND', name: 'India' },
        { id: 'RUS', name: 'Russia' },
      ],
      stretches: [{ from: '2021-02-17', until: '2023-11-13', months: 32 }],
    },
  ],
  figures: [
    {
      ...{ id: 'trade', measures: 'two-way trade', differences: ['status'], sameRate: false },
      charts: [
        {
          unit: 'USD',
          lines: [
            { points: [placed(FIGURE, 0.2, 0.4)] },
            { points: [placed({ ...FIGURE, status: 'target' }, 0.9, 0.9)] },
          ],
          years: [{ year: 2023, x: 0 }],
          amounts: [{ amount: 0, y: 0 }],
        },
      ],
      lines: [
        {
          change: null,
          amounts: [{ figure: FIGURE, on: '2023-11-14', at: '2023-08-31', saidBy: null, here: false, source: SOURCE }],
        },
        { change: null, amounts: [] },
      ],
    },
  ],
};

const save = vi.fn(() => Promise.resolve());

function view(state: Part<Dossier | null>, change: { onCopy?: () => Promise<void>; onRetry?: () => void } = {}) {
  const copy = change.onCopy ?? (() => Promise.resolve());
  const notes = { onDraft: () => Promise.resolve(), draftOf: () => Promise.resolve(null), onSave: save };
  return (
    <DossierView
      state={state}
      tools={{ onCopy: copy, notes, tags: [] }}
      onCopy={copy}
      onRetry={change.onRetry ?? (() => undefined)}
      links={{ library: 'library.html', brief: 'brief.html' }}
    />
  );
}
const ready = (change: Partial<Dossier> = {}) => view({ state: 'ready', value: { ...DOSSIER, ...change } });

describe('a dossier', () => {
  it('tells terms with their dates and who came after', async () => {
    const { root, text } = await show(ready());
    expect(text()).toContain('1 May 2022 – 14 Jul 2024acting Foreign Secretary, India');
    expect(root.querySelector('.terms a')!.getAttribute('href')).toBe('dossier.html?official=vikram-misri');
  });

  it('says where no round is known, and never that none was held', async () => {
    const { text } = await show(ready({ subject: { kind: 'series', id: 'foc' } }));
    expect(text()).toContain('coverage: rounds of 2023');
    expect(text()).toContain(
      'No round known from 17 Feb 2021 to 13 Nov 2023 (32 months). Whether one was held is unknown.',
    );
  });

  it('shows a figure as a chart in one sentence and as a table with every source', async () => {
    const { root, text } = await show(ready({ subject: { kind: 'figures', id: 'trade' } }));
    expect(root.querySelector('.chart svg')!.getAttribute('aria-label')).toContain('two-way trade: 2 points');
    expect(root.querySelectorAll('.chart .target rect').length).toBe(1);
    expect(root.querySelectorAll('.amounts tbody tr').length).toBe(1);
    expect(text()).toContain('nearly $44bn');
    expect(text()).toContain('Amounts of different lines are not joined, for they differ in whether they were counted');
  });

  it('is copied with its source, and says when the browser refuses', async () => {
    const refuse = vi.fn(() => Promise.reject(new Error('denied')));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { press, text } = await show(view({ state: 'ready', value: DOSSIER }, { onCopy: refuse }));
    await press('Copy with source');
    expect(refuse).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(text()).toContain('Not copied: the browser refused.'));
  });

  it('takes a note on the official', async () => {
    const { press, type, root } = await show(ready());
    await press('Add a note');
    await type('header textarea', 'Ask about the frigates');
    root.querySelector<HTMLFormElement>('header form')!.dispatchEvent(new Event('submit', { bubbles: true }));
    await vi.waitFor(() =>
      expect(save).toHaveBeenCalledWith('official:vinay-kwatra', { note: 'Ask about the frigates', tags: [] }),
    );
  });

  it.each([
    ['loading', view({ state: 'loading' }), 'Gathering what is known'],
    ['of nobody', view({ state: 'ready', value: null }), 'Nothing known by this name'],
    [
      'that failed',
      view({ state: 'failed', failure: { problem: 'store-not-answering', detail: null } }),
      'The database does not answer',
    ],
    ['with everything', ready(), 'The store covers 2019–2025.'],
    ['of a series', ready({ subject: { kind: 'series', id: 'foc' } }), 'Everything between India–Russia'],
    ['with nothing', ready({ events: [], terms: [], series: [], figures: [] }), 'No event known.'],
  ])('%s says so, and can be used without seeing it', async (_, shown, says) => {
    const { root, text } = await show(shown);
    expect(text()).toContain(says);
    expect(await accessibilityProblems(root)).toEqual([]);
  });
});

const BRIEF: BriefDocument = {
  ...{ title: 'India–Russia', below: 'Made on 10 January 2025.' },
  sections: [
    { title: 'Events', nothing: null, items: [{ lead: 'Talks', text: 'in Moscow.', quote: 'We met', notes: [1] }] },
    { title: 'Figures', nothing: 'No figure known.', items: [] },
  ],
  footnotes: [
    {
      ...{ key: '', title: 'Readout', authors: [], publisher: 'Asia Ledger', published: '2023-11-14', notes: [] },
      ...{ accessed: '2025-01-10', url: 'java\nscript:alert(1)', language: null, tags: [] },
    },
  ],
};

describe('the page of a brief', () => {
  const choices = {
    people: [
      { id: 'vikram-misri', name: 'Vikram Misri' },
      { id: 'mevlut-cavusoglu', name: 'Mevlüt Çavuşoğlu' },
    ],
    countries: [
      { id: 'IND', name: 'India' },
      { id: 'RUS', name: 'Russia' },
    ],
  };
  const request = { people: [], pair: null, from: null, until: null };
  const brief = (state: Part<BriefDocument> | null, onRequest = vi.fn(), onMarkdown = vi.fn()) => (
    <BriefView
      request={request}
      choices={choices}
      brief={state}
      style="chicago"
      onRequest={onRequest}
      onStyle={() => undefined}
      onRetry={() => undefined}
      onCopy={() => Promise.resolve()}
      onMarkdown={onMarkdown}
      onHtml={() => undefined}
      onPrint={() => undefined}
    />
  );

  it('takes a person by the beginning of a name, blind to accents', async () => {
    const onRequest = vi.fn();
    const { type, root } = await show(brief(null, onRequest));
    await type('.brief-form input', 'cavus');
    root
      .querySelector('.brief-form input')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(onRequest).toHaveBeenCalledWith({ ...request, people: ['mevlut-cavusoglu'] });
  });

  it('hands the brief out, and makes no link of an address that is none', async () => {
    const onMarkdown = vi.fn();
    const { press, root } = await show(brief({ state: 'ready', value: BRIEF }, vi.fn(), onMarkdown));
    await press('Save as Markdown');
    expect(onMarkdown).toHaveBeenCalledWith(BRIEF);
    expect(root.querySelectorAll('.footnotes a').length).toBe(0);
    expect(root.querySelector('sup a')!.getAttribute('href')).toBe('#note-1');
  });

  it.each([
    ['that asks for nothing', brief(null), 'Whom or what is the brief about?'],
    ['being made', brief({ state: 'loading' }), 'Gathering what is known'],
    ['made', brief({ state: 'ready', value: BRIEF }), 'No figure known.'],
    ['that failed', brief({ state: 'failed', failure: { problem: 'failed', detail: 'x' } }), 'Something went wrong'],
  ])('%s says so, and can be used without seeing it', async (_, shown, says) => {
    const { root, text } = await show(shown);
    expect(text()).toContain(says);
    expect(await accessibilityProblems(root)).toEqual([]);
  });
});
