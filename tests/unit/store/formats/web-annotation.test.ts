import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHypothesis } from '../../../../lib/store/formats/hypothesis.ts';
import { readWebAnnotations, writeWebAnnotations } from '../../../../lib/store/formats/web-annotation.ts';
import { freshStore } from '../support.ts';
import { annotation } from './support.ts';

const NOW = '2025-03-07T12:00:00.000Z';

describe('Web Annotations', () => {
  it('read back are the same passages, notes and tags under the same ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(annotation, { selector: (one) => one.id, maxLength: 4 }), (annotations) => {
        const read = readWebAnnotations(writeWebAnnotations(annotations, 'All'), NOW);
        const told = (list: typeof read) =>
          list.map((one) => [one.id, one.page, one.clip?.quote, one.note, one.tags, one.created.slice(0, 19)]);
        expect(told(read)).toEqual(told(annotations));
      }),
    );
  });

  it('leave out what belongs to no page', () => {
    const [one] = fc.sample(annotation, 1);
    if (one === undefined) throw new Error('no sample');
    const about = { ...one, clip: null, page: '', about: { official: 'vikram-misri' } };
    expect(readWebAnnotations(writeWebAnnotations([about], 'All'), NOW)).toEqual([]);
  });

  it.each([
    [
      'one annotation with a plain body',
      { id: 'http://example.org/1', type: 'Annotation', bodyValue: 'Hello', target: 'https://example.org/a' },
      'Hello',
      null,
    ],
    [
      'a target with several selectors',
      {
        type: 'Annotation',
        body: { type: 'TextualBody', value: 'Hm' },
        target: {
          source: { id: 'https://example.org/a' },
          selector: { type: 'TextQuoteSelector', exact: '12 killed' },
        },
      },
      'Hm',
      '12 killed',
    ],
  ])('of other tools are read: %s', (_, item, note, quote) => {
    const [one] = readWebAnnotations(JSON.stringify(item), NOW);
    expect([one?.page, one?.note, one?.clip?.quote ?? null]).toEqual(['example.org/a', note, quote]);
  });

  it.each(['{}', '3', '"x"', '[1]', '{"items":{}}', '[{"target":{"source":1},"created":"never"}]'])(
    'refuse %s',
    (file) => {
      expect(() => readWebAnnotations(file, NOW)).toThrow(expect.objectContaining({ code: 'bad-import' }) as Error);
    },
  );
});

describe('the export of Hypothesis', () => {
  const file = JSON.stringify({
    export_date: '2025-03-07T12:00:00Z',
    client_version: '1.1',
    annotations: [
      {
        id: 'abc',
        created: '2024-07-03T09:00:00.123456+00:00',
        updated: '2024-07-04T09:00:00.123456+00:00',
        user: 'acct:somebody@hypothes.is',
        uri: 'https://www.example.org/astana?utm_source=x',
        text: 'Two killed in June',
        tags: ['toll'],
        document: { title: ['Talks in Astana'] },
        target: [
          {
            source: 'https://www.example.org/astana',
            selector: [
              { type: 'RangeSelector', startContainer: '/p[1]' },
              { type: 'TextPositionSelector', start: 10, end: 19 },
              { type: 'TextQuoteSelector', exact: 'two dead', prefix: 'said ', suffix: ' in' },
            ],
          },
        ],
      },
      {
        id: 'note',
        created: '2024-07-03T09:00:00Z',
        uri: 'https://example.org/astana',
        text: 'A page note',
        target: [{}],
      },
    ],
  });

  it('becomes annotations and page notes, without the name of its writer', () => {
    const [passage, note] = readHypothesis(file);
    expect(passage).toMatchObject({
      id: 'hypothesis-abc',
      page: 'example.org/astana',
      note: 'Two killed in June',
      tags: ['toll'],
      created: '2024-07-03T09:00:00.123Z',
      clip: { quote: 'two dead', before: 'said ', source: { title: 'Talks in Astana' } },
    });
    expect(note).toMatchObject({ clip: null, note: 'A page note' });
    expect(JSON.stringify([passage, note])).not.toContain('somebody');
  });

  it('brought in twice adds nothing, and can be undone', async () => {
    const store = await freshStore();
    expect(await (await store.backups.planAnnotations(readHypothesis(file))).bringIn()).toBe(2);
    const again = await store.backups.planAnnotations(readHypothesis(file));
    expect(again).toMatchObject({ fresh: 0, known: 2 });
    expect(await again.bringIn()).toBe(0);
    expect(await store.history.undo()).toMatchObject({ label: 'import', count: 2 });
    expect(await store.annotations.all()).toEqual([]);
  });

  it('with a note that was edited over there since gives two versions to choose from, once', async () => {
    const store = await freshStore();
    await (await store.backups.planAnnotations(readHypothesis(file))).bringIn();
    await store.annotations.edit('hypothesis-note', { note: 'mine' });
    const edited = readHypothesis(file.replace('A page note', 'Theirs'));
    const plan = await store.backups.planAnnotations(edited);
    expect(plan).toMatchObject({ fresh: 1, known: 1, conflicts: 1 });
    expect(await plan.bringIn()).toBe(1);
    const shown = await store.annotations.get('hypothesis-note');
    expect([shown?.note, ...(shown?.rivals ?? []).map(({ note }) => note)].toSorted()).toEqual(['Theirs', 'mine']);
    expect(await store.backups.planAnnotations(edited)).toMatchObject({ fresh: 0, known: 2 });
    expect(await store.backups.planAnnotations(readHypothesis(file))).toMatchObject({ fresh: 0, known: 2 });
  });

  it('does not bring back what the reader removed', async () => {
    const store = await freshStore();
    await (await store.backups.planAnnotations(readHypothesis(file))).bringIn();
    await store.annotations.remove('hypothesis-note');
    const edited = readHypothesis(file.replace('A page note', 'Theirs'));
    expect(await store.backups.planAnnotations(edited)).toMatchObject({ fresh: 0, known: 2 });
  });

  it('with hostile rows is refused whole', () => {
    expect(() => readHypothesis('{"annotations":[{"id":"a","created":"x","uri":"y"}]}')).toThrow(
      expect.objectContaining({ code: 'bad-import' }) as Error,
    );
  });
});
