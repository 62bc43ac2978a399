import type { Title } from './title.ts';

/** Loose titles that make nobody an official by themselves. */
const LOOSE =
  /\b(?:candidate|member|boss|counsel|delegate|ruler|minder|officer|inspector|superintendent|attorney|director|chair\w*|treasurer|registrar|administrator|controller|comptroller|head|editor-in-chief)$/i;
/** Titles that do so when they are printed with a capital: `Official`, but not `a company official`. */
const LOOSE_IN_SMALL = /\b(?:official|captain|major)$/i;

/** Whether a title is one of public life. */
export function makesOfficial(title: Title): boolean {
  if (title.sort === 'office' || title.sort === 'rank') return true;
  if (title.sort !== 'soft' || LOOSE.test(title.words)) return false;
  return title.capital || !LOOSE_IN_SMALL.test(title.words);
}
