import { expect, it } from 'vitest';
import { isNameOf, partsOf } from '../../../../lib/detect/link/compatible.ts';
import { NEWSROOM } from '../../../support/newsroom-lexicon.ts';

it.each([
  ['Vinay Mohan Kwatra', 'vinay-kwatra', true],
  ['V. Kwatra', 'vinay-kwatra', true],
  ['Sergei Lavrov', 'sergey-lavrov', true],
  ['Subrahmanyam Jaishankar', 's-jaishankar', true],
  ['Sunita Jaishankar', 's-jaishankar', false],
  ['Harsh Vardhan', 'harsh-vardhan-shringla', false],
  ['George H. W. Bush', 'george-w-bush', false],
  ['Manmohan Singh', 'rajnath-singh', false],
  ['Jinping Xi', 'xi-jinping', true],
  ['Xi Mengyao', 'xi-jinping', false],
])('%s as a name of %s: %s', (name, official, expected) =>
  expect(isNameOf(partsOf(name), NEWSROOM.official(official)!)).toBe(expected),
);
