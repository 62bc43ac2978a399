import packed from 'virtual:roster';
import { openLexicon, type Roster } from './unpack.ts';

let opened: Roster | null = null;

/** The roster that ships, for the browser: opened on first use and kept. Native-script names are in the index only. */
export function openRoster(): Roster {
  return (opened ??= openLexicon(packed));
}
