import type { Title } from './title.ts';

/** Loose titles that make nobody an official by themselves. */
const LOOSE = /\b(?:candidate|member|boss|counsel|delegate|ruler|minder|official|officer|inspector|superintendent)$/i;

/** Whether a title is one of public life. */
export function makesOfficial(title: Title): boolean {
  if (title.sort === 'office' || title.sort === 'rank') return true;
  return title.sort === 'soft' && (!LOOSE.test(title.words) || title.capital);
}
