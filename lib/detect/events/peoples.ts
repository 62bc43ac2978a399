/** Adjectives and peoples act too: “Israeli tanks”, “the Palestinians”. They are no mentions for the reader, but parties here. */
import type { Mention } from '../../model/mention.ts';
import type { Context } from '../pipeline.ts';
import { placeOf, surveyOf } from '../survey.ts';

/** The mentions and, where none of them stands, the peoples named; in text order. */
export function withPeoples(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const { text, hits } = surveyOf(context);
  let next = 0;
  const peoples = hits.flatMap((hit): readonly Mention[] => {
    while (next < mentions.length && mentions[next]!.end <= hit.start) next++;
    const target = placeOf(hit, ['demonym']);
    const taken = mentions[next] !== undefined && startOf(mentions[next]!) < hit.end;
    if (target === null || taken) return [];
    const quote = text.slice(hit.start, hit.end);
    return [
      {
        start: hit.start,
        end: hit.end,
        quote,
        kind: 'country',
        form: 'full',
        official: null,
        name: null,
        office: null,
        officeTitle: null,
        country: target.id,
        confidence: 0.9,
        because: ['known-demonym'],
      },
    ];
  });
  return [...mentions, ...peoples].toSorted((a, b) => a.start - b.start);
}

function startOf(mention: Mention): number {
  return Math.min(mention.start, mention.titleSpan?.start ?? mention.start);
}
