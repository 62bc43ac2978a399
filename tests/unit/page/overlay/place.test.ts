import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../../lib/page/overlay/place.ts';

const card = { width: 320, height: 200 };
const window = { width: 1000, height: 700 };

describe('a card beside its line', () => {
  it.each([
    ['stands under it', { left: 100, top: 100, bottom: 120 }, { left: 100, top: 128 }],
    ['stands over it near the lower edge', { left: 100, top: 600, bottom: 620 }, { left: 100, top: 392 }],
    ['stays inside the right edge', { left: 900, top: 100, bottom: 120 }, { left: 672, top: 128 }],
    ['stays inside the left edge', { left: -40, top: 100, bottom: 120 }, { left: 8, top: 128 }],
  ])('%s', (_, line, expected) => {
    expect(placeBeside(line, card, window)).toEqual(expected);
  });
});
