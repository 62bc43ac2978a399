// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { MachineCoded } from '../../../components/desk/MachineCoded.tsx';
import { MachineColumns } from '../../../components/options/MachineColumns.tsx';
import { MachinePart, type MachinePartProps } from '../../../components/options/MachinePart.tsx';
import { BEFORE } from '../desk/desk-state.ts';
import { accessibilityProblems, show } from '../support.tsx';

const props = (more: Partial<MachinePartProps> = {}): MachinePartProps => ({
  shown: false,
  imports: [],
  onShow: vi.fn(),
  onLook: vi.fn(() => Promise.resolve({ format: 'icews' as const, header: [], guess: {} })),
  onBringIn: vi.fn(() =>
    Promise.resolve({
      added: 1200,
      known: 3,
      skipped: 1,
      examples: [{ line: 7, why: 'no-date' as const }],
      stopped: false,
    }),
  ),
  onRemoveAll: vi.fn(() => Promise.resolve()),
  ...more,
});

describe('machine-coded collections in the options', () => {
  it('are off until they are switched on', async () => {
    const given = props();
    const { root } = await show(<MachinePart {...given} />);
    const box = root.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    expect(box.checked).toBe(false);
    await act(() => box.click());
    expect(given.onShow).toHaveBeenCalledWith(true);
    expect(await accessibilityProblems(root)).toEqual([]);
  });

  it('are brought in at once where the format is known, with a report of what was skipped', async () => {
    const given = props();
    const { root, text } = await show(<MachinePart {...given} />);
    const field = root.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(field, 'files', { value: [new File(['x'], 'events.tab')] });
    await act(async () => {
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(text()).toContain('1,200 events added · 3 were here already · 1 line skipped');
    expect(text()).toContain('Line 7: no day');
  });

  it('are removed only when that was said twice', async () => {
    const imports = [{ id: 'a', name: 'events.tab', at: '2026-11-22T10:00:00Z', events: 5 }];
    const given = props({ imports });
    const { press, text } = await show(<MachinePart {...given} />);
    await press('Remove all');
    expect(given.onRemoveAll).not.toHaveBeenCalled();
    expect(text()).toContain('They come back only from their files.');
    await press('Remove all');
    expect(given.onRemoveAll).toHaveBeenCalledOnce();
  });
});

describe('the columns of a plain table', () => {
  const header = ['When', 'What', 'Who'];

  it('are guessed, put right, and handed on when there are enough', async () => {
    const onChosen = vi.fn();
    const { root, button, press } = await show(
      <MachineColumns header={header} guess={{ date: 0, type: 1 }} onChosen={onChosen} />,
    );
    expect(button('Bring it in').disabled).toBe(true);
    const who = [...root.querySelectorAll('select')][2]!;
    await act(() => {
      who.value = '2';
      who.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press('Bring it in');
    expect(onChosen).toHaveBeenCalledWith({ date: 0, type: 1, actor: 2 });
    expect(await accessibilityProblems(root)).toEqual([]);
  });
});

describe('machine-coded events beside a page', () => {
  it('are not there while they are switched off', async () => {
    expect((await show(<MachineCoded rows={null} atFirst={3} />)).text()).toBe('');
  });

  it('stand in a band of their own that says nobody checked them', async () => {
    const { text } = await show(<MachineCoded rows={BEFORE.groups[0]!.rows} atFirst={3} />);
    expect(text()).toContain('Coded by a program from news, and not checked by anybody.');
  });

  it('say when there are none', async () => {
    expect((await show(<MachineCoded rows={[]} atFirst={3} />)).text()).toContain('nothing earlier');
  });
});
