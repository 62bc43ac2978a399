// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { DidItHappen } from '../../../components/desk/DidItHappen.tsx';
import { EventRow } from '../../../components/shared/EventRow.tsx';
import type { EventLine, SourceLine } from '../../../lib/view/event-lines.ts';
import { BEFORE } from './desk-state.ts';
import { accessibilityProblems, show } from '../support.tsx';

const ROW: EventLine = BEFORE.groups[0]!.rows[0]!;
const SOURCE: SourceLine = ROW.sources[0]!;
const PLAN: EventLine = { ...ROW, id: 'plan', from: '2025-03-07', status: 'scheduled', remembered: true };
const ACTIONS = () => ({ onPart: vi.fn(), onForget: vi.fn() });

describe('“Did it happen?”', () => {
  it('asks about each plan and tells the answer', async () => {
    const onAnswer = vi.fn();
    const { root, press, text } = await show(<DidItHappen plans={[PLAN]} onAnswer={onAnswer} />);
    expect(text()).toContain('1 to answer');
    await press('Did it happen?');
    await press('It did not');
    expect(onAnswer).toHaveBeenCalledWith('plan', 'did-not');
    expect(await accessibilityProblems(root)).toEqual([]);
  });

  it('is not there when there is nothing to ask', async () => {
    const { text } = await show(<DidItHappen plans={[]} onAnswer={vi.fn()} />);
    expect(text()).toBe('');
  });
});

describe('an event that several tell', () => {
  const read = {
    ...SOURCE,
    publisher: 'Asia Ledger',
    telling: 'told-ledger',
    quote: 'They met.',
    copies: ['Daily Echo'],
  };
  const event: EventLine = {
    ...ROW,
    remembered: true,
    sources: [SOURCE, read],
    disagreements: [
      {
        field: 'from',
        values: [
          { value: '2023-11-13', by: ['Ministry'] },
          { value: '2023-11-14', by: ['Asia Ledger'] },
        ],
      },
    ],
  };

  it('names where they differ and who prints the same report', async () => {
    const { press, text } = await show(
      <ul>
        <EventRow event={event} why={[]} />
      </ul>,
    );
    await press('New Delhi');
    expect(text()).toContain('The sources differ. Day: 13 Nov 2023 (Ministry) · 14 Nov 2023 (Asia Ledger)');
    expect(text()).toContain('the same report in Daily Echo');
  });

  it('is parted from what was read, and forgotten', async () => {
    const actions = ACTIONS();
    const { press } = await show(
      <ul>
        <EventRow event={event} why={[]} actions={actions} />
      </ul>,
    );
    await press('New Delhi');
    await press('Another event');
    await press('Forget this event');
    expect(actions.onPart).toHaveBeenCalledWith('told-ledger');
    expect(actions.onForget).toHaveBeenCalledWith(event.id);
  });

  it('offers neither for what ships', async () => {
    const { press, root } = await show(
      <ul>
        <EventRow event={ROW} why={[]} actions={ACTIONS()} />
      </ul>,
    );
    await press('New Delhi');
    expect(root.querySelectorAll('.sources button')).toHaveLength(0);
  });
});
