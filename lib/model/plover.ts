/**
 * Our events in the words of others: PLOVER's sixteen types and the CAMEO codes they grew out of. Sources: the PLOVER
 * manual and its table from CAMEO (openeventdata/PLOVER); the rows are our own reading of them.
 */
import type { DiplomaticEvent, EventMode, EventStatus, EventType, Participant } from './event.ts';
import type { IsoDate } from './ids.ts';

/** PLOVER's own types: ours without STATEMENT, VOTE and INCIDENT. */
export type PloverType = Exclude<EventType, 'STATEMENT' | 'VOTE' | 'INCIDENT'>;

/** One line of a PLOVER file, as its gold records have it. */
export interface PloverRecord {
  readonly id: string;
  /** Day, month or year, as far as known. */
  readonly date: IsoDate | null;
  readonly event: PloverType;
  readonly mode: string | null;
  /** Comma-separated: `diplomatic, historical`. */
  readonly context: string;
  readonly source: readonly PloverActor[];
  readonly target: readonly PloverActor[];
  readonly location: string | null;
  /** The sentence it was read in; empty where only a citation is kept. */
  readonly text: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

export interface PloverActor {
  readonly actorText: string;
  /** ISO 3166 alpha-3 or the code of an organisation; `---` when unknown. */
  readonly code: string;
  readonly sector?: 'GOV';
}

/** Mode → its PLOVER type and mode, and its CAMEO code. `null` type: PLOVER has no word for it. */
interface Row {
  readonly plover: PloverType | null;
  readonly mode?: string;
  readonly cameo: string | null;
}

const ROWS: Readonly<Record<string, Row>> = rowsOf(`
AGREE | AGREE | 030
AGREE.invitation | AGREE | 036
AGREE.meeting | AGREE | 036
AGREE.mediation | AGREE | 039
AGREE.agreement_proposed | AGREE | 037
AGREE.join | AGREE | 032
CONSULT | CONSULT | 040
CONSULT.phone | CONSULT.phone | 041
CONSULT.visit | CONSULT.visit | 042
CONSULT.sidelines | CONSULT.third-party | 044
CONSULT.meeting | CONSULT | 040
CONSULT.foc | CONSULT | 046
CONSULT.summit | CONSULT.multilateral | 040
CONSULT.2plus2 | CONSULT | 040
CONSULT.commission | CONSULT | 040
CONSULT.mediation | CONSULT | 045
SUPPORT | SUPPORT | 051
SUPPORT.agreement_signed | SUPPORT | 057
SUPPORT.recognise | SUPPORT | 054
CONCEDE | CONCEDE | 080
COOPERATE | COOPERATE | 060
COOPERATE.exercise | COOPERATE | 062
COOPERATE.commissioning | COOPERATE | 062
AID | AID | 070
AID.peacekeeping | AID | 074
RETREAT | RETREAT.withdraw | 087
RETREAT.ease | RETREAT | 085
RETREAT.ceasefire | RETREAT.ceasefire | 0871
RETREAT.resign | RETREAT.resign | 0831
REQUEST | REQUEST | 100
ACCUSE | ACCUSE.disapprove | 112
ACCUSE.demarche | ACCUSE.disapprove | 114
ACCUSE.investigate | ACCUSE.investigate | 090
REJECT | REJECT | 120
REJECT.withdraw | REJECT | 127
THREATEN | THREATEN | 130
PROTEST | PROTEST | 140
SANCTION | SANCTION | 160
SANCTION.discontinue | SANCTION.discontinue | 163
SANCTION.expel | SANCTION.expel | 161
SANCTION.withdraw | SANCTION.withdraw | 161
MOBILIZE | MOBILIZE | 150
COERCE | COERCE | 170
ASSAULT | ASSAULT | 190
STATEMENT | | 010
STATEMENT.joint | | 019
VOTE | |
VOTE.yes | SUPPORT | 051
VOTE.no | REJECT | 120
VOTE.veto | REJECT.yield | 129
INCIDENT | |
`);

/** Statuses that PLOVER writes into the context. What did not take place is its `negation`. */
const CONTEXT_OF: Readonly<Record<EventStatus, string | null>> = {
  occurred: null,
  historical: 'historical',
  scheduled: 'future',
  postponed: 'future',
  hypothetical: 'hypothetical',
  denied: 'negation',
  cancelled: 'negation',
};

/** Types whose context is not plainly diplomatic. */
const MILITARY: ReadonlySet<EventType> = new Set<EventType>(['MOBILIZE', 'ASSAULT']);

/** The CAMEO code of an act, two to four digits; `null`: CAMEO has none (votes, appointments, casualties). */
export function cameoOf(type: EventType, mode: EventMode | null): string | null {
  return rowOf(type, mode).cameo;
}

/** The PLOVER type and mode of an act; `null`: PLOVER codes no such thing (a remark, an abstention, a death). */
export function ploverTypeOf(
  type: EventType,
  mode: EventMode | null,
): { event: PloverType; mode: string | null } | null {
  const { plover, mode: finer } = rowOf(type, mode);
  return plover === null ? null : { event: plover, mode: finer ?? null };
}

/** An event as a PLOVER record; `null` where PLOVER has no type for it or nobody acts. */
export function ploverOf(event: DiplomaticEvent): PloverRecord | null {
  const act = ploverTypeOf(event.type, event.mode);
  if (act === null || event.actors.length === 0) return null;
  const [told] = event.sources;
  const context = [MILITARY.has(event.type) ? 'military' : 'diplomatic', CONTEXT_OF[event.status]];
  return {
    id: event.id,
    date: event.from,
    ...act,
    context: context.filter((word) => word !== null).join(', '),
    source: event.actors.map(actorOf),
    target: event.recipients.map(actorOf),
    location: event.place,
    text: told.quote ?? '',
    publisher: told.publisher,
    url: told.url,
  };
}

function rowOf(type: EventType, mode: EventMode | null): Row {
  return ROWS[`${type}.${mode}`] ?? ROWS[type]!;
}

function actorOf({ name, country, office }: Participant): PloverActor {
  const code = country ?? '---';
  return { actorText: name ?? code, code, ...(office === null ? {} : { sector: 'GOV' }) };
}

/** Each line: our type and mode, PLOVER's, the CAMEO code. */
function rowsOf(table: string): Readonly<Record<string, Row>> {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return Object.fromEntries(
    rows.map(([ours = '', theirs = '', cameo = '']) => {
      const [plover = '', mode] = theirs.split('.');
      const row = { plover: plover === '' ? null : (plover as PloverType), cameo: cameo === '' ? null : cameo };
      return [ours, mode === undefined ? row : { ...row, mode }];
    }),
  );
}
