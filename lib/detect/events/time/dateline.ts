/** The place an article was filed from: `HANOI, Vietnam (AP) —`, `Moscow: …`, `SEOUL, Aug. 20 (Yonhap) --`. */
import type { Unit } from '../../../model/source.ts';
import type { Context } from '../../pipeline.ts';

/** How far into a unit the dateline may stand, in UTF-16 code units; pages print headlines and captions before it. */
const REACH = 1500;
const DATELINE =
  /(?:^|\n|\d{4}[ -]\d{0,2}-?\d{0,2} ?|[.!?]["”]? ?)(\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,2})(?:\/ ?\p{Lu}[\p{L} ]{2,20})?(?:, [^\n()—–:]{2,24})?(?: ?\([^()\n]{2,30}\))?(?: ?(?:[—–]|--|-) |: )/gu;

/** The dateline's town as printed, small letters after the first; `null` when there is none that the lexicon knows. */
export function datelineOf(unit: Unit, context: Context): string | null {
  if (unit.place !== null) return unit.place;
  const head = context.article.text.slice(unit.start, Math.min(unit.end, unit.start + REACH));
  for (const [, town = ''] of head.matchAll(DATELINE)) {
    const known = context.lexicon.phrases.lookup(town).some((target) => target.kind === 'capital');
    if (known) return town === town.toUpperCase() ? town.charAt(0) + town.slice(1).toLowerCase() : town;
  }
  return null;
}
