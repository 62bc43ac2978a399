import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenText } from '../../../lib/anchor/even-text.ts';

describe('evening out a text', () => {
  it.each([
    ['quotes', '“Yes,” he said, ‘no’', '"Yes," he said, \'no\''],
    ['dashes', '2019–2025 — a non‑event', '2019-2025 - a non-event'],
    ['spaces', 'a\u00a0 b\n\n\tc', 'a b c'],
    ['marks nobody sees', 'con\u00adsul\u200btation\ufeff', 'consultation'],
    ['composed letters', 'Çavus\u0327og\u0306lu', 'Çavuşoğlu'],
  ])('takes %s for equal', (_, raw, even) => {
    expect(evenText(raw).text).toBe(even);
  });

  it.each([
    ['the minus sign', '−5 degrees'],
    ['case', 'US and us'],
    ['digits of other scripts', '１２ and 12'],
  ])('keeps %s', (_, text) => {
    expect(evenText(text).text).toBe(text);
  });

  it('leads back to the place in the original', () => {
    const raw = 'The  “con\u00adsul\u00adta\u00adtions”\n\nwith S\u0327ahin';
    const even = evenText(raw);
    for (const word of ['"', 'consultations', 'with', 'Şahin']) {
      const start = even.raw(even.text.indexOf(word));
      const end = even.raw(even.text.indexOf(word) + word.length);
      expect(evenText(raw.slice(start, end)).text.trim()).toBe(word);
    }
  });

  it('maps both ways without ever going backwards, whatever the text', () => {
    const unit = fc.constantFrom('a', ' ', '\u00a0', '\u00ad', '“', 'e', '\u0301', '\u200b', '🙂', 'क', '\u093f');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (raw) => {
        const even = evenText(raw);
        let last = 0;
        for (let at = 0; at <= even.text.length; at++) {
          const back = even.raw(at);
          expect(back).toBeGreaterThanOrEqual(last);
          expect(back).toBeLessThanOrEqual(raw.length);
          last = back;
        }
        expect(evenText(even.text).text).toBe(even.text);
      }),
    );
  });
});
