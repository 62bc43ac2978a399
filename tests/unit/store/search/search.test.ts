import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsWords } from '../../../../lib/store/search/clip.ts';
import { plainWords } from '../../../../lib/store/search/plain.ts';
import { parseQuery, withoutTerm } from '../../../../lib/store/search/query.ts';
import type { ClipOrder } from '../../../../lib/store/search/order.ts';
import type { ClipPage, NewAnnotation, Store } from '../../../../lib/store/store.ts';
import { Database } from '../../../../lib/store/tables.ts';
import { event, freshStore, passage } from '../support.ts';

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
  const read = (typed: string) =>
    parseQuery(typed).map(
      ({ not, field, value, whole }) => `${not ? '-' : ''}${field ?? ''}:${value}${whole ? '.' : '…'}`,
    );

  it('is read as words, phrases, exclusions and fields', () => {
    expect(read('misri "Foreign Secretary" -draft tag:toll official:"vikram-misri" -has:note from:2025-01')).toEqual([
      ':misri…',
      ':Foreign Secretary.',
      '-:draft…',
      'tag:toll…',
      'official:vikram-misri.',
      '-has:note…',
      'from:2025-01…',
    ]);
  });

  it.each([
    ['an unknown field', 'colourful:x', [':colourful:x…'], ['no-field']],
    ['a date that is none', 'from:yesterday', [':from:yesterday…'], ['no-value']],
    ['a thing that nothing has', 'has:teeth', [':has:teeth…'], ['no-value']],
    ['an address', 'https://example.org/a', [':https://example.org/a…'], [null]],
    ['a phrase still being typed', '"foreign secr', [':foreign secr…'], [null]],
    ['a field still being typed', 'tag:', [':tag:…'], [null]],
    ['signs alone', '-- :: ""', [], []],
  ])('takes %s for words and says why', (_, typed, terms, doubts) => {
    expect(read(typed)).toEqual(terms);
    expect(parseQuery(typed).map(({ doubt }) => doubt)).toEqual(doubts);
  });

  it('goes on without a term that was taken away', () => {
    const terms = parseQuery('tag:trade "about $66" -iran');
    expect(withoutTerm(terms, terms[1]!)).toBe('tag:trade -iran');
  });

  it('never fails, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => void parseQuery(typed)));
  });
});

const NAMES = {
  nameOf: (official: string) => ({ 'sergey-lavrov': 'Сергей Лавров' })[official] ?? '',
  countryOf: (official: string) => (official === 'sergey-lavrov' ? 'RUS Russia' : 'IND India'),
  colours: { green: 'Consultations' },
};

async function library(): Promise<Store> {
  const store = await freshStore();
  const kept: Partial<NewAnnotation>[] = [
    { note: 'Misri and Rudenko met in Moscow', tags: ['foc'], colour: 'green' },
    { note: 'Çavuşoğlu spoke of grain' },
    { note: 'Wang Yi (王毅) in Delhi', tags: ['border talks', 'visit/official'] },
    { note: '', about: { official: 'sergey-lavrov' }, clip: null, page: '' },
  ];
  for (const more of kept) await store.annotations.save(passage('12 killed near the river', more));
  return store;
}

async function notes(store: Store, typed: string) {
  const { ids } = await store.clips.find(typed, { names: NAMES });
  return (await store.clips.read(ids.slice())).map((one) => one.note);
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
    ['the beginning of a tag', 'tag:bor', ['Wang Yi (王毅) in Delhi']],
    ['not the beginning of a tag in quotation marks', 'tag:"bor"', []],
    ['a tag above', 'tag:"visit"', ['Wang Yi (王毅) in Delhi']],
    ['a person', 'official:sergey-lavrov', ['']],
    ['a part of a name', 'official:lav', ['']],
    ['a name as the roster has it', 'official:Лавров', ['']],
    ['a country', 'country:russ', ['']],
    ['no country of the outlet', 'country:"US"', []],
    ['a colour', 'colour:green', ['Misri and Rudenko met in Moscow']],
    ['what the reader calls a colour', 'colour:consult', ['Misri and Rudenko met in Moscow']],
    ['not a colour', '-colour:yellow', ['Misri and Rudenko met in Moscow']],
    ['an outlet', 'outlet:exa -wang -grain', ['Misri and Rudenko met in Moscow']],
    ['a kind of record', 'type:official', ['']],
    ['what it has', 'has:tag -wang', ['Misri and Rudenko met in Moscow']],
    ['no day that was', 'to:2001', []],
    ['no field at all', 'mood:grim', []],
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

  it('finds by the day of the article, to the end of a month, else by the day of keeping', async () => {
    const store = await library();
    expect(await notes(store, 'from:2025-03 to:2025-03')).toHaveLength(3);
    expect(await notes(store, 'from:2025-03-07 to:2025-03-07')).toHaveLength(3);
    expect(await notes(store, 'to:2025-03-06')).toEqual([]);
    expect(await notes(store, 'from:2025-03-08')).toEqual(['']);
  });

  it('finds clips of pages that told an event of a type', async () => {
    const store = await library();
    const met = event('foc', { mode: 'foc' });
    await store.captured.keep('example.org/b', [met]);
    await store.annotations.save(passage('both sides', { note: 'Round', page: 'example.org/b' }));
    await store.annotations.save({ ...passage(''), clip: null, note: 'On the event', about: { event: 'foc' } });
    expect(await notes(store, 'type:foc')).toEqual(['On the event', 'Round']);
    expect(await notes(store, 'type:consult -type:foc')).toEqual([]);
    expect(await notes(store, '-type:consult')).toHaveLength(4);
  });

  it('finds what is in conflict', async () => {
    const store = await library();
    expect(await notes(store, 'has:conflict')).toEqual([]);
  });

  it('puts them in the order asked for', async () => {
    const store = await freshStore();
    const days = ['2024-05-01', '2025-01-01', '2023-07-09'];
    for (const published of days) {
      const { clip, ...rest } = passage('q', { note: published });
      const source = {
        ...clip!.source,
        published,
        publisher: published.startsWith('2025') ? null : `Paper ${published}`,
      };
      await store.annotations.save({ ...rest, clip: { ...clip!, source } });
    }
    const inOrder = async (order: ClipOrder) => {
      const { ids } = await store.clips.find('', { order });
      const byId = new Map((await store.clips.read(ids.slice())).map((one) => [one.id, one.note]));
      return ids.slice().map((id) => byId.get(id)?.slice(0, 4));
    };
    expect(await inOrder('newest')).toEqual(['2023', '2025', '2024']);
    expect(await inOrder('oldest')).toEqual(['2024', '2025', '2023']);
    expect(await inOrder('published')).toEqual(['2025', '2024', '2023']);
    expect(await inOrder('outlet')).toEqual(['2023', '2024', '2025']);
  });

  it('knows the place of a clip in what was found', async () => {
    const store = await library();
    for (const typed of ['', 'killed', 'tag:foc']) {
      const { ids } = await store.clips.find(typed);
      expect(ids.slice().map((id) => ids.placeOf(id))).toEqual(Array.from({ length: ids.length }, (_, at) => at));
      expect(ids.placeOf('another')).toBe(-1);
    }
  });

  it('counts tags, people and outlets, the most used first', async () => {
    const store = await library();
    const { ids } = await store.clips.find('grain');
    await store.annotations.addTags(ids.slice(), ['foc']);
    const { tags, officials, outlets } = await store.clips.labels();
    expect(tags[0]).toEqual({ value: 'foc', count: 2 });
    expect(officials).toEqual([
      { value: 'vikram-misri', count: 3 },
      { value: 'sergey-lavrov', count: 1 },
    ]);
    expect(outlets).toEqual([{ value: 'Example', count: 3 }]);
  });

  it('starts the next time from what it kept, and takes in what changed since', async () => {
    const name = 'kept-columns';
    const store = await freshStore(name);
    for (let at = 0; at < 1_001; at++)
      await store.annotations.save(passage('q', { note: at === 7 ? 'seven seas' : `${at}` }), `imported-${at}`);
    expect(await notes(store, 'seven')).toEqual(['seven seas']);
    await store.annotations.remove('imported-7');
    const later = await freshStore(name);
    await later.annotations.save(passage('q', { note: 'seven more' }));
    expect(await notes(later, 'seven')).toEqual(['seven more']);
    expect((await later.clips.find('')).total).toBe(1_001);
  });

  it('finds what an older version of the product kept', async () => {
    const name = 'older-rows';
    const store = await freshStore(name);
    await store.annotations.save(passage('12 killed', { note: 'Astana', tags: ['toll'] }));
    store.close();
    const database = new Database(name);
    await database.records.toCollection().modify((row) => {
      delete (row as { searched?: unknown }).searched;
    });
    database.close();
    expect(await notes(await freshStore(name), 'asta tag:toll')).toEqual(['Astana']);
  });

  it('gives page after page, each clip once', async () => {
    const store = await freshStore();
    for (let at = 0; at < 25; at++)
      await store.annotations.save(passage('q', { note: at % 2 === 0 ? `even ${at}` : `odd ${at}` }));
    const seen: string[] = [];
    for (let next: number | null = 0; next !== null;) {
      const page: ClipPage = await store.clips.find('even', { limit: 4, after: next });
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
        const isMeant = (one: (typeof all)[number]) =>
          fitsWords(one, parseQuery(typed)) &&
          words.every(
            (term) => (term !== 'tag:a' || one.tags.includes('a')) && (term !== 'has:note' || one.note !== ''),
          );
        expect((await store.clips.find(typed)).ids.slice()).toEqual(all.filter(isMeant).map((one) => one.id));
        store.close();
      }),
      { numRuns: 60 },
    );
  });
});
