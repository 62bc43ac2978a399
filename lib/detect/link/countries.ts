import type { CountryCode } from '../../model/ids.ts';
import type { Context } from '../pipeline.ts';
import { surveyOf } from '../survey.ts';

const counted = new WeakMap<Context, ReadonlyMap<CountryCode, number>>();

/** How often each country or organisation is named in the article, adjectives, capitals and metonyms included. */
export function countriesIn(context: Context): ReadonlyMap<CountryCode, number> {
  const known = counted.get(context);
  if (known) return known;
  const counts = new Map<CountryCode, number>();
  for (const hit of surveyOf(context).hits)
    for (const target of hit.targets)
      if (target.kind !== 'official') counts.set(target.id, (counts.get(target.id) ?? 0) + 1);
  counted.set(context, counts);
  return counts;
}
