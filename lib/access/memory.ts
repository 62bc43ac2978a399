/** Whether a page may be remembered: the reader's choice, and never in a private window. */
import { NEWS_SITES } from './news-sites.ts';
import { fits, patternOf } from './origins.ts';

/** What must be asked to know; asked only when it matters. */
export interface MemoryQuestions {
  /** Whether the page stands on a site that the reader allowed by name. */
  readonly isChosenSite: () => Promise<boolean>;
  /** Whether the reader kept something of the page. */
  readonly hasClips: () => Promise<boolean>;
}

/** Nothing is asked, and nothing kept, in a private window or by a reader who wants nothing remembered. */
export async function mayRemember(
  memory: 'nothing' | 'clips' | 'sites',
  { isPrivate }: { readonly isPrivate: boolean },
  { isChosenSite, hasClips }: MemoryQuestions,
): Promise<boolean> {
  if (isPrivate || memory === 'nothing') return false;
  return memory === 'sites' ? isChosenSite() : hasClips();
}

/**
 * Whether a page's site is one of those chosen for memory: allowed by its own name, or a news site of our list that the
 * reader allowed with every other. “Every site” alone chooses none: mail, chat and intranets are never read into memory.
 */
export function isRemembered(address: string, granted: readonly string[]): boolean {
  const named = granted.filter((pattern) => !isEverySite(pattern));
  if (named.some((pattern) => fits(pattern, address))) return true;
  return granted.some(isEverySite) && NEWS_SITES.some(({ host }) => fits(patternOf(host), address));
}

function isEverySite(pattern: string): boolean {
  return pattern === '<all_urls>' || /^[a-z*]+:\/\/\*\//.test(pattern);
}
