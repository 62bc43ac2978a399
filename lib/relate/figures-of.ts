import type { DiplomaticEvent, EventFigure } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import { measureWords } from '../text/measure-words.ts';
import type { AboutPage, AboutPair } from './subject.ts';

/** The figure series of an event that a figure of the page continues, when both are about the same pair of states. */
export function sharedFigureSeries(event: DiplomaticEvent, page: AboutPage): readonly string[] {
  if (!aboutThePair(event, page)) return [];
  const shared = event.figures.filter((known) => page.figures.some((figure) => sameMeasure(figure, known)));
  return [...new Set(shared.flatMap(({ series }) => (series === null ? [] : [series])))];
}

/** Whether a figure of a page measures what a known one does: the same unit or currency, and a telling word in common. */
export function sameMeasure(figure: Figure, known: EventFigure): boolean {
  const currency = figure.currency ?? null;
  const counted = figure.kind === 'count' || figure.kind === 'quantity';
  if (currency === null ? !counted || isMoney(known.unit) : currency !== known.unit) return false;
  const words = measureWords(`${figure.measures ?? ''} ${counted ? (figure.unit ?? '') : ''}`);
  return measureWords(known.measures).some((word) => words.includes(word));
}

/** What an event tells in figures is between two states the page is about: other figures are not the page's matter. */
export function aboutThePair(event: DiplomaticEvent, page: AboutPage): boolean {
  return page.pairs.some((pair) => isBetween(event, pair));
}

/** Both states took part; of an event with one party only (a visit that is planned), both are concerned. */
export function isBetween(event: DiplomaticEvent, { a, b }: Pick<AboutPair, 'a' | 'b'>): boolean {
  const parties = new Set([...event.actors, ...event.recipients].map(({ country }) => country));
  if (parties.size < 2) return event.countries.includes(a) && event.countries.includes(b);
  return parties.has(a) && parties.has(b);
}

function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
