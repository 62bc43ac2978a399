/** Adjectives and peoples act too: “Israeli tanks”, “the Palestinians”. They are no mentions for the reader, but parties here. */
import type { Mention } from '../../../model/mention.ts';
import type { Context } from '../../pipeline.ts';
import { placeOf, surveyOf } from '../../survey.ts';
import { stateMention } from './stand-ins.ts';

/** The mentions and, where none of them stands, the peoples named and what stands for a state; in text order. */
export function withPeoples(
  mentions: readonly Mention[],
  standIns: readonly Mention[],
  context: Context,
): readonly Mention[] {
  const { printed, hits } = surveyOf(context);
  const peoples = hits.flatMap((hit): readonly Mention[] => {
    const target = placeOf(hit, ['demonym']);
    if (target === null) return [];
    const { start, end } = hit;
    return [stateMention({ start, end, quote: printed.slice(start, end) }, target.id, 0.9, 'known-demonym')];
  });
  return added(
    added(mentions, peoples),
    standIns.toSorted((a, b) => a.start - b.start),
  );
}

/** The list with those of `more` that lie on none of it; both and the answer are in text order. */
function added(list: readonly Mention[], more: readonly Mention[]): readonly Mention[] {
  let next = 0;
  const free = more.filter((one) => {
    while (next < list.length && list[next]!.end <= one.start) next++;
    return list[next] === undefined || startOf(list[next]!) >= one.end;
  });
  return free.length === 0 ? list : [...list, ...free].toSorted((a, b) => a.start - b.start);
}

function startOf(mention: Mention): number {
  return Math.min(mention.start, mention.titleSpan?.start ?? mention.start);
}
