/**
 * How the tables of another language are written. Cues are words folded to small letters, in one or two parts that must
 * both stand in the sentence; `~` says that only a beginning or an ending is given.
 *
 *     TYPE.mode | frame | cues
 *
 * The other side stands behind the language's “with” (pair), “in” or “to” (visit), “against” or nothing (directed).
 */
import type { EventType } from '../../../model/event.ts';

export type ForeignFrame = 'pair' | 'directed' | 'visit' | 'alone';

export interface ForeignAct {
  readonly type: EventType;
  readonly mode: string | null;
  readonly frame: ForeignFrame;
  /** Each cue is one or two patterns that must both match a word. */
  readonly cues: readonly (readonly RegExp[])[];
}

export interface ForeignLanguage {
  readonly acts: readonly ForeignAct[];
  /** Behind it stands who was met. */
  readonly with: RegExp;
  /** Behind it stands where the visit goes. */
  readonly into: RegExp;
  /** Behind it stands whom an act is turned to. */
  readonly against: RegExp;
  /** What governs a party that does not act. */
  readonly governs: RegExp;
  /** Days and auxiliaries: what stands before them governs nothing behind them. */
  readonly parts: RegExp;
  readonly pronoun: RegExp;
  /** “both” before sides, states or countries. */
  readonly both: RegExp;
  readonly ahead: RegExp;
  readonly not: RegExp;
  /** Words that make the act a possibility. */
  readonly maybe: RegExp;
  /** Names of states and unions of states that the lexicon has in English alone. */
  readonly names: readonly (readonly [pattern: RegExp, code: string])[];
  /** Capitals by the names this language has for them, with their country. */
  readonly towns: ReadonlyMap<string, string>;
}

/** `Kiew UKR, Brüssel BEL`. */
export function townsIn(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(', ').map((entry) => {
      const cut = entry.lastIndexOf(' ');
      return [entry.slice(0, cut), entry.slice(cut + 1)];
    }),
  );
}

/** A language from its table and its little words. */
export function language(table: string, words: Omit<ForeignLanguage, 'acts'>): ForeignLanguage {
  const acts = table
    .trim()
    .split('\n')
    .map((row) => {
      const [act = '', frame = '', cues = ''] = row.split('|').map((cell) => cell.trim());
      const [type, mode] = act.split('.');
      const patterns = cues.split(', ').map((cue) => cue.split('+').map(patternOf));
      return { type: type as EventType, mode: mode ?? null, frame: frame as ForeignFrame, cues: patterns };
    });
  return { ...words, acts };
}

/** `treff~` begins a word, `~gespräch` ends one; without the tilde it is the word. */
function patternOf(cue: string): RegExp {
  if (cue.startsWith('~')) return new RegExp(`${cue.slice(1)}$`, 'u');
  return cue.endsWith('~') ? new RegExp(`^${cue.slice(0, -1)}`, 'u') : new RegExp(`^${cue}$`, 'u');
}
