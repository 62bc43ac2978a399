import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits } from '../../../../lib/store/search/clip.ts';
import { plainWords } from '../../../../lib/store/search/plain.ts';
import { parseQuery } from '../../../../lib/store/search/query.ts';
import type { NewAnnotation, Store } from '../../../../lib/store/store.ts';
import { freshStore, passage } from '../support.ts';

describe('plain words', () => {
  it.each([
    ['case, accents and punctuation', 'Çavuşoğlu: “Zelenskyy’s” visit!', ' cavusoglu zelenskyys visit '],
    ['scripts of single letters', '外长王毅 said', ' 外 长 王 毅 said '],
    ['Cyrillic and Devanagari', 'Лавров लावरोव', ' лавров लवरव '],
    ['numbers with signs', '$44.5bn', ' 44 5bn '],
    ['nothing', '…', ' '],
  ])('of %s', (_, text, plain) => {
    expect(plainWords(text)).toBe(plain);
  });
});

describe('a query', () => {
  it('is read as words, phrases, exclusions, fields and dates', () => {
    expect(
      parseQuery('misri "Foreign Secretary" -draft tag:toll official:vikram-misri has:note from:2025-01 to:2025'),
    ).toEqual({
      needles: [' misri', ' foreign secretary '],
      without: [' draft '],
      facts: [
        { field: 'tag', value: 'toll' },
        { field: 'official', value: 'vikram misri' },
      ],
      has: ['note'],
      from: '2025-01',
      to: '2025',
    });
  });

  it.each([
    ['an unknown field', 'colourful:x', [' colourful x']],
    ['a field of no date', 'from:yesterday', [' from yesterday']],
    ['a phrase still being typed', '"foreign secr', [' foreign secr']],
    ['an empty field', 'tag:', [' tag']],
    ['signs alone', '-- :: ""', []],
  ])('takes %s for words', (_, typed, needles) => {
    expect(parseQuery(typed)).toMatchObject({ needles, facts: [], from: null });
  });

  it('never fails, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void parseQuery(typed)));
  });
});

async function library(): Promise<Store> {
  const store = await freshStore();
  const kept: Partial<NewAnnotation>[] = [
    { note: 'Misri and Rudenko met in Moscow', tags: ['foc'], colour: 'green' },
    { note: 'Çavuşoğlu spoke of grain' },
    { note: 'Wang Yi (王毅) in Delhi', tags: ['border talks'] },
    { note: '', about: { official: 'sergey-lavrov' }, clip: null, page: '' },
  ];
  for (const more of kept) await store.annotations.save(passage('12 killed near the river', more));
  return store;
}

async function notes(store: Store, typed: string) {
  return (await store.search(typed)).found.map((one) => one.note);
}

describe('searching clips', () => {
  it.each([
    ['the beginning of a word', 'rude', ['Misri and Rudenko met in Moscow']],
    ['not its middle', 'denko', []],
    ['letters without their marks', 'cavusoglu', ['Çavuşoğlu spoke of grain']],
    ['two letters of Chinese', '王毅', ['Wang Yi (王毅) in Delhi']],
    ['a phrase', '"met in moscow"', ['Misri and Rudenko met in Moscow']],
    ['a phrase in another order', '"moscow met"', []],
    ['every word', 'delhi wang', ['Wang Yi (王毅) in Delhi']],
    ['words of the quotation', 'killed -grain -wang', ['Misri and Rudenko met in Moscow']],
    ['a tag of two words', 'tag:"Border Talks"', ['Wang Yi (王毅) in Delhi']],
    ['a person', 'official:sergey-lavrov', ['']],
    ['a colour', 'colour:green', ['Misri and Rudenko met in Moscow']],
    ['what it has', 'has:tag -wang', ['Misri and Rudenko met in Moscow']],
    ['no day that was', 'to:2001', []],
    [
      'everything, newest first',
      '',
      ['', 'Wang Yi (王毅) in Delhi', 'Çavuşoğlu spoke of grain', 'Misri and Rudenko met in Moscow'],
    ],
  ])('by %s: %s', async (_, typed, expected) => {
    expect(await notes(await library(), typed)).toEqual(expected);
  });

  it('follows what is saved, edited and removed after the first search', async () => {
    const store = await library();
    expect(await notes(store, 'astana')).toEqual([]);
    const { id } = await store.annotations.save(passage('x', { note: 'Astana' }));
    expect(await notes(store, 'astana')).toEqual(['Astana']);
    await store.annotations.edit(id, { note: 'Minsk' });
    expect(await notes(store, 'astana')).toEqual([]);
    expect(await notes(store, 'minsk')).toEqual(['Minsk']);
    await store.annotations.remove(id);
    expect(await notes(store, 'minsk')).toEqual([]);
    await store.history.undo();
    expect(await notes(store, 'minsk')).toEqual(['Minsk']);
  });

  it('finds by day of clipping, to the end of a month', async () => {
    const store = await library();
    const [{ created } = { created: '' }] = (await store.search('')).found;
    expect(await notes(store, `from:${created.slice(0, 7)} to:${created.slice(0, 7)}`)).toHaveLength(4);
    expect(await notes(store, `from:${created.slice(0, 10)} to:${created.slice(0, 10)}`)).toHaveLength(4);
  });

  it('gives page after page, each clip once', async () => {
    const store = await freshStore();
    for (let at = 0; at < 25; at++)
      await store.annotations.save(passage('q', { note: at % 2 === 0 ? `even ${at}` : `odd ${at}` }));
    const seen: string[] = [];
    for (let next: number | null = 0; next !== null;) {
      const page = await store.search('even', { limit: 4, after: next });
      seen.push(...page.found.map((one) => one.note));
      next = page.next;
    }
    expect(seen).toEqual(Array.from({ length: 13 }, (_, at) => `even ${24 - at * 2}`));
  });

  it('finds exactly what a look at every clip finds', async () => {
    const word = fc.constantFrom(
      'misri',
      'Moscow',
      'mos',
      'ось',
      '王毅',
      'é',
      'tag:a',
      '-delhi',
      '"new delhi"',
      'has:note',
    );
    const note = fc.array(
      fc.constantFrom('Misri', 'moscow', 'New Delhi', 'delhi new', 'осень', '王', '王毅', 'École', 'mosaic'),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(note, { maxLength: 12 }), fc.array(word, { maxLength: 3 }), async (texts, words) => {
        const store = await freshStore();
        for (const [at, text] of texts.entries()) {
          await store.annotations.save(
            passage('', { note: text.join(' '), tags: at % 3 === 0 ? ['a'] : [], clip: null }),
          );
        }
        const typed = words.join(' ');
        const all = await store.annotations.all();
        const expected = all.filter((one) => fits(one, parseQuery(typed), false)).map((one) => one.id);
        expect((await store.search(typed)).found.map((one) => one.id)).toEqual(expected);
        store.close();
      }),
      { numRuns: 60 },
    );
  });
});
