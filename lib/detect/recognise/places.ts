import type { Mention, MentionKind } from '../../model/mention.ts';
import type { Context } from '../pipeline.ts';
import type { PlaceTarget } from '../survey.ts';
import { isPersonHit, placeOf, surveyOf } from '../survey.ts';

const KINDS: Partial<Record<PlaceTarget['kind'], MentionKind>> = {
  country: 'country',
  organisation: 'organisation',
  capital: 'place',
  metonym: 'place',
};

const NAMED = ['country', 'organisation', 'capital', 'metonym'] as const;

/** Countries, organisations, capitals and seats of government by name. Adjectives (`Russian`) are read with titles, not here. */
export function places(context: Context): readonly Mention[] {
  const { printed, hits } = surveyOf(context);
  return hits.flatMap((hit) => {
    const target = isPersonHit(hit) ? null : placeOf(hit, NAMED);
    if (!target) return [];
    const kind = KINDS[target.kind]!;
    return [
      {
        start: hit.start,
        end: hit.end,
        quote: printed.slice(hit.start, hit.end),
        kind,
        form: 'full',
        official: null,
        name: context.lexicon.country(target.id)?.name ?? null,
        office: null,
        officeTitle: null,
        country: target.id,
        confidence: 0.9,
        because: [`known-${target.kind}`],
      } satisfies Mention,
    ];
  });
}
