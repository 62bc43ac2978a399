import { expect, it } from 'vitest';
import { abbreviated, openAbbreviated } from '../../../lib/data/shorthand.ts';

const opened = (section: string, stretches: readonly string[]) => {
  const { lines, expand } = openAbbreviated(abbreviated(section, stretches));
  return lines.map(expand);
};

it('gives back every line as it was', () =>
  expect(opened('Foreign Minister|one^Foreign Secretary|one', ['Foreign', 'Minister'])).toEqual([
    'Foreign Minister|one',
    'Foreign Secretary|one',
  ]));

it('is shorter when stretches come often', () => {
  const section = Array.from({ length: 20 }, (_, at) => `Foreign Minister ${at}`).join('^');
  expect(abbreviated(section, ['Foreign Minister ']).length).toBeLessThan(section.length / 2);
});

it('takes no sign that the text itself holds', () =>
  expect(opened('Minister!^"Minister"', ['Minister'])).toEqual(['Minister!', '"Minister"']));
