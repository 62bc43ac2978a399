import type { Context } from '../pipeline.ts';
import { surveyOf } from '../survey.ts';
import { englishTitles } from './english-titles.ts';
import type { Title } from './title.ts';

const known = new WeakMap<Context, readonly Title[]>();

/** Every title in the article, in order; read once a context. */
export function titlesOf(context: Context): readonly Title[] {
  const before = known.get(context);
  if (before) return before;
  const titles = englishTitles(surveyOf(context));
  known.set(context, titles);
  return titles;
}
