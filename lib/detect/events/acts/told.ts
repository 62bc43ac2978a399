/** Whether a verb's reading says enough to be told. */
import type { EventStatus, EventType } from '../../../model/event.ts';
import type { Party } from '../words.ts';
import type { VerbHit } from './patterns.ts';
import type { Draft } from '../time/promises.ts';
import type { Roles } from '../parties/roles.ts';

/** Acts that are told without saying who did them: “was arrested”, “an attack killed”. */
const FORCE: ReadonlySet<EventType> = new Set<EventType>([
  'PROTEST',
  'COERCE',
  'ASSAULT',
  'INCIDENT',
  'ACCUSE',
  'REQUEST',
  'THREATEN',
  'REJECT',
]);

/** Within quotation marks only a named party's meeting with another counts: a spokesperson's post that tells of talks. */
export function isReport(hit: VerbHit, roles: Roles, status: EventStatus): boolean {
  return (
    hit.act.type === 'CONSULT' &&
    status === 'occurred' &&
    roles.recipients.length > 0 &&
    roles.because.includes('subject')
  );
}

/** Who must be known for a type to be told at all: “agreed” and “met” by one party alone say too little. */
export function isTold(hit: VerbHit, { type, settled }: Draft, roles: Roles): boolean {
  const { act } = hit;
  const parties = roles.actors.length + roles.recipients.length;
  if (parties === 0 || isOutOfOffice(hit, roles.actors)) return false;
  if (type === 'CONSULT' && act.frame === 'directed' && !isReceived(roles)) return false;
  if (type === 'CONSULT' && act.frame === 'pair' && roles.actors.some((party) => party.body)) return true;
  if (type === 'CONSULT' && act.frame !== 'visit' && parties < 2) return act.mode !== 'meeting' && act.objects !== null;
  if (roles.actors.length === 0) return FORCE.has(type);
  if (type === 'AGREE' || type === 'REJECT') return true;
  if (settled === 'hypothetical' || settled === 'denied') return roles.recipients.length > 0 || FORCE.has(type);
  if (act.frame === 'visit') return roles.recipients.length > 0 && !roles.actors.some((party) => party.people);
  return act.frame !== 'pair' || parties > 1 || (act.objects !== null && type !== 'CONSULT');
}

/** Careers and deaths are told of people in office: an editor who resigns, a country “named worst of all” are none. */
function isOutOfOffice({ act, passive, form }: VerbHit, actors: readonly Party[]): boolean {
  if (actors.length === 0) return false;
  switch (act.mode) {
    case 'death':
      return !actors.some(({ participant }) => participant.official !== null || participant.office !== null);
    case 'appointment':
      if (passive && form.lemma !== 'swear' && actors.every((party) => party.collective)) return true;
      return actors.every((party) => party.private);
    case 'resign':
    case 'election':
      return actors.every((party) => party.private);
    default:
      return false;
  }
}

/** “received the envoy”: somebody is received, no crowd of nationals. */
function isReceived({ recipients }: Roles): boolean {
  return recipients.some((party) => !party.adjective && !party.people);
}
