import { describe, expect, it } from 'vitest';
import { eventRows } from '../../../lib/data/past.ts';
import type { DiplomaticEvent } from '../../../lib/model/event.ts';
import { EVENT_STATUSES, EVENT_TYPES } from '../../../lib/model/event.ts';
import { OFFICE_KINDS } from '../../../lib/model/office.ts';
import { readLexicon } from '../../../scripts/support/lexicon.ts';
import { readEventLines, readPast } from '../../../scripts/support/past.ts';

const lexicon = readLexicon();
const { events, series } = readPast(lexicon);
const rows = eventRows(readEventLines());
const NEWEST = '2025-12-31';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Every event for which a rule does not hold, by id: an empty list reads as a pass and names what broke it. */
const breaking = (holds: (event: DiplomaticEvent) => boolean) =>
  events.filter((event) => !holds(event)).map(({ id }) => id);
const participants = ({ actors, recipients }: DiplomaticEvent) => [...actors, ...recipients];

describe('the events that ship', () => {
  it('are two thousand at least, from January 2019 to the end of 2025', () => {
    expect(events.length).toBeGreaterThanOrEqual(2000);
    expect(breaking(({ from }) => from !== null && from >= '2019-01-01' && from <= NEWEST)).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  it('have known types and statuses', () => {
    expect(breaking(({ type }) => EVENT_TYPES.includes(type))).toEqual([]);
    expect(breaking(({ status }) => EVENT_STATUSES.includes(status))).toEqual([]);
  });

  it('are dated to the day and do not end before they begin', () => {
    expect(breaking(({ from, until }) => DAY.test(from ?? '') && (until === null || until >= (from ?? '')))).toEqual(
      [],
    );
  });

  it('rest on a published report, or say that they do not', () => {
    const reported = ({ sources }: DiplomaticEvent) =>
      sources.every(({ publisher, title, saidBy }) => publisher !== null && title !== '' && saidBy.kind !== 'roster');
    const honest = ({ sources: [first] }: DiplomaticEvent) => first.saidBy.kind === 'roster' && first.url === null;
    expect(breaking((event) => (event.basis === 'memory' ? honest(event) : reported(event)))).toEqual([]);
  });

  it('give a round’s number only where a report gives it', () => {
    const numbered = events.filter(({ series, basis }) => series !== null && basis === 'memory');
    expect(numbered.filter(({ round }) => round !== null).map(({ id }) => id)).toEqual([]);
  });

  it('did not take place after the source that tells them', () => {
    const told = ({ from, status, sources }: DiplomaticEvent) =>
      status === 'scheduled' || sources.some(({ published }) => published === null || published >= (from ?? ''));
    expect(breaking(told)).toEqual([]);
  });

  it('were expected before they were to happen, when they are plans', () => {
    const plans = events.filter(({ status }) => status === 'scheduled');
    expect(plans.length).toBeGreaterThan(0);
    for (const { from, sources } of plans) expect((sources[0].published ?? '') <= (from ?? '')).toBe(true);
  });

  it('quote no sentence', () => {
    expect(breaking(({ sources }) => sources.every(({ quote }) => quote === null))).toEqual([]);
  });

  it('have a title of a line in our own words', () => {
    expect(breaking(({ title }) => title.length >= 8 && title.length <= 150)).toEqual([]);
    expect(breaking(({ title }) => !/undefined|null|→ *$|: *$/.test(title))).toEqual([]);
  });

  it('have somebody who acts', () => {
    expect(breaking(({ actors }) => actors.length > 0)).toEqual([]);
  });

  it('name officials of the roster, or people by name with their state', () => {
    const known = (event: DiplomaticEvent) =>
      participants(event).every(({ official, name }) =>
        official === null ? name === null || /\p{Lu}/u.test(name) : lexicon.official(official) !== null,
      );
    expect(breaking(known)).toEqual([]);
  });

  it('concern states and organisations that we know', () => {
    expect(breaking(({ countries }) => countries.every((code) => lexicon.country(code) !== null))).toEqual([]);
  });

  it('name offices that we know', () => {
    const known = (event: DiplomaticEvent) =>
      participants(event).every(({ office }) => office === null || lexicon.office(office) !== null);
    expect(breaking(known)).toEqual([]);
  });

  it('do not list anyone on both sides', () => {
    const row = ({ who = [], to = [] }: (typeof rows)[number]) => to.every((cell) => !who.includes(cell));
    expect(rows.filter((one) => !row(one)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the series that ship', () => {
  it('say in words what they cover', () => {
    expect(series.filter(({ coverage }) => coverage === '').map(({ id }) => id)).toEqual([]);
  });

  it('are known wherever an event names one', () => {
    const ids = new Set(series.map(({ id }) => id));
    expect(breaking((event) => event.series === null || ids.has(event.series))).toEqual([]);
  });

  it('have seats of kinds that offices have, and states that we know', () => {
    const kinds = series.flatMap(({ seats = [] }) => seats.map(({ kind }) => kind));
    expect(kinds.filter((kind) => !OFFICE_KINDS.includes(kind))).toEqual([]);
    const states = series.flatMap(({ countries, seats = [] }) => [
      ...countries,
      ...seats.map(({ country }) => country),
    ]);
    expect(states.filter((code) => lexicon.country(code) === null)).toEqual([]);
  });

  it('join fifteen pairs of states or more', () => {
    const pairs = series
      .filter(({ countries }) => countries.length === 2)
      .map(({ countries }) => countries.toSorted().join());
    expect(new Set(pairs).size).toBeGreaterThanOrEqual(15);
  });

  it('have a round each', () => {
    const met = new Set(events.map((event) => event.series));
    expect(series.filter(({ id }) => !met.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
