/** Whom a traveller meets when the words only say “officials”: those of the country that the meeting is in. */
import type { Context } from '../../pipeline.ts';
import { placeOf } from '../../survey.ts';
import type { Clause } from '../clauses.ts';
import { datelineOf } from '../time/dateline.ts';
import { actingState, stateOf } from './parties.ts';
import type { Roles } from './roles.ts';
import type { Sentence } from '../sentence.ts';
import type { Party, Word } from '../words.ts';

/** The rule behind a host that only the place tells. */
export const HOST_BY_PLACE = 'host-by-place';

/** Offices in the plural, without a country. */
const HOSTS = /^(?:officials|leaders|ministers|counterparts|authorities|lawmakers|diplomats|representatives)$/;
/** How far behind the verb they may stand, in words. */
const REACH = 8;

/** The roles with the host state as recipient, where persons of another state met “officials” there; else as they are. */
export function withHosts(roles: Roles, after: number, clause: Clause, sentence: Sentence, context: Context): Roles {
  if (roles.recipients.length > 0 || roles.actors.length === 0 || roles.actors.some((party) => party.collective))
    return roles;
  const { words } = sentence;
  if (!words.slice(after + 1, after + 1 + REACH).some((word) => word.party === null && HOSTS.test(word.lower)))
    return roles;
  const host = placeIn(words, clause) ?? hereOf(sentence, context);
  if (
    host === null ||
    roles.actors.some((party) => (party.participant.country ?? host.participant.country) === host.participant.country)
  )
    return roles;
  return { ...roles, recipients: [stateOf(host)], because: [...roles.because, HOST_BY_PLACE] };
}

function placeIn(words: readonly Word[], { from, to }: Clause): Party | null {
  const at = words.findIndex(
    (word, i) =>
      i > from && i < to && words[i - 1]!.lower === 'in' && word.party?.collective === true && !word.party.adjective,
  );
  return at < 0 ? null : words[at]!.party;
}

/** The country of the dateline. */
function hereOf({ unit }: Sentence, context: Context): Party | null {
  const town = datelineOf(unit, context);
  const targets = town === null ? [] : context.lexicon.phrases.lookup(town);
  const capital = placeOf({ start: 0, end: 0, targets }, ['capital']);
  if (capital === null) return null;
  return actingState(capital.id, town);
}
