import type { DiplomaticEvent } from '../model/event.ts';
import type { IsoDate } from '../model/ids.ts';
import type { FigurePoint } from './figure-series.ts';

/** Every figure that these events tell, with the event that tells it and the day it was told. */
export function toldPoints(events: readonly DiplomaticEvent[]): readonly FigurePoint[] {
  return events.flatMap((event) => event.figures.map((figure) => ({ figure, event, on: toldOn(event) })));
}

/** A figure is as old as its telling: what a preview says of trade was said before the meeting. */
function toldOn(event: DiplomaticEvent): IsoDate | null {
  const days = event.sources.flatMap(({ published }) => published ?? []);
  return days.toSorted()[0] ?? event.from;
}
