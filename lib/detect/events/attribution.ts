/** Who says that it happened, and which agency's copy it is: kept with every event. */
import type { SaidBy } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import type { Word } from './words.ts';

const SAYING = new Set(
  'said says told announced stated tweeted wrote added confirmed noted declared reported posted'.split(' '),
);
const UNNAMED =
  /\b(?:sources|requested anonymity|on condition of anonymity|people familiar|according to reports|media reports|reportedly|officials said)\b/i;
const AGENCIES: readonly (readonly [RegExp, string])[] = [
  [/\bAFP\b|Agence France-Presse/, 'AFP'],
  [/\bReuters\b/, 'Reuters'],
  [/\bAssociated Press\b|\(AP\)/, 'AP'],
  [/\bXinhua\b/, 'Xinhua'],
  [/\bIANS\b/, 'IANS'],
  [/\bANI\b/, 'ANI'],
  [/\bPTI\b/, 'PTI'],
  [/\bTASS\b/, 'TASS'],
  [/\bdpa\b/, 'dpa'],
  [/\bAPA\b/, 'APA'],
  [/\bEFE\b/, 'EFE'],
  [/\bKyodo\b/, 'Kyodo'],
  [/\bYonhap\b/, 'Yonhap'],
  [/\bBloomberg\b/, 'Bloomberg'],
];

/** Hosts of governments: what they print is their readout. */
const GOVERNMENT =
  /(?:^|\.)(?:gov|gob|gouv|govt|go|mea|mfa|mofa|mid|state|fmprc|consilium|europa|un|nato)\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** Who stands behind the sentence: a speaker named in it, unnamed sources, a readout, or the outlet itself. */
export function saidByOf(sentence: string, words: readonly Word[], source: Source): SaidBy {
  if (isOpinion(source)) return { kind: 'opinion' };
  const speaker = speakerOf(words);
  if (speaker !== null) return speaker;
  if (UNNAMED.test(sentence)) return { kind: 'unnamed' };
  const host = hostOf(source.url);
  if (host !== null && GOVERNMENT.test(host))
    return { kind: 'readout', of: source.country ?? source.publisher ?? host };
  return { kind: 'outlet' };
}

function speakerOf(words: readonly Word[]): SaidBy | null {
  const at = words.findIndex((word) => word.party === null && SAYING.has(word.lower));
  if (at < 0) return null;
  const before = words.slice(Math.max(0, at - 8), at).findLast((word) => word.party !== null);
  const after = words.slice(at + 1, at + 4).find((word) => word.party !== null);
  const party = /^[,"”]$/.test(words[at - 1]?.text ?? '') ? (after ?? before) : (before ?? after);
  if (party === undefined) return null;
  const who = party.party!.participant.name ?? party.party!.participant.official ?? party.text;
  const spokesperson = words
    .slice(Math.max(0, at - 8), at + 8)
    .some((word) => /spokes(?:man|woman|person)/i.test(word.text));
  return { kind: spokesperson ? 'spokesperson' : 'on-record', who };
}

/** The agency named in the first or last lines, or by its own address. */
export function agencyOf(text: string): string | null {
  const edges = `${text.slice(0, 600)}\n${text.slice(-300)}`;
  return AGENCIES.find(([pattern]) => pattern.test(edges))?.[1] ?? null;
}

/** Opinion pieces and encyclopaedia pages give marks, never events. */
export function tellsEvents(source: Source): boolean {
  const host = hostOf(source.url);
  return (
    !isOpinion(source) &&
    !(host !== null && /(?:^|\.)(?:wikipedia|britannica|wikimedia)\.org$|(?:^|\.)britannica\.com$/.test(host))
  );
}

function isOpinion(source: Source): boolean {
  return (
    /\/(?:opinions?|op-?ed|editorials?|commentisfree|commentary|columnists?|columns?|blogs?)(?:\/|-|$)/i.test(
      source.url ?? '',
    ) || /^(?:opinion|editorial|comment|op-ed)\s*[:|]/i.test(source.title ?? '')
  );
}

/** The core has no `URL`: the host by pattern, lower case, without `www.`. */
function hostOf(url: string | null): string | null {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null;
}
