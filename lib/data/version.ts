import type { Notice, Source } from '../model/source.ts';

/**
 * Which writing of an article this is, as text that compares later for a later one: by when the page says it was changed,
 * else published; one that says it was put right comes after one of the same time that does not.
 */
export function versionOf(
  { modified, published }: Pick<Source, 'modified' | 'published'>,
  notice: Notice | null,
): string {
  return `${modified ?? published ?? ''}${notice === 'corrected' ? ' corrected' : ''}`;
}
