import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { kindsOf } from '../../../../lib/detect/titles/kinds.ts';
import { watch } from '../../../../lib/store/live.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { folded } from '../../../../lib/text/fold.ts';
import { errandFrom, rosterHash } from '../../../../lib/view/roster/address.ts';
import { openRosterDesk, type RosterDesk, type RosterState } from '../../../../lib/view/roster/desk.ts';
import { EMPTY_PACK } from '../../../../lib/store/packs/pack.ts';
import { writePack } from '../../../../lib/store/packs/write.ts';
import { packTools } from '../../../../lib/view/roster/pack-tools.ts';
import { person as invented } from '../../../support/corrections.ts';
import { NEWSROOM } from '../../../support/newsroom-lexicon.ts';
import { event, freshStore, person } from '../../store/support.ts';

const PEOPLE = ['vikram-misri', 'vinay-kwatra', 'andrey-rudenko', 'igor-morgulov', 'sergey-lavrov'];
const ROSTER = {
  ...NEWSROOM,
  people: () => PEOPLE,
  countries: () => [NEWSROOM.country('PRT')!, NEWSROOM.country('IND')!],
};

interface Opened {
  readonly desk: RosterDesk;
  readonly store: Store;
  readonly announce: ReturnType<typeof vi.fn>;
  until<T>(ask: (state: RosterState) => T | false | null | undefined): Promise<T>;
}

let opened: Opened;

async function open(hash = ''): Promise<Opened> {
  const store = await freshStore();
  const announce = vi.fn(() => Promise.resolve());
  const parties = {
    store: () => Promise.resolve(store),
    watch,
    roster: () => ROSTER,
    kindsOf: (title: string) => kindsOf(folded(title)),
    announce,
    mintId: () => 'own-1',
    today: () => '2026-11-22',
  };
  const desk = openRosterDesk(parties, errandFrom(hash), () => undefined, new AbortController().signal);
  await desk.open();
  const until: Opened['until'] = (ask) =>
    vi.waitFor(() => {
      const answer = ask(desk.state());
      if (answer === false || answer === null || answer === undefined) throw new Error('not yet');
      return answer;
    });
  await until(({ knowledge }) => knowledge.state === 'ready');
  return { desk, store, announce, until };
}

beforeEach(async () => {
  opened = await open();
});

describe('the people', () => {
  it('are listed by name, with the office held now', () =>
    expect(opened.desk.state().rows.map(({ name, office }) => `${name}: ${office}`)).toEqual([
      'Andrey Rudenko: Deputy Foreign Minister',
      'Igor Morgulov: Deputy Foreign Minister',
      'Sergey Lavrov: Foreign Minister',
      'Vikram Misri: Foreign Secretary',
      'Vinay Kwatra: Foreign Secretary',
    ]));

  it.each([
    ['misri', ['Vikram Misri']],
    ['russia', ['Andrey Rudenko', 'Igor Morgulov', 'Sergey Lavrov']],
    ['lav rus', ['Sergey Lavrov']],
    ['nobody', []],
  ])('are found by what is typed: %s', (typed, names) => {
    opened.desk.search(typed);
    expect(opened.desk.state().rows.map(({ name }) => name)).toEqual(names);
  });
});

describe('somebody new', () => {
  it('is added with a post and a term in one step, and taken back in one', async () => {
    const { desk, until, announce } = opened;
    await desk.acts.add({ name: 'Ana Duarte', title: 'Foreign Minister', country: 'PRT', from: '2024-04' });
    const record = await until(({ person: one }) => one?.official.id === 'ana-duarte' && one);
    expect(record.terms.map(({ office, term }) => `${office} ${term.from}`)).toEqual(['Foreign Minister 2024-04']);
    expect(desk.state()).toMatchObject({ done: { what: 'added', undo: true } });
    expect(announce).toHaveBeenCalled();
    await desk.undo();
    await until(({ changes }) => changes.length === 0);
    expect(desk.find('duarte')).toEqual([]);
  });

  it('of a name that is known gets an id of their own', async () => {
    const { desk, until } = opened;
    await desk.acts.add({ name: 'Vikram Misri', title: 'Ambassador', country: 'PRT', from: '2024' });
    await until(() => desk.find('misri').length === 2);
    expect(desk.find('misri').toSorted()).toEqual(['vikram-misri', 'vikram-misri-2']);
  });
});

describe('a correction', () => {
  const misri = () => {
    opened.desk.choose('vikram-misri');
    return opened.desk.state().person!;
  };

  it('of a term changes it and is listed with what it changed', async () => {
    const { desk, until } = opened;
    const [line] = misri().terms;
    const form = {
      office: line!.term.office,
      title: '',
      country: 'IND',
      from: '2024-07-16',
      until: '' as const,
      kind: 'substantive' as const,
    };
    await desk.acts.saveTerm(misri(), line!, form);
    const [change] = await until(({ changes }) => changes.length > 0 && changes);
    expect(change).toMatchObject({ kind: 'term', name: 'Vikram Misri, Foreign Secretary', what: 'changed' });
    expect(change?.fields.find(({ field }) => field === 'from')).toEqual({
      field: 'from',
      was: '2024-07-15',
      is: '2024-07-16',
    });
    await desk.acts.takeBack(change!);
    await until(({ changes }) => changes.length === 0);
    expect(misri().terms[0]?.term.from).toBe('2024-07-15');
  });

  it('that changes nothing leaves no trace', async () => {
    const { official } = misri();
    const form = {
      name: official.name,
      surname: official.surname,
      aliases: official.aliases.join(', '),
      country: official.country,
      scope: { kind: 'always' as const },
    };
    await opened.desk.acts.rename(misri(), form);
    expect(await opened.store.corrections.list()).toEqual([]);
  });

  it('strikes a term out and brings it back', async () => {
    const { desk, until } = opened;
    await desk.acts.strike(misri(), misri().terms[0]!);
    const record = await until(({ person: one }) => one?.struck.length === 1 && one);
    expect(record.terms).toEqual([]);
    await desk.acts.restore(record, record.struck[0]!);
    await until(({ person: one }) => one?.terms.length === 1);
  });

  it('merges two people, and parts them again', async () => {
    const { desk, until } = opened;
    desk.choose('igor-morgulov');
    await desk.acts.merge(desk.state().person!, 'andrey-rudenko');
    const record = await until(({ person: one }) => one?.merged.length === 1 && one);
    expect(record.terms).toHaveLength(2);
    expect(desk.find('morgulov')).toEqual([]);
    await desk.acts.part('igor-morgulov', 'Igor Morgulov');
    await until(() => desk.find('morgulov').length === 1);
  });

  it('of a post is seen in everybody’s terms', async () => {
    const { desk, until } = opened;
    const office = NEWSROOM.office('ind-foreign-secretary')!;
    await desk.acts.saveOffice(office, {
      title: 'Secretary for Foreign Affairs',
      others: 'Foreign Secretary',
      seats: 'one',
    });
    await until(({ changes }) => changes.length === 1);
    desk.choose('vinay-kwatra');
    expect(desk.state().person?.terms[0]?.office).toBe('Secretary for Foreign Affairs');
  });
});

describe('events', () => {
  it('are corrected, hidden and brought back', async () => {
    const { desk, store, until } = opened;
    await store.seed({
      version: '1',
      events: [event('talks', { actors: [person('vikram-misri')], place: 'Delhi' })],
      series: [],
    });
    desk.choose('vikram-misri');
    await until(({ events }) => events.length === 1);
    await desk.acts.saveEvent('talks', { title: 'Talks', place: 'Moscow', from: '2025-03-07' });
    await until(({ events }) => events[0]?.place === 'Moscow' && events[0].from === '2025-03-07');
    await desk.acts.hideEvent('talks', 'Talks');
    await until(({ events }) => events.length === 0);
    await desk.undo();
    await until(({ events }) => events[0]?.place === 'Moscow');
  });

  it('of the reader’s own stand among the others', async () => {
    const { desk, until } = opened;
    desk.choose('vikram-misri');
    const form = {
      act: 'CONSULT.meeting',
      title: 'A word in the corridor',
      from: '2025-03-08',
      place: 'Moscow',
      address: 'javascript:alert(1)',
      with: 'andrey-rudenko',
    };
    await desk.acts.addEvent(desk.state().person!, form);
    const [told] = await until(({ events }) => events.length === 1 && events);
    expect(told).toMatchObject({ type: 'CONSULT', mode: 'meeting', from: '2025-03-08', sources: [{ link: null }] });
    expect(told!.actors.map(({ short, office }) => `${short} ${office}`)).toEqual([
      'Misri Foreign Secretary',
      'Rudenko Deputy Foreign Minister',
    ]);
  });
});

describe('the address of the page', () => {
  it('opens a person with the scopes of the article it came from', async () => {
    opened = await open(rosterHash({ person: 'vikram-misri', page: 'example.org/1' }));
    expect(opened.desk.state().person?.official.name).toBe('Vikram Misri');
    expect(opened.desk.state().scopes).toEqual([
      { kind: 'always' },
      { kind: 'outlet', site: 'example.org' },
      { kind: 'article', page: 'example.org/1' },
    ]);
  });

  it('begins the form of somebody new', () =>
    expect(
      errandFrom(rosterHash({ prefill: { name: 'Ana Duarte', title: 'Envoy', country: 'PRT', on: '2025' } })),
    ).toMatchObject({
      prefill: { name: 'Ana Duarte', title: 'Envoy', country: 'PRT', on: '2025' },
    }));

  it('that asks for nothing we know opens the list', () =>
    expect(errandFrom('#tab=<script>&x=1')).toEqual({ tab: 'people', person: null, prefill: null, scopes: [] }));
});

describe('packs', () => {
  const PACK = {
    ...EMPTY_PACK,
    id: 'lisbon',
    name: 'Lisbon',
    version: '1',
    made: '2026-11-01',
    officials: [invented('ana-duarte', 'Ana Duarte')],
  };

  it('are brought in and taken back with one press, and removed and brought back with one', async () => {
    const { desk, until } = opened;
    const tools = packTools(desk);
    const file = new File([writePack(PACK)], 'lisbon.pack.json');
    const options = { country: null, onProgress: () => undefined, signal: new AbortController().signal };
    const read = await tools.read(file, options);
    if (read === null || 'problem' in read) throw new Error('not read');
    expect(read.groups.map(({ standing, rows }) => [standing, rows.length])).toEqual([['new', 1]]);
    await tools.bringIn(read.plan);
    await until(() => desk.find('duarte').length === 1);
    await desk.undo();
    await until(() => desk.find('duarte').length === 0);
    await tools.bringIn(read.plan);
    await until(() => desk.find('duarte').length === 1);
    await desk.acts.removePack('lisbon', 'Lisbon');
    await until(() => desk.find('duarte').length === 0);
    await desk.undo();
    await until(() => desk.find('duarte').length === 1);
  });

  it('that cannot be read change nothing and say why', async () => {
    const tools = packTools(opened.desk);
    const options = { country: null, onProgress: () => undefined, signal: new AbortController().signal };
    const answer = await tools.read(new File([writePack(PACK).slice(0, -30)], 'cut.json'), options);
    expect(answer).toEqual({ problem: 'bad-import', detail: 'no JSON, or a file cut short' });
    expect(await opened.store.packs.all()).toEqual([]);
  });

  it('of a Wikidata result are read the same way, and can be called off', async () => {
    const tools = packTools(opened.desk);
    const rows = Array.from({ length: 500 }, (_, at) => `Person Number${at},Envoy,PRT,2020-01-01`).join('\n');
    const file = new File([`personLabel,positionLabel,country,start\n${rows}\n`], 'envoys.csv');
    const stop = new AbortController();
    const progress: string[] = [];
    const onProgress = (done: number, all: number) => {
      progress.push(`${done}/${all}`);
      if (done === 200) stop.abort();
    };
    expect(await tools.read(file, { country: null, onProgress, signal: stop.signal })).toBeNull();
    expect(progress).toEqual(['0/500', '200/500']);
    const read = await tools.read(file, {
      country: null,
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    expect(read).toMatchObject({ skipped: [], plan: { pack: { id: 'envoys' } } });
  });
});
