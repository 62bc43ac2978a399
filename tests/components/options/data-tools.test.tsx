// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { DataTools, type DataToolsProps } from '../../../components/options/DataTools.tsx';
import { checkTemplate } from '../../../lib/view/files/markdown-choices.ts';
import { DEFAULT_TEMPLATES, gapsOf } from '../../../lib/store/formats/markdown-templates.ts';
import { accessibilityProblems, show } from '../support.tsx';

function tools(more: Partial<DataToolsProps> = {}): DataToolsProps {
  return {
    count: 3,
    markdown: {
      per: () => Promise.resolve('page'),
      choosePer: () => Promise.resolve(),
      template: (per) => Promise.resolve(DEFAULT_TEMPLATES[per]),
      keep: vi.fn(() => Promise.resolve()),
      check: checkTemplate,
      gaps: gapsOf,
    },
    onBackup: () => Promise.resolve('saved'),
    onExport: () => Promise.resolve('saved'),
    onFolder: null,
    onCalendar: () => Promise.resolve(0),
    onRead: () => Promise.resolve(PLANNED),
    onArchive: () => Promise.resolve({ problem: 'failed', detail: null }),
    ...more,
  };
}

const PLANNED = {
  ...{ fresh: 2, known: 1, conflicts: 1 },
  bringIn: () => Promise.resolve(2),
  onUndo: vi.fn(() => Promise.resolve(null)),
};

/** Chooses a file in the field with this label. */
async function choose(root: HTMLElement, label: string): Promise<void> {
  const found = [...root.querySelectorAll('label')].find((one) => one.textContent.includes(label));
  const field = root.querySelector<HTMLInputElement>(`#${CSS.escape(found?.htmlFor ?? '')}`)!;
  Object.defineProperty(field, 'files', { value: [new File(['{}'], 'a.json')], configurable: true });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
}

describe('taking away', () => {
  it('says that a file is written only once it is', async () => {
    const { promise, resolve } = Promise.withResolvers<'saved'>();
    const { press, text } = await show(<DataTools {...tools({ onBackup: () => promise })} />);
    await press('Save a backup');
    expect(text()).toContain('Writing the backup');
    expect(text()).not.toContain('went to your downloads');
    await act(async () => resolve('saved'));
    expect(text()).toContain('went to your downloads');
  });

  it('shows how far it is, and can be stopped', async () => {
    const onBackup: DataToolsProps['onBackup'] = ({ onProgress, signal }) => {
      onProgress?.(200, 450);
      return new Promise((resolve) =>
        signal?.addEventListener('abort', () => resolve({ problem: 'failed', detail: null })),
      );
    };
    const { press, text, root } = await show(<DataTools {...tools({ onBackup })} />);
    await press('Save a backup');
    expect(text()).toContain('200 of 450');
    expect(root.querySelector('progress')?.value).toBe(200);
    await press('Stop');
    expect(text()).toContain('Stopped.');
    expect(text()).not.toContain('went wrong');
  });

  it('offers a folder only where the browser lets one be chosen, and names the files left alone', async () => {
    const { root, again, press, text } = await show(<DataTools {...tools()} />);
    expect(root.textContent).not.toContain('into a folder');
    const report = {
      files: { new: 1, same: 0, updated: 0, 'added-below': 1, left: 0 },
      added: 3,
      readers: ['2025 Talks.md'],
    };
    await again(<DataTools {...tools({ onFolder: () => Promise.resolve(report) })} />);
    await press('into a folder');
    expect(text()).toContain('3 new clips in 2 files, written.');
    expect(text()).toContain('2025 Talks.md');
  });

  it('says when nothing is planned', async () => {
    const { press, text } = await show(<DataTools {...tools()} />);
    await press('Calendar');
    expect(text()).toContain('Nothing is planned for a known day.');
  });
});

describe('a template', () => {
  it('is checked while it is typed, and only a sound one can be kept', async () => {
    const props = tools();
    const { button, press, type, text } = await show(<DataTools {...props} />);
    await vi.waitFor(() => expect(text()).toContain('This template can be used.'));
    expect(text()).toContain('Harbour talks');
    await type('textarea', '{{#clips}}\n{{nobody}}{{block}}{{/clips}}');
    expect(text()).toContain('Line 2: there is no {{nobody}} to fill in here.');
    expect(button('Save').textContent).not.toBe('');
    await type('textarea', '{{#clips}}{{quote}} ^{{block}}{{/clips}}');
    await act(async () => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Save')?.click());
    expect(props.markdown.keep).toHaveBeenCalledWith('page', '{{#clips}}{{quote}} ^{{block}}{{/clips}}');
    await press('Back to the one that ships');
    expect(props.markdown.keep).toHaveBeenLastCalledWith('page', null);
  });
});

describe('bringing in', () => {
  it('shows what a file would do before it does it, and how to take it back', async () => {
    const props = tools();
    const { root, press, text } = await show(<DataTools {...props} />);
    await choose(root, 'Bring in a backup');
    expect(text()).toContain('2 new records · 1 already here · 1 with two versions to choose from');
    await press('Bring in');
    expect(text()).toContain('2 records brought in.');
    await press('Undo');
    expect(PLANNED.onUndo).toHaveBeenCalled();
    await vi.waitFor(() => expect(text()).toContain('Taken back.'));
  });

  it('says what is wrong with a file', async () => {
    const onRead = () => Promise.resolve({ problem: 'bad-import' as const, detail: 'the counts do not fit' });
    const { root, text } = await show(<DataTools {...tools({ onRead })} />);
    await choose(root, 'Bring in a backup');
    expect(text()).toContain('the counts do not fit');
  });

  it('reports on an archive, can be paused, and names what was left out', async () => {
    const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<DataToolsProps['onArchive']>>>();
    const { root, press, text } = await show(<DataTools {...tools({ onArchive: () => promise })} />);
    await choose(root, 'Choose files');
    await press('Pause');
    await press('Go on');
    const skipped = [{ name: 'a.png', why: 'kind' as const }];
    const report = { read: 2, documents: 5, skipped, skippedCount: 1 };
    const onUndo = () => Promise.resolve(null);
    await act(async () =>
      resolve({ fresh: 5, known: 0, conflicts: 0, report, bringIn: () => Promise.resolve(5), onUndo }),
    );
    expect(text()).toContain('2 files read, 5 texts in them.');
    expect(text()).toContain('a.png another kind of file');
    await press('Bring in');
    expect(text()).toContain('5 records brought in.');
  });
});

it('has nothing that keeps a reader out', async () => {
  const { root } = await show(
    <main>
      <h1>Options</h1>
      <h2>Your data</h2>
      <DataTools {...tools()} />
    </main>,
  );
  expect(await accessibilityProblems(root)).toEqual([]);
});
