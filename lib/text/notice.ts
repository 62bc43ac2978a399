import type { Notice } from '../model/source.ts';

/** At the head of a headline, as agencies and papers put it: `KILL: …`, `RETRACTED – …`. */
const WITHDRAWN_HEAD =
  /^\W{0,3}(?:kill|withdrawn|retracted|retraction|zurückgezogen|retiré|retirado)\W{0,2}\s*[:\-–—)\]]/iu;
const CORRECTED_HEAD =
  /^\W{0,3}(?:corrected|correction|refile|updated?(?:\s+\d{1,2})?|korrektur|aktualisiert|rectificatif|corregido)\W{0,2}\s*[:\-–—)\]]/iu;
/** Of its own text only: a news story may tell of a report that somebody withdrew. */
const WITHDRAWN_NOTE =
  /\b(?:this|the above) (?:story|article|news item|dispatch)\b\s*(?:[^.\n]{0,30}[^.\n\p{L}])?(?:has been|was|is) (?:withdrawn|retracted|killed|taken down)\b|\bdieser (?:artikel|beitrag|text) wurde zurückgezogen\b|\bcet article a été (?:retiré|dépublié)\b|\beste artículo ha sido retirado\b/iu;
const CORRECTED_NOTE =
  /\b(?:this|an earlier version of this|a previous version of this) (?:story|article|report)\b\s*(?:[^.\n]{0,60}[^.\n\p{L}])?(?:corrected|amended|updated|misstated|incorrectly|wrongly)\b|^\s*(?:correction|clarification|korrektur|berichtigung)\s*[:–—(]/imu;
/** Notes stand at either end of a text. */
const ENDS = 800;

/** The notice that a text bears in its headline or at its ends; `null`: none. */
export function noticeOf(headline: string | null, text: string): Notice | null {
  const ends = text.length <= 2 * ENDS ? text : `${text.slice(0, ENDS)}\n${text.slice(-ENDS)}`;
  if (WITHDRAWN_HEAD.test(headline ?? '') || WITHDRAWN_NOTE.test(ends)) return 'withdrawn';
  return CORRECTED_HEAD.test(headline ?? '') || CORRECTED_NOTE.test(ends) ? 'corrected' : null;
}
