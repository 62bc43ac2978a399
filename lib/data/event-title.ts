import type { EventMode, EventStatus, EventType } from '../model/event.ts';

/** What a title is composed from: names as shown, never a sentence of a source. */
export interface TitleParts {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly status: EventStatus;
  readonly place: string | null;
  /** A few words on what it is about; missing: the act says it all. */
  readonly about?: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}

/** The act in a few words; by `TYPE.mode`, then by `TYPE`. */
const LABELS: Readonly<Record<string, string>> = {
  'AGREE.invitation': 'Invitation',
  'AGREE.meeting': 'Meeting agreed',
  'AGREE.visit': 'Visit agreed',
  'AGREE.agreement_proposed': 'Agreement proposed',
  'AGREE.mediation': 'Mediation offered',
  AGREE: 'Commitment',
  'CONSULT.meeting': 'Meeting',
  'CONSULT.sidelines': 'Meeting on the sidelines',
  'CONSULT.visit': 'Visit',
  'CONSULT.phone': 'Call',
  'CONSULT.virtual': 'Video meeting',
  'CONSULT.foc': 'Foreign Office Consultations',
  'CONSULT.summit': 'Summit',
  'CONSULT.2plus2': '2+2 dialogue',
  'CONSULT.commission': 'Commission meeting',
  'CONSULT.dialogue': 'Dialogue',
  'CONSULT.negotiation': 'Talks',
  'CONSULT.mediation': 'Mediated talks',
  CONSULT: 'Consultations',
  'SUPPORT.agreement_signed': 'Agreement',
  'SUPPORT.agreement': 'Agreement',
  'SUPPORT.ratify': 'Ratification',
  'SUPPORT.recognise': 'Recognition',
  'SUPPORT.relations': 'Diplomatic relations established',
  'SUPPORT.accession': 'Accession',
  SUPPORT: 'Support',
  'COOPERATE.exercise': 'Joint exercise',
  'COOPERATE.commissioning': 'Ship commissioned',
  'COOPERATE.embassy': 'Embassy opened',
  'COOPERATE.exchange': 'Prisoner exchange',
  'COOPERATE.extradition': 'Extradition',
  COOPERATE: 'Cooperation',
  'AID.military': 'Military aid',
  'AID.economic': 'Aid',
  AID: 'Aid',
  'RETREAT.ease': 'Restrictions lifted',
  'RETREAT.resign': 'Leaving office',
  'RETREAT.ceasefire': 'Ceasefire',
  RETREAT: 'Withdrawal',
  'ACCUSE.demarche': 'Envoy summoned',
  'ACCUSE.warrant': 'Arrest warrant',
  'ACCUSE.condemn': 'Condemnation',
  ACCUSE: 'Accusation',
  'REJECT.withdraw': 'Withdrawal',
  REJECT: 'Rejection',
  'REQUEST.accession': 'Request',
  REQUEST: 'Request',
  'SANCTION.discontinue': 'Sanctions',
  'SANCTION.tariff': 'Tariffs',
  'SANCTION.ban': 'Ban',
  'SANCTION.expel': 'Expulsion',
  'SANCTION.withdraw': 'Envoy recalled',
  'SANCTION.sever': 'Diplomatic relations cut',
  'SANCTION.closure': 'Closure',
  'SANCTION.suspend': 'Membership suspended',
  SANCTION: 'Restrictions',
  'STATEMENT.joint': 'Joint statement',
  STATEMENT: 'Statement',
  VOTE: 'Vote',
  'INCIDENT.appointment': 'Appointment',
  'INCIDENT.casualty': 'Casualties',
  'INCIDENT.election': 'Election',
  'INCIDENT.death': 'Death',
  INCIDENT: 'Incident',
  MOBILIZE: 'Forces moved',
  THREATEN: 'Threat',
  ASSAULT: 'Attack',
  COERCE: 'Coercion',
  CONCEDE: 'Concession',
  PROTEST: 'Protest',
};

/** Acts that have a direction: the second party did not take part, it was acted upon. */
const DIRECTED: ReadonlySet<EventType> = new Set([
  'SANCTION',
  'AID',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'REQUEST',
  'COERCE',
  'ASSAULT',
  'SUPPORT',
]);
/** Of an otherwise directed type, what both parties do together. */
const MUTUAL: ReadonlySet<string> = new Set(['SUPPORT.agreement_signed', 'SUPPORT.relations']);

/** One line in our words: `Meeting in Beijing: Antony Blinken – Xi Jinping`. */
export function composeTitle(parts: TitleParts): string {
  const { type, mode, status, place, about, actors, recipients } = parts;
  const act = `${type}.${mode ?? ''}`;
  const label = LABELS[act] ?? LABELS[type] ?? type;
  const where = place === null ? '' : ` ${mode === 'visit' ? 'to' : 'in'} ${place}`;
  const link = (DIRECTED.has(type) && !MUTUAL.has(act)) || act === 'RETREAT.ease' ? ' → ' : ' – ';
  const sides = [listed(actors), listed(recipients)].filter((side) => side !== '').join(link);
  const planned = status === 'occurred' || status === 'historical' ? '' : ` ${status}`;
  return `${label}${where}${planned}${sides === '' ? '' : `: ${sides}`}${about === undefined ? '' : ` (${about})`}`;
}

/** At most four names; of more, the first three and how many others. */
function listed(names: readonly string[]): string {
  if (names.length <= 4) return names.join(', ');
  return `${names.slice(0, 3).join(', ')} and ${names.length - 3} others`;
}
