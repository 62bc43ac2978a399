/**
 * CAMEO codes as our types. Source: the CAMEO codebook's twenty roots; what PLOVER made of them. `model/plover.ts` has the way
 * back, from our finer acts.
 */
import type { EventType } from '../../model/event.ts';

/** An act as our events name it. */
export interface Act {
  readonly type: EventType;
  readonly mode: string | null;
}

/** By the first two digits. */
const ROOTS: Readonly<Record<string, EventType>> = {
  '01': 'STATEMENT',
  '02': 'REQUEST',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'CONCEDE',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
};

/** Finer codes that we have a word for; the longest that fits counts. */
const FINER: Readonly<Record<string, Act>> = {
  '039': { type: 'AGREE', mode: 'mediation' },
  '041': { type: 'CONSULT', mode: 'phone' },
  '042': { type: 'CONSULT', mode: 'visit' },
  '043': { type: 'CONSULT', mode: 'visit' },
  '044': { type: 'CONSULT', mode: 'meeting' },
  '045': { type: 'CONSULT', mode: 'mediation' },
  '046': { type: 'CONSULT', mode: 'negotiation' },
  '054': { type: 'SUPPORT', mode: 'recognise' },
  '057': { type: 'SUPPORT', mode: 'agreement_signed' },
  '062': { type: 'COOPERATE', mode: 'exercise' },
  '0831': { type: 'RETREAT', mode: 'resign' },
  '085': { type: 'RETREAT', mode: 'ease' },
  '087': { type: 'RETREAT', mode: null },
  '0871': { type: 'RETREAT', mode: 'ceasefire' },
  '161': { type: 'SANCTION', mode: 'withdraw' },
  '163': { type: 'SANCTION', mode: 'discontinue' },
};

/** The act of a code, whose leading zero spreadsheets like to lose (`42` is `042`); `null`: no CAMEO code. */
export function actOfCameo(code: string): Act | null {
  if (!/^\d{1,4}$/.test(code)) return null;
  const whole = code.length === 4 ? code : code.padStart(3, '0');
  const finer = FINER[whole] ?? FINER[whole.slice(0, 3)];
  if (finer !== undefined) return finer;
  const type = ROOTS[whole.slice(0, 2)];
  return type === undefined ? null : { type, mode: null };
}
