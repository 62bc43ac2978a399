import { describe, expect, it } from 'vitest';
import { mergedEvent, type Member } from '../../../../lib/store/identity/merged-event.ts';
import { isWireCopy } from '../../../../lib/store/identity/wire-copies.ts';
import { lavrov, moscow, rudenko, russia, told } from './support.ts';

const member = (event: Member['event'], layer: Member['layer'] = 'captured'): Member => ({
  id: event.id,
  layer,
  event,
});
const SENTENCE = 'Misri held Foreign Office Consultations with Rudenko in Moscow on Friday, the ministry said.';

describe('an event told by several', () => {
  it('is the same whichever was read first', () => {
    const members = [
      member(moscow('Courier', { from: '2025-03-06' })),
      member(moscow('Ledger', { place: 'Kremlin, Moscow' })),
      member(moscow('Record', { recipients: [russia], round: 'fourth' })),
    ];
    const first = mergedEvent(members);
    expect(mergedEvent(members.toReversed())).toEqual(first);
    expect(mergedEvent([members[1]!, members[2]!, members[0]!])).toEqual(first);
  });

  it('takes from each what the others leave open', () => {
    const merged = mergedEvent([
      member(moscow('Courier', { mode: 'meeting', recipients: [rudenko], place: null })),
      member(moscow('Ledger', { recipients: [russia], round: 'fourth' })),
    ]);
    expect(merged).toMatchObject({ mode: 'foc', recipients: [rudenko], place: 'Moscow', round: 'fourth' });
    expect(merged.sources.map(({ publisher }) => publisher)).toEqual(['Courier', 'Ledger']);
    expect(merged.disagreements).toBeUndefined();
  });

  it('shows the day that most tell, and names who tells another', () => {
    const merged = mergedEvent([
      member(moscow('Courier')),
      member(moscow('Ledger', { from: '2025-03-08' })),
      member(moscow('Record')),
    ]);
    expect(merged.from).toBe('2025-03-07');
    expect(merged.disagreements).toEqual([
      {
        field: 'from',
        values: [
          { value: '2025-03-07', sources: [0, 2] },
          { value: '2025-03-08', sources: [1] },
        ],
      },
    ]);
  });

  it('keeps the day and people of what ships, whatever articles tell', () => {
    const shipped = member({ ...moscow('Ministry'), id: 'foc-2025' }, 'pack');
    const merged = mergedEvent([
      member(moscow('Courier', { from: '2025-03-08', recipients: [rudenko, lavrov] })),
      shipped,
    ]);
    expect(merged).toMatchObject({ from: '2025-03-07', recipients: [rudenko] });
    expect(merged.sources).toHaveLength(2);
  });
});

describe('a wire copy', () => {
  it('is told by the agency that both name, or that one of them is', () => {
    expect(isWireCopy(told('Courier', null, { via: 'PTI' }), told('Ledger', null, { via: 'PTI' }))).toBe(true);
    expect(isWireCopy(told('Courier', null, { via: 'PTI' }), told('PTI'))).toBe(true);
    expect(isWireCopy(told('Courier', null, { via: 'PTI' }), told('Ledger', null, { via: 'ANI' }))).toBe(false);
    expect(isWireCopy(told('Courier'), told('Courier'))).toBe(false);
  });

  it('is told by its sentence, when that is long enough not to be chance', () => {
    expect(isWireCopy(told('Courier', SENTENCE), told('Ledger', SENTENCE.toUpperCase()))).toBe(true);
    expect(isWireCopy(told('Courier', 'They met on Friday.'), told('Ledger', 'They met on Friday.'))).toBe(false);
  });

  it('counts once, below the report that was first', () => {
    const merged = mergedEvent([
      member(moscow('Courier', { sources: [told('Courier', SENTENCE, { published: '2025-03-08' })] })),
      member(moscow('Ledger', { sources: [told('Ledger', SENTENCE)] })),
      member(moscow('Record', { sources: [told('Record', 'Misri met Rudenko.')] })),
    ]);
    expect(merged.sources.map(({ publisher, copies }) => [publisher, copies?.length ?? 0])).toEqual([
      ['Ledger', 1],
      ['Record', 0],
    ]);
  });
});
