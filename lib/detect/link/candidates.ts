import type { OfficialId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Official } from '../../model/official.ts';
import type { Draft } from '../draft.ts';
import { isNameOf } from './compatible.ts';

/** Words at either end of a name that may be a family name by themselves. */
const FAMILY = 3;

/** Officials whose name a full name as printed can be. */
export function bearersOf(draft: Draft, lexicon: Lexicon): readonly Official[] {
  const whole = ids(lexicon, draft.quote);
  const pieces = piecesOf(draft.quote).flatMap((piece) => ids(lexicon, piece));
  const all = new Set([...(draft.candidates ?? []), ...whole, ...pieces]);
  const exact = new Set([...(draft.candidates ?? []), ...whole]);
  return [...all].flatMap((id) => {
    const official = lexicon.official(id);
    return official && (exact.has(id) || isNameOf(draft.parts, official)) ? [official] : [];
  });
}

function ids(lexicon: Lexicon, phrase: string): readonly OfficialId[] {
  return lexicon.phrases.lookup(phrase).flatMap((target) => (target.kind === 'official' ? [target.id] : []));
}

function piecesOf(name: string): readonly string[] {
  const words = name.split(/\s+/);
  const pieces: string[] = [];
  for (let n = 1; n <= Math.min(FAMILY, words.length - 1); n++)
    pieces.push(words.slice(-n).join(' '), words.slice(0, n).join(' '));
  return pieces;
}
