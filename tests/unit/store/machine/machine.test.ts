import { describe, expect, it } from 'vitest';
import type { MachineFile, MachineNames } from '../../../../lib/store/machine/machine.ts';
import { freshStore } from '../support.ts';

const STATES: Readonly<Record<string, string>> = { India: 'IND', 'Russian Federation': 'RUS', IND: 'IND', RUS: 'RUS' };
const names: MachineNames = {
  country: (name) => STATES[name] ?? null,
  official: (name, country) =>
    name === 'Sergey Lavrov' && country === 'RUS'
      ? { official: 'sergey-lavrov', office: 'rus-foreign-minister' }
      : null,
};

/** A file whose bytes come in pieces of seven, so that no line stands in one. */
function file(text: string, name = 'events.txt'): MachineFile {
  const bytes = new TextEncoder().encode(text);
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
        controller.close();
      },
    });
  return { name, size: bytes.length, stream };
}

const tsv = (...rows: readonly (readonly string[])[]) => `${rows.map((row) => row.join('\t')).join('\n')}\n`;
const about = { pairs: [{ kind: 'countries', a: 'IND', b: 'RUS' }] } as const;

const ICEWS_HEADER =
  'Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,Publisher,City,District,Province,Country,Latitude,Longitude'.split(
    ',',
  );
const icews = (id: string, date: string, code: string, more: Partial<Record<string, string>> = {}) =>
  ICEWS_HEADER.map(
    (name) =>
      ({
        'Event ID': id,
        'Event Date': date,
        'Source Name': 'Sergey Lavrov',
        'Source Country': 'Russian Federation',
        'Event Text': 'Make a visit',
        'CAMEO Code': code,
        'Target Name': 'Government (India)',
        'Target Country': 'India',
        Publisher: 'A Wire',
        City: 'New Delhi',
        ...more,
      })[name] ?? '',
  );

describe('ICEWS', () => {
  it('becomes events with people of the roster, states, and acts of ours', async () => {
    const store = await freshStore();
    const text = tsv(ICEWS_HEADER, icews('1', '2021-04-05', '042'));
    expect(await store.machine.bringIn(file(text), { names })).toMatchObject({ added: 1, skipped: 0, stopped: false });
    expect(await store.machine.eventsAbout(about)).toMatchObject([
      {
        ...{ id: 'icews-1-2021-04-05', type: 'CONSULT', mode: 'visit', from: '2021-04-05', place: 'New Delhi' },
        actors: [{ official: 'sergey-lavrov', office: 'rus-foreign-minister', country: 'RUS' }],
        recipients: [{ official: null, name: null, country: 'IND' }],
      },
    ]);
  });

  it('takes one id on two days for two events, and a code without its leading zero for what it was', async () => {
    const store = await freshStore();
    const text = tsv(ICEWS_HEADER, icews('1', '2021-04-05', '42'), icews('1', '2021-04-06', '42'));
    expect(await store.machine.bringIn(file(text), { names })).toMatchObject({ added: 2 });
    expect((await store.machine.eventsAbout(about)).map(({ mode }) => mode)).toEqual(['visit', 'visit']);
  });
});

const POLECAT_HEADER =
  'Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Recipient Name,Recipient Country,Placename,City,Country,Source,Publication Date'.split(
    ',',
  );
const polecat = (...cells: string[]) => POLECAT_HEADER.map((_, at) => cells[at] ?? '');

describe('POLECAT', () => {
  it('reads several actors of one cell, contexts as status, and a header with a column too many', async () => {
    const store = await freshStore();
    const row = polecat(
      ...['9', '2024-07-09', 'CONSULT', 'visit', '1', 'VERCOOP', 'diplomatic;future'],
      ...['Narendra Modi;Sergey Lavrov', 'IND;RUS', 'Russia', 'RUS', 'Moscow'],
    );
    await store.machine.bringIn(file(tsv(['Headline', ...POLECAT_HEADER], row)), { names });
    expect(await store.machine.eventsAbout(about)).toMatchObject([
      {
        ...{ type: 'CONSULT', mode: 'visit', status: 'scheduled', place: 'Moscow' },
        actors: [{ name: 'Narendra Modi', country: 'IND' }, { official: 'sergey-lavrov' }],
      },
    ]);
  });
});

describe('JSON Lines', () => {
  it('of PLOVER are read as we write them', async () => {
    const store = await freshStore();
    const record = {
      ...{ id: 'a', date: '2025-03-07', event: 'CONSULT', mode: null, context: 'diplomatic', location: 'Moscow' },
      source: [{ actorText: 'Vikram Misri', code: 'IND', sector: 'GOV' }],
      target: [{ actorText: 'RUS', code: 'RUS' }],
      ...{ text: 'They met.', publisher: 'Courier', url: 'https://courier.example/a' },
    };
    await store.machine.bringIn(file(`${JSON.stringify(record)}\n`), { names });
    const [event] = await store.machine.eventsAbout(about);
    expect(event).toMatchObject({ actors: [{ name: 'Vikram Misri' }], recipients: [{ name: null, country: 'RUS' }] });
    expect(event?.sources[0]).toMatchObject({ publisher: 'Courier', url: 'https://courier.example/a' });
  });

  it('of NGEC are read with their resolved date, names and place', async () => {
    const store = await freshStore();
    const record = {
      ...{ id: 'n', event_type: 'RETREAT', event_mode: [], contexts: ['pro_democracy'], pub_date: '2019-08-01' },
      ...{
        date_resolved: '2019-07-31',
        headline: 'Talks resume\n',
        event_geolocation: { geo: { resolved_placename: 'Oslo' } },
      },
      attributes: {
        ACTOR: [{ text: 'Lavrov', wiki: 'Sergey Lavrov', country: 'RUS' }],
        RECIP: [{ text: 'India', country: 'IND' }],
      },
    };
    await store.machine.bringIn(file(JSON.stringify(record)), { names });
    expect(await store.machine.eventsAbout(about)).toMatchObject([
      { type: 'RETREAT', from: '2019-07-31', place: 'Oslo', actors: [{ official: 'sergey-lavrov' }] },
    ]);
  });
});

describe('a plain CSV', () => {
  const text = [
    'When,What,Who,Their state,Whom,Whose state,Remark',
    '2025-03-07,CONSULT,Vikram Misri,IND,Andrey Rudenko,RUS,"met, and',
    'signed nothing"',
    '2025-03-08,040,Somebody,IND,Somebody Else,RUS,',
  ].join('\r\n');
  const columns = { date: 0, type: 1, actor: 2, actorCountry: 3, recipient: 4, recipientCountry: 5, text: 6 };

  it('is read by the columns named, with line ends within quotes, and the same row twice once', async () => {
    const store = await freshStore();
    expect(await store.machine.look(file(text))).toMatchObject({
      format: 'csv',
      header: expect.arrayContaining(['Whom']),
    });
    expect(await store.machine.bringIn(file(text), { names, columns })).toMatchObject({ added: 2, known: 0 });
    expect(await store.machine.bringIn(file(text), { names, columns })).toMatchObject({ added: 0, known: 2 });
    const told = await store.machine.eventsAbout(about);
    expect(told.map(({ from, type }) => [from, type])).toEqual([
      ['2025-03-08', 'CONSULT'],
      ['2025-03-07', 'CONSULT'],
    ]);
    expect(told[1]?.sources[0].title).toBe('met, and\nsigned nothing');
  });

  it('is not begun without its columns', async () => {
    const store = await freshStore();
    await expect(store.machine.bringIn(file(text), { names })).rejects.toMatchObject({ code: 'bad-import' });
  });

  it('with a quote that never closes loses that row alone', async () => {
    const store = await freshStore();
    const broken = text.replace('2025-03-08', `2025-03-07,CONSULT,"Never closed,IND,Nobody,RUS,x\r\n2025-03-08`);
    const report = await store.machine.bringIn(file(broken), { names, columns });
    expect(report).toMatchObject({ added: 2, skipped: 1, examples: [{ line: 4, why: 'broken' }] });
  });
});

describe('a file with broken lines in its middle', () => {
  const lines = Array.from({ length: 40 }, (_, at) => icews(String(at), '2021-04-05', '042'));
  const broken = lines
    .with(20, ['half', 'a line'])
    .with(21, icews('21', 'soon', '042'))
    .with(22, icews('22', '2021-04-05', 'x'));

  it('brings in all the others, says which lines were skipped and why, and doubles nothing the second time', async () => {
    const store = await freshStore();
    const report = await store.machine.bringIn(file(tsv(ICEWS_HEADER, ...broken)), { names });
    expect(report).toMatchObject({ added: 37, known: 0, skipped: 3 });
    expect(report.examples).toEqual([
      { line: 22, why: 'broken' },
      { line: 23, why: 'no-date' },
      { line: 24, why: 'no-type' },
    ]);
    expect(await store.machine.bringIn(file(tsv(ICEWS_HEADER, ...lines)), { names })).toMatchObject({
      added: 3,
      known: 37,
    });
    expect((await store.machine.imports()).map(({ events }) => events).toSorted()).toEqual([3, 37]);
  });

  it('stops when it is called off, and goes on when it comes again', async () => {
    const store = await freshStore();
    const stop = new AbortController();
    const onProgress = (done: number) => (done > 2_000 ? stop.abort() : undefined);
    const text = tsv(ICEWS_HEADER, ...lines);
    const report = await store.machine.bringIn(file(text), { names, onProgress, signal: stop.signal });
    expect(report.stopped).toBe(true);
    expect(report.added).toBeLessThan(40);
    const rest = await store.machine.bringIn(file(text), { names });
    expect(rest.added + report.added).toBe(40);
  });
});

describe('the machine layer', () => {
  it('is never among prior events, and goes as a whole', async () => {
    const store = await freshStore();
    await store.machine.bringIn(file(tsv(ICEWS_HEADER, icews('1', '2021-04-05', '042'))), { names });
    expect(await store.eventsAbout(about)).toEqual([]);
    expect((await store.coverage()).events).toEqual({ pack: 0, added: 0, captured: 0, own: 0 });
    await store.machine.removeAll();
    expect(await store.machine.eventsAbout(about)).toEqual([]);
    expect(await store.machine.imports()).toEqual([]);
  });

  it.each([
    ['', 'an empty file'],
    ['just a sentence\n', 'no columns in the first line'],
    ['{"half":', 'the first line is no JSON'],
    ['{"other":1}\n', 'neither PLOVER nor NGEC'],
  ])('refuses %j: %s', async (text, detail) => {
    const store = await freshStore();
    await expect(store.machine.bringIn(file(text), { names })).rejects.toMatchObject({ code: 'bad-import', detail });
  });
});
