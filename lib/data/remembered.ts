/** Events an article told, as records to remember. Pure. */
import { SURE } from '../model/certainty.ts';
import type { DiplomaticEvent, ExtractedEvent, Participant } from '../model/event.ts';
import type { Source } from '../model/source.ts';
import { composeTitle } from './event-title.ts';
import { fingerprint } from './past.ts';

/** An event and the sentence that tells it. */
export interface ToldEvent {
  readonly event: ExtractedEvent;
  readonly quote: string | null;
}

/**
 * The events worth remembering of a page (`page`: its key). Opinion tells no events; the same event read again on the
 * same page gets the same id.
 */
export function rememberedEvents(page: string, source: Source, told: readonly ToldEvent[]): DiplomaticEvent[] {
  return told
    .filter(({ event }) => event.confidence >= SURE && event.saidBy.kind !== 'opinion')
    .map((one) => remembered(page, source, one));
}

function remembered(page: string, source: Source, { event, quote }: ToldEvent): DiplomaticEvent {
  const { type, mode, status, from, until, place, actors, recipients, countries, forum, series, round, figures } =
    event;
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
