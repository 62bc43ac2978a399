/** Events and officials with their sources, for the clipboard and for briefs. Pure. */
import { sayAct, sayParticipant } from '../../../components/shared/say-event.ts';
import type { Instant } from '../../model/ids.ts';
import type { Reference } from '../../store/formats/reference.ts';
import type { Words } from '../../words.ts';
import { cite, type Citation, type CitationStyle } from './citation.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { EventLine, SourceLine } from '../event-lines.ts';

/** `13 November 2023, New Delhi: Foreign Office Consultations (Vinay Kwatra, …; Andrey Rudenko, …).`, then its sources. */
export function citeEvent(event: EventLine, words: Words, style: CitationStyle, now: Instant): Citation {
  const references = event.sources.filter(isCitable).map((source) => referenceOfSource(source, now));
  return cite(sayEvent(event, words), references, style);
}

/** An event in a sentence: when, where, what, who in which office then. */
export function sayEvent(event: EventLine, words: Words): string {
  const when = event.from === null ? words('date_unknown') : words.longDate(event.from);
  const people = [...event.actors, ...event.recipients].map(sayParticipant).join('; ');
  const planned =
    event.status === 'occurred' || event.status === 'historical' ? '' : `, ${words(`status_${event.status}`)}`;
  const where = event.place === null ? when : `${when}, ${event.place}`;
  return `${where}: ${sayWhat(event, words)}${planned}${people === '' ? '' : ` (${people})`}.`;
}

/** The act where there is a word for it; a bare “Incident” would tell nothing, the event's own line does. */
function sayWhat(event: EventLine, words: Words): string {
  return event.mode !== null && words.has(`act_${event.type}_${event.mode}`) ? sayAct(event, words) : event.title;
}

/** Who an official is, term by term, and the roster that says so. */
export function citeOfficial(dossier: Dossier, words: Words, style: CitationStyle): Citation {
  const terms = dossier.terms.map(({ office, country, from, until }) => {
    const time = `${words.date(from)}–${until === null ? '' : words.date(until)}`;
    return `${[office, country].filter(Boolean).join(', ')} (${time})`;
  });
  const said = `${[dossier.title, ...terms].join('; ')}.`;
  const roster: Reference = {
    ...NO_REFERENCE,
    title: words('roster_reference'),
    publisher: words('name'),
    published: dossier.asOf,
    accessed: dossier.asOf,
  };
  return cite(said, [roster], style);
}

/** What general knowledge alone tells has nothing to cite. */
export function isCitable({ saidBy }: SourceLine): boolean {
  return saidBy.kind !== 'roster';
}

/** A source of an event as a reference. */
export function referenceOfSource({ title, publisher, published, link }: SourceLine, now: Instant): Reference {
  return { ...NO_REFERENCE, title, publisher, published, accessed: now, url: link };
}

const NO_REFERENCE = {
  key: '',
  authors: [],
  url: null,
  language: null,
  tags: [],
  notes: [],
} as const;
