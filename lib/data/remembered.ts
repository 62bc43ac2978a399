/** Events an article told, as records to remember. Pure. */
import { SURE } from '../model/certainty.ts';
import type { DiplomaticEvent, EventFigure, ExtractedEvent, Participant } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { SeriesId } from '../model/ids.ts';
import type { SeriesFacts } from '../model/series.ts';
import type { Source } from '../model/source.ts';
import { measureWords } from '../text/measure-words.ts';
import { composeTitle } from './event-title.ts';
import { fingerprint } from './past.ts';

/** An event and the sentence that tells it. */
export interface ToldEvent {
  readonly event: ExtractedEvent;
  readonly quote: string | null;
}

/** An article as far as it is remembered. */
export interface ToldArticle {
  /** Page key. */
  readonly page: string;
  readonly source: Source;
  readonly told: readonly ToldEvent[];
  /** Every figure of its text. */
  readonly figures: readonly Figure[];
}

/**
 * The events worth remembering of an article. Opinion tells no events; the same event read again on the same page gets the
 * same id. Figures of a known measure go with the event that the article is about. `seriesOf`: the series that an event
 * is a round of, where the article's reading named none.
 */
export function rememberedEvents(
  { page, source, told, figures }: ToldArticle,
  seriesOf: (facts: SeriesFacts) => SeriesId | null,
): DiplomaticEvent[] {
  const sure = told.filter(({ event }) => event.confidence >= SURE && event.saidBy.kind !== 'opinion');
  const main = sure.find(({ event }) => pairOf(event) !== null)?.event;
  return sure.map((one) => {
    const series = one.event.series ?? seriesOf({ ...one.event, words: one.quote ?? '' });
    const event = remembered(page, source, one, series);
    return one.event === main ? { ...event, figures: [...event.figures, ...measured(figures, one.event)] } : event;
  });
}

/** The two states of an event, in alphabetical order; `null` when it is not between two. */
function pairOf({ actors, recipients }: ExtractedEvent): readonly [string, string] | null {
  const states = new Set([...actors, ...recipients].flatMap(({ country }) => country ?? []));
  const [a, b] = [...states].toSorted();
  return states.size === 2 && a !== undefined && b !== undefined ? [a, b] : null;
}

/** Figures whose measure is known by a word, each in the series of that measure between the event's two states. */
function measured(figures: readonly Figure[], event: ExtractedEvent): readonly EventFigure[] {
  const pair = pairOf(event)?.join('-').toLowerCase() ?? '';
  return figures.flatMap((figure) => {
    const { value, low, high, bound, status, period, deadline, basis, tally, saidBy, currency } = figure;
    const measures = figure.measures ?? figure.unit ?? '';
    const [word] = measureWords(measures);
    if (word === undefined) return [];
    const unit = currency ?? figure.unit ?? '';
    const series = `${pair}-${word}`;
    return [{ measures, value, low, high, bound, unit, status, period, deadline, basis, tally, saidBy, series }];
  });
}

function remembered(
  page: string,
  source: Source,
  { event, quote }: ToldEvent,
  series: SeriesId | null,
): DiplomaticEvent {
  const { type, mode, status, from, until, place, actors, recipients, countries, forum, round, figures } = event;
  const shown = { actors: actors.map(nameOf), recipients: recipients.map(nameOf) };
  return {
    id: toldId([page, type, mode, from, place, shown]),
    ...{ type, mode, status, from, until, place, actors, recipients, countries, forum, series, round, figures },
    title: composeTitle({ type, mode, status, place, ...shown }),
    topics: [],
    sources: [
      {
        title: source.title ?? page,
        publisher: source.publisher,
        url: source.url,
        published: source.published,
        saidBy: event.saidBy,
        via: event.via,
        quote,
      },
    ],
    because: event.because,
  };
}

function nameOf({ name, official, country }: Participant): string {
  return name ?? official ?? country ?? '';
}

/** Two marks of 32 bits: one alone would name two events alike among some ten thousand. */
function toldId(parts: readonly unknown[]): string {
  const text = JSON.stringify(parts);
  return `told-${fingerprint(text)}${fingerprint(`again ${text}`)}`;
}
