import type { Lexicon } from '../../model/lexicon.ts';
import type { Survey } from '../survey.ts';
import type { NameRun } from './name-run.ts';
import { trimName } from './name-run.ts';

/** Given names that are also nouns of German: before another noun they say nothing. */
const NOUNS_TOO: ReadonlySet<string> = new Set(
  'mark ernst rose wolf heide linde kohl christ christian frank franken herzog lenz roman august kaiser graf mai silvester viola vera iris jasmin erika marine gloria victoria carmen angel star may hope grace faith summer asia india china paris london sydney jordan israel chad kenia georgia florenz'.split(
    ' ',
  ),
);
/** Endings of German nouns that no family name has. */
const NOUN =
  /(?:ung|ungen|heit|keit|schaft|ismus|haus|platz|strasse|kirche|stiftung|preis|institut|universitat|schule|partei|gesetz|abkommen|gipfel|klinik|insel|bank|verein|verlag|zeitung|kraftwerk|minister|ministerin|prasident|prasidentin|sprecher|sprecherin)$/;

/**
 * The person within a run of capitals where every noun has one: given names and the word behind them. `null` when the
 * given name may be a noun, or the word behind it is one.
 */
export function nameAmongNouns(
  survey: Survey,
  run: NameRun,
  { isGivenName }: Pick<Lexicon, 'isGivenName'>,
): NameRun | null {
  if (NOUNS_TOO.has(run.parts[0]!)) return null;
  const name = trimName(survey, run, isGivenName);
  const last = survey.words[name.last]!;
  return name.parts.length < 2 || NOUN.test(last.low) ? null : withoutGenitive(survey, name);
}

/** `Jägers Buch` is Jäger's, where the text prints the bare name as well. */
function withoutGenitive(survey: Survey, run: NameRun): NameRun {
  const { low } = survey.words[run.last]!;
  if (!/[^s]s$/.test(low) || low.length < 5) return run;
  const bare = low.slice(0, -1);
  if (!survey.words.some((word) => word.low === bare && word.shape === 'capital')) return run;
  return { ...run, end: run.end - 1, parts: [...run.parts.slice(0, -1), bare] };
}
