import packed from 'virtual:roster';
import type { Lexicon } from '../model/lexicon.ts';
import { openLexicon } from './unpack.ts';

let opened: Lexicon | null = null;

/** The roster that ships, for the browser: opened on first use and kept. Native-script names are in the index only. */
export function openRoster(): Lexicon {
  return (opened ??= openLexicon(packed));
}
