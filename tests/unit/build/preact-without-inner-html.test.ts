import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutInnerHtml } from '../../../scripts/build/preact-without-inner-html.ts';

describe('Preact as it ships', () => {
  const code = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');

  it('writes markup in one place, and in none once that is cut', () => {
    expect(code).toMatch(/\.innerHTML=/);
    expect(cutInnerHtml(code)).not.toMatch(/\.innerHTML\s*=[^=]/);
  });

  it('is looked at again when it changes', () => {
    expect(() => cutInnerHtml('export const render = 1;')).toThrow(/look at it again/);
    expect(() => cutInnerHtml('a.innerHTML=b;c.innerHTML=d;')).toThrow(/2 innerHTML/);
  });
});
