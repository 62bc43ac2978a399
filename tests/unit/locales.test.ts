import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../lib/model/event.ts';
import { PROBLEMS } from '../../lib/problem.ts';
import { LANGUAGES } from '../../lib/words.ts';

type Messages = Record<string, { readonly message: string }>;
const messages = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
const english = messages('en');
const SOURCES = globSync(['{components,entrypoints,lib}/**/*.{ts,tsx}', 'wxt.config.ts']).map((file) =>
  readFileSync(file, 'utf8'),
);
const CODE = SOURCES.join('\n');
/** Beginnings that code completes from data: `act_CONSULT_foc`, `status_scheduled`. */
const COMPOSED = [...CODE.matchAll(/[`'"]([a-z]+_(?:[a-z]+_)*)\$\{/g)].map(([, stem = '']) => stem);
const FORMS = /_(?:zero|one|two|few|many|other)$/;
const places = (message: string) => [...message.matchAll(/\{\w+\}/g)].map(String).toSorted();

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the words in %s', (language) => {
  const other = messages(language);

  it('are all there, and no more', () => {
    const stems = (all: Messages) => [...new Set(Object.keys(all).map((key) => key.replace(FORMS, '')))].toSorted();
    expect(stems(other)).toEqual(stems(english));
  });

  it('have the same places to fill', () => {
    const differing = Object.keys(english).filter(
      (key) => other[key] && String(places(other[key].message)) !== String(places(english[key]!.message)),
    );
    expect(differing).toEqual([]);
  });
});

describe('words', () => {
  it('are all spoken somewhere', () => {
    const unused = Object.keys(english).filter((key) => {
      const stem = key.replace(FORMS, '');
      const spoken = [key, stem].some((one) => CODE.includes(`'${one}'`) || CODE.includes(`__MSG_${one}__`));
      return !spoken && !COMPOSED.some((start) => key.startsWith(start));
    });
    expect(unused).toEqual([]);
  });

  it('name every type of event and every problem', () => {
    expect(EVENT_TYPES.filter((type) => !(`act_${type}` in english))).toEqual([]);
    const keys = PROBLEMS.flatMap((code) => [`problem_${code}`, `problem_${code}_hint`]);
    expect(keys.map((key) => key.replaceAll('-', '_')).filter((key) => !(key in english))).toEqual([]);
  });

  it('never shout', () => {
    const loud = Object.entries(english).filter(([, { message }]) => message.includes('!'));
    expect(loud).toEqual([]);
  });
});
