/** Sentences made from rows, in the reader's language. */
import type { EventFigure } from '../../lib/model/event.ts';
import type { AmountLine, WhyLine } from '../../lib/view/desk/before.ts';
import type { DisagreementLine, EventLine, ParticipantLine, SourceLine } from '../../lib/view/event-lines.ts';
import type { Words } from '../../lib/words.ts';

/** The act in a few words: by type and mode, by type, else the event's own line. */
export function sayAct(event: EventLine, words: Words): string {
  const fine = `act_${event.type}_${event.mode ?? ''}`;
  if (words.has(fine)) return words(fine);
  const coarse = `act_${event.type}`;
  return words.has(coarse) ? words(coarse) : event.title;
}

/** `Kwatra – Rudenko`: one side, then the other; of many, the first three. */
export function saySides(event: EventLine, words: Words): string {
  const sides = event.recipients.length > 0 ? [event.actors, event.recipients] : byCountry(event.actors);
  return sides
    .map((side) => sayNames(side, words))
    .filter(Boolean)
    .join(' – ');
}

function byCountry(actors: readonly ParticipantLine[]): readonly (readonly ParticipantLine[])[] {
  const countries = [...new Set(actors.map((one) => one.country ?? one.name))];
  return countries.length === 2
    ? countries.map((country) => actors.filter((one) => (one.country ?? one.name) === country))
    : [actors];
}

function sayNames(side: readonly ParticipantLine[], words: Words): string {
  const names = side.slice(0, 3).map(({ short }) => short);
  const rest = side.length - names.length;
  return rest > 0 ? `${names.join(', ')} ${words('and_more', { count: rest })}` : names.join(', ');
}

/** `Vinay Kwatra, Foreign Secretary, India`. */
export function sayParticipant({ name, office, country }: ParticipantLine): string {
  return [name, office, country].filter(Boolean).join(', ');
}

/** The strongest reason a row is shown, short enough for its corner. */
export function sayWhy(why: WhyLine, words: Words): string {
  if (why.key === 'officials' && why.names.length === 1) return words('why_official', { name: why.names[0]! });
  if (why.key === 'office' && why.names.length === 1) return words('why_office_then', { name: why.names[0]! });
  if (why.key === 'topic') return words('why_topic', { topic: why.names.join(', ') });
  return words(WHY[why.key]);
}

const WHY = {
  series: 'why_series',
  'office-pair': 'why_office_pair',
  officials: 'why_officials',
  office: 'why_office',
  pair: 'why_pair',
  'figure-series': 'why_figures',
} as const;

/** Who says so: the ladder from a readout to unnamed sources. */
export function saySaidBy({ kind, who }: SourceLine['saidBy'], words: Words): string {
  switch (kind) {
    case 'readout':
      return words('said_readout', { who: who ?? '' });
    case 'on-record':
      return words('said_on_record', { who: who ?? '' });
    case 'spokesperson':
      return words('said_spokesperson', { who: who ?? '' });
    case 'unnamed':
      return words('said_unnamed');
    case 'outlet':
      return words('said_outlet');
    case 'opinion':
      return words('said_opinion');
    case 'roster':
      return words('said_roster');
  }
}

/** `Day: 7 Mar 2025 (Meridian Courier) · 8 Mar 2025 (Asia Ledger)`: what the sources tell differently, the value shown first. */
export function sayDisagreement({ field, values }: DisagreementLine, words: Words): string {
  const shown = (value: string) => (field === 'from' || field === 'until' ? words.date(value) : value);
  const told = values.map(({ value, by }) => `${shown(value)}${by.length > 0 ? ` (${by.join(', ')})` : ''}`);
  return words('sources_differ', { field: words(`differ_${field}`), told: told.join(' · ') });
}

/** `about $66bn`, `12`, `$5bn–7bn`: the amount as told, never more exact. */
export function sayAmount(figure: EventFigure, words: Words): string {
  const amount = figure.value ?? figure.low ?? figure.high;
  if (amount === null) return figure.unit;
  const ranged = figure.value === null && figure.low !== null && figure.high !== null;
  const text = ranged
    ? `${sayNumber(figure.low!, figure.unit, words)}–${sayNumber(figure.high!, figure.unit, words)}`
    : sayNumber(amount, figure.unit, words);
  return figure.bound === 'exact' || ranged ? text : words(`bound_${BOUNDS[figure.bound]}`, { amount: text });
}

const BOUNDS = {
  about: 'about',
  nearly: 'nearly',
  'at-least': 'at_least',
  'at-most': 'at_most',
  'more-than': 'more_than',
  'less-than': 'less_than',
} as const;

function sayNumber(value: number, unit: string, words: Words): string {
  if (/^[A-Z]{3}$/.test(unit)) return words.money(value, unit);
  return unit === '%' ? `${words.number(value)}%` : words.number(value);
}

/** An amount with what tells it from its neighbours: target, period, deadline, tally. */
export function sayTelling({ figure }: AmountLine, words: Words): string {
  const target = figure.status === 'target' || figure.status === 'pledge' ? words(`figure_${figure.status}`) : '';
  const by = figure.deadline === null ? '' : words('figure_by', { date: words.date(figure.deadline) });
  const tally = figure.tally === 'unstated' ? '' : words(`tally_${figure.tally}`);
  return [target, sayAmount(figure, words), sayPeriod(figure.period, words), by, tally].filter(Boolean).join(' ');
}

/** `Jan–Aug 2023` from `2023-01/2023-08`, `a year` from `P1Y`; other words as they are. */
export function sayPeriod(period: string | null, words: Words): string {
  if (period === null) return '';
  if (period === 'P1Y') return words('period_year');
  const [from, until] = period.split('/');
  if (from && until && /^\d{4}/.test(from) && /^\d{4}/.test(until)) return words.dates(from, until);
  return /^\d{4}(?:-\d{2}){0,2}$/.test(period) ? words.date(period) : period;
}
