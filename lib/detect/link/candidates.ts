import type { OfficialId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Official } from '../../model/official.ts';
import { folded } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import { SUFFIXES } from '../names/words.ts';
import type { Context } from '../pipeline.ts';
import { isVague } from '../titles/kinds.ts';
import type { Title } from '../titles/title.ts';
import { isNameOf, partsOf, soundsLike } from './compatible.ts';
import { covers } from './holder.ts';
import { sameGiven } from './spelling.ts';
import { officeDayAt } from '../units.ts';

/** Words at either end of a name that may be a family name by themselves. */
const FAMILY = 3;

/** Officials whose name a full name as printed can be. */
export function bearersOf(draft: Draft, context: Context): readonly Official[] {
  const { lexicon } = context;
  const whole = ids(lexicon, draft.quote);
  const pieces = piecesOf(withoutSuffix(draft.quote)).flatMap((piece) => ids(lexicon, piece));
  const holders = draft.titles.flatMap((title) => holdersLike(draft, title, context));
  const all = new Set([...(draft.candidates ?? []), ...whole, ...pieces]);
  const exact = new Set([...(draft.candidates ?? []), ...whole]);
  const named = [...all].flatMap((id) => {
    const official = lexicon.official(id);
    return official && (exact.has(id) || isNameOf(draft.parts, official)) ? [official] : [];
  });
  const meant =
    whole.length === 0 ? named : named.filter((one) => whole.includes(one.id) || opensAlike(draft.parts, one));
  return [...meant, ...holders.filter((one) => !named.includes(one))];
}

/** `Idriss Déby` is his own name and no short form of his son’s, `Mahamat Idriss Déby`. */
function opensAlike([first]: readonly string[], official: Official): boolean {
  return [official.name, ...official.aliases].some(
    (name) => first !== undefined && sameGiven(first, partsOf(name)[0] ?? ''),
  );
}

/** Whoever held the titled post of that country on the day, when the name differs in spelling only: `el-Sissi`. */
function holdersLike(draft: Draft, title: Title, { lexicon, article }: Context): readonly Official[] {
  const date = officeDayAt(article, draft.start);
  if (title.country === null || date === null || isVague(title.kinds)) return [];
  const offices = lexicon.officesOf(title.country).filter((office) => title.kinds.includes(office.kind));
  const terms = offices.flatMap((office) => lexicon.termsIn(office.id)).filter((term) => covers(term, date));
  return terms.flatMap((term) => {
    const official = lexicon.official(term.official);
    return official && soundsLike(draft.parts, official) ? [official] : [];
  });
}

function ids(lexicon: Lexicon, phrase: string): readonly OfficialId[] {
  return lexicon.phrases.lookup(phrase).flatMap((target) => (target.kind === 'official' ? [target.id] : []));
}

/** `Lloyd J. Austin` of `Lloyd J. Austin III`: the family name stands before it. */
function withoutSuffix(name: string): string {
  const words = name.split(/\s+/);
  return words.length > 2 && SUFFIXES.has(folded(words.at(-1)!).replace('.', '')) ? words.slice(0, -1).join(' ') : name;
}

function piecesOf(name: string): readonly string[] {
  const words = name.split(/\s+/);
  const pieces: string[] = [];
  for (let n = 1; n <= Math.min(FAMILY, words.length - 1); n++)
    pieces.push(words.slice(-n).join(' '), words.slice(0, n).join(' '));
  return pieces;
}
