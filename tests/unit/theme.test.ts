import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Tokens of `components/shared/theme.css`: name to its light and dark colour. */
const TOKENS = new Map(
  [
    ...readFileSync('components/shared/theme.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g),
  ].map(([, name = '', light = '', dark = '']) => [name, [light, dark] as const]),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function ofTokens(one: string, other: string, scheme: 0 | 1): number {
  const [a, b] = [TOKENS.get(one), TOKENS.get(other)];
  if (!a || !b) throw new Error(`No token ${a ? other : one} in theme.css`);
  return contrast(a[scheme], b[scheme]);
}

const SCHEMES = [
  ['light', 0],
  ['dark', 1],
] as const;

describe.each(SCHEMES)('in the %s scheme', (_, scheme) => {
  const texts = ['ink', 'quiet', 'accent', 'face', 'doubt', 'done', 'danger'];
  it.each(texts.flatMap((text) => ['ground', 'raised', 'pointed'].map((ground) => [text, ground] as const)))(
    '%s is readable on %s',
    (text, ground) => expect(ofTokens(text, ground, scheme)).toBeGreaterThanOrEqual(4.5),
  );

  it('figures are readable on their ground, and words on buttons', () => {
    expect(ofTokens('figure', 'figure-ground', scheme)).toBeGreaterThanOrEqual(4.5);
    expect(ofTokens('on-accent', 'accent', scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of fields can be seen', () => {
    expect(ofTokens('edge', 'ground', scheme)).toBeGreaterThanOrEqual(3);
    expect(ofTokens('edge', 'raised', scheme)).toBeGreaterThanOrEqual(3);
  });

  it('words stay readable on a clip’s colour at a third of its strength', () => {
    const ground = TOKENS.get('ground')![scheme];
    for (const colour of ['yellow', 'green', 'blue', 'pink', 'purple']) {
      const mixed = mix(TOKENS.get(`clip-${colour}`)![scheme], ground, 0.35);
      expect(contrast(TOKENS.get('ink')![scheme], mixed), colour).toBeGreaterThanOrEqual(4.5);
    }
  });
});

function mix(one: string, other: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(one, at) * share + part(other, at) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
