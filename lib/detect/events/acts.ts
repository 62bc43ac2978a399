/**
 * What verbs and nouns of English news say was done: rows of data, read by `patterns.ts`.
 * Types are PLOVER's as extended in the project's domain notes; order is preference where two rows fit one verb.
 *
 * `verbs`: lemmas, with particles where they matter (`call on`). `object`: a noun that must follow in the clause.
 * `frame` says where the parties stand:
 *   pair      X met (with) Y; X and Y met: both did it
 *   directed  X accused Y; passive is turned round
 *   visit     X visited PLACE: the visitor acts, the host receives
 *   alone     X resigned: nobody receives
 */
import type { EventType } from '../../model/event.ts';

export type Frame = 'pair' | 'directed' | 'visit' | 'alone';

export interface Act {
  readonly type: EventType;
  readonly mode: string | null;
  readonly frame: Frame;
  readonly verbs: string;
  readonly object?: string;
  /** Words that must not follow in the clause: they make it another act. */
  readonly unless?: string;
}

const TALKS =
  'talk talks meeting meetings discussion discussions dialogue negotiation negotiations conversation consultation consultations exchange briefing';

export const ACTS: readonly Act[] = [
  // Talking to each other. Named formats first: they are meetings too.
  {
    type: 'CONSULT',
    mode: 'foc',
    frame: 'pair',
    verbs: 'hold|have|conduct|lead|co-chair|chair|attend',
    object: 'foreign-office-consultations political-consultations',
  },
  { type: 'CONSULT', mode: '2plus2', frame: 'pair', verbs: 'hold|have|co-chair|chair|attend|host', object: '2+2' },
  {
    type: 'CONSULT',
    mode: 'commission',
    frame: 'pair',
    verbs: 'hold|have|co-chair|chair|attend|host',
    object: 'commission',
  },
  {
    type: 'CONSULT',
    mode: 'mediation',
    frame: 'directed',
    verbs: 'mediate|launch|lead|broker',
    object: 'mediation ceasefire truce',
  },
  {
    type: 'CONSULT',
    mode: 'phone',
    frame: 'pair',
    verbs: 'hold|have|make',
    object: 'call phone-call telephone-conversation phone-conversation video-call',
  },
  { type: 'CONSULT', mode: 'phone', frame: 'pair', verbs: 'speak with|speak to|phone|telephone|talk by' },
  {
    type: 'CONSULT',
    mode: 'summit',
    frame: 'pair',
    verbs: 'hold|attend|host|convene|co-chair|chair',
    object: 'summit',
  },
  {
    type: 'CONSULT',
    mode: 'meeting',
    frame: 'pair',
    verbs: 'hold|have|conduct|begin|open|conclude|resume|wrap up|continue|chair|co-chair|kick off',
    object: TALKS,
  },
  {
    type: 'CONSULT',
    mode: 'meeting',
    frame: 'pair',
    verbs: 'meet|meet with|call on|confer with|sit down|receive|talk to|talk with|interact with',
    unless: 'to-do',
  },
  {
    type: 'CONSULT',
    mode: 'visit',
    frame: 'visit',
    verbs: 'visit|tour|travel to|fly to|arrive in|arrive at|land in|head to|return to|go to|pay',
    unless: 'peacekeeper peacekeepers peacekeeping troops',
  },
  { type: 'CONSULT', mode: 'meeting', frame: 'directed', verbs: 'host|welcome' },
  { type: 'CONSULT', mode: 'meeting', frame: 'pair', verbs: 'discuss|exchange' },

  // Voting.
  { type: 'VOTE', mode: 'veto', frame: 'directed', verbs: 'veto' },
  { type: 'VOTE', mode: 'abstain', frame: 'alone', verbs: 'abstain' },
  { type: 'VOTE', mode: 'no', frame: 'directed', verbs: 'vote against' },
  {
    type: 'VOTE',
    mode: 'yes',
    frame: 'directed',
    verbs: 'vote|approve|adopt|pass',
    object: 'resolution bill motion law legislation treaty de-ratification ratification favor favour',
  },

  // Signing, recognising, praising.
  {
    type: 'REJECT',
    mode: null,
    frame: 'directed',
    verbs: 'sign|pass|approve',
    object: 'withdrawal withdrawing revoking de-ratifying revokes withdraws',
  },
  { type: 'SANCTION', mode: null, frame: 'directed', verbs: 'sign', object: 'sanctions' },
  {
    type: 'SUPPORT',
    mode: 'agreement_signed',
    frame: 'pair',
    verbs: 'sign|ratify|initial|conclude|ink',
    object:
      'agreement agreements deal deals treaty pact accord memorandum memoranda mou mous contract protocol declaration convention',
  },
  {
    type: 'SUPPORT',
    mode: 'recognise',
    frame: 'directed',
    verbs: 'establish|restore|normalize|normalise|resume',
    object: 'ties relations',
  },
  {
    type: 'SUPPORT',
    mode: null,
    frame: 'directed',
    verbs:
      'praise|hail|applaud|commend|laud|welcome|defend|endorse|back|support|recognize|recognise|congratulate|thank|forgive|salute|stand by',
  },
  {
    type: 'SUPPORT',
    mode: null,
    frame: 'directed',
    verbs: 'express|voice|lend|reaffirm|offer|reiterate|issue',
    object: 'support backing solidarity condolences',
  },

  // Promising and agreeing.
  {
    type: 'AGREE',
    mode: null,
    frame: 'pair',
    verbs: 'agree|reach|strike|clinch|seal',
    object: 'agreement deal accord compromise truce ceasefire understanding',
  },
  { type: 'AGREE', mode: null, frame: 'pair', verbs: 'agree to|agree on|agree upon|agree that|agree' },
  {
    type: 'AGREE',
    mode: null,
    frame: 'directed',
    verbs: 'promise|pledge|vow to help|offer to|commit to|undertake|volunteer',
  },
  { type: 'AGREE', mode: 'invitation', frame: 'directed', verbs: 'invite|accept', object: 'invitation visit attend' },
  { type: 'AGREE', mode: 'invitation', frame: 'directed', verbs: 'invite' },
  { type: 'AGREE', mode: null, frame: 'pair', verbs: 'set|establish|fix', object: 'target goal' },
  { type: 'AGREE', mode: null, frame: 'directed', verbs: 'prepare to|willing to|ready to' },

  // Refusing. Before demands: “rejected calls”.
  {
    type: 'REJECT',
    mode: null,
    frame: 'directed',
    verbs: 'reject|refuse|dismiss|rebuff|decline|spurn|rule out|oppose|turn down|snub|deny|defy|violate|breach|boycott',
  },
  {
    type: 'REJECT',
    mode: 'withdraw',
    frame: 'directed',
    verbs: 'withdraw from|pull out|quit|leave|exit|suspend',
    object: 'treaty pact agreement accord organization organisation convention',
  },

  // Asking.
  {
    type: 'REQUEST',
    mode: null,
    frame: 'directed',
    verbs: 'urge|demand|call for|call on|call upon|appeal|ask|request|press|implore|exhort|insist|seek|plead|order',
  },

  // Blaming.
  {
    type: 'ACCUSE',
    mode: 'demarche',
    frame: 'directed',
    verbs: 'summon',
    object: 'ambassador envoy diplomat diplomats charge high-commissioner',
  },
  {
    type: 'ACCUSE',
    mode: 'demarche',
    frame: 'directed',
    verbs: 'lodge|issue|deliver',
    object: 'protest demarche démarche',
  },
  {
    type: 'ACCUSE',
    mode: null,
    frame: 'directed',
    verbs:
      'accuse|blame|condemn|criticize|criticise|denounce|slam|blast|lambast|lambaste|decry|deplore|rebuke|allege|fault|chide|castigate|berate|censure|investigate|probe|sue|indict|charge|rap|disapprove',
  },
  {
    type: 'ACCUSE',
    mode: 'investigate',
    frame: 'directed',
    verbs: 'launch|open|begin|order',
    object: 'investigation inquiry probe hearing',
  },

  // Threatening.
  { type: 'THREATEN', mode: null, frame: 'directed', verbs: 'threaten|warn|vow|swear|caution' },

  // Punishing without force.
  {
    type: 'SANCTION',
    mode: 'expel',
    frame: 'directed',
    verbs: 'expel|order out|declare',
    object: 'diplomat diplomats ambassador envoy inspectors persona staff',
  },
  {
    type: 'SANCTION',
    mode: 'withdraw',
    frame: 'directed',
    verbs: 'recall|withdraw',
    object: 'ambassador envoy diplomats',
  },
  {
    type: 'SANCTION',
    mode: 'discontinue',
    frame: 'directed',
    verbs: 'impose|announce|slap|levy|adopt|unveil|introduce|tighten|intensify|extend|expand|prepare',
    object: 'sanction sanctions tariff tariffs embargo ban duties curbs measures',
  },
  {
    type: 'SANCTION',
    mode: 'discontinue',
    frame: 'directed',
    verbs: 'sanction|blacklist|suspend|halt|freeze|sever|cut|break|end|prohibit|ban|embargo',
    unless: 'fire hostilities attack bid',
  },

  // Giving way.
  { type: 'RETREAT', mode: 'resign', frame: 'alone', verbs: 'resign|step down|quit|abdicate' },
  {
    type: 'RETREAT',
    mode: 'ease',
    frame: 'directed',
    verbs: 'lift|ease|remove|waive|end|relax',
    object: 'sanctions blockade embargo siege ban tariffs restrictions',
  },
  {
    type: 'RETREAT',
    mode: null,
    frame: 'directed',
    verbs: 'surrender|retreat|withdraw|pull back|release|free|evacuate|return',
    object: 'troops forces hostages prisoners soldiers withdrawal town prisoner hostage',
  },
  { type: 'RETREAT', mode: null, frame: 'alone', verbs: 'surrender|retreat|complete', object: 'withdrawal retreat' },
  {
    type: 'CONCEDE',
    mode: null,
    frame: 'directed',
    verbs: 'lift|ease|relax|shorten|end',
    object: 'curfew emergency martial ban censorship',
  },
  {
    type: 'CONCEDE',
    mode: null,
    frame: 'directed',
    verbs: 'accept|allow|permit|grant|concede|pardon|yield|meet',
    object: 'demand demands rally reforms protest participate elections amnesty autonomy',
  },
  {
    type: 'CONCEDE',
    mode: null,
    frame: 'directed',
    verbs: 'allow|permit|concede|yield|pardon|amnesty|apologize|apologise|back down',
  },

  // Working together, helping.
  {
    type: 'COOPERATE',
    mode: 'exercise',
    frame: 'pair',
    verbs: 'launch|hold|begin|conduct|stage|start|wrap up|conclude|carry out',
    object: 'joint-exercise joint-exercises war-games joint-drills joint-drill joint-military joint-patrol',
  },
  {
    type: 'COOPERATE',
    mode: 'commissioning',
    frame: 'directed',
    verbs: 'commission|inaugurate|launch',
    object: 'frigate ship plant pipeline corridor warship submarine vessel reactor',
  },
  { type: 'COOPERATE', mode: null, frame: 'directed', verbs: 'cooperate|collaborate|share|extradite|partner with' },
  {
    type: 'AID',
    mode: null,
    frame: 'directed',
    verbs: 'send|provide|give|deliver|donate|supply|ship|grant|extend|offer',
    object:
      'aid assistance relief grant loan vaccine vaccines ambulances medicine weapons ammunition food supplies intelligence asylum dollars missiles arms credit',
  },
  { type: 'AID', mode: null, frame: 'directed', verbs: 'donate|help|assist|aid|rescue|shelter' },
  {
    type: 'AID',
    mode: 'peacekeeping',
    frame: 'directed',
    verbs: 'arrive|deploy|send',
    object: 'peacekeeper peacekeepers peacekeeping',
  },

  // Streets, arms, force.
  { type: 'PROTEST', mode: null, frame: 'directed', verbs: 'protest|demonstrate|rally|riot|march|picket' },
  {
    type: 'PROTEST',
    mode: null,
    frame: 'directed',
    verbs: 'stage|hold|begin|continue|block|start|go on',
    object:
      'protest protests demonstration demonstrations strike hunger-strike rally sit-in road roads roadway traffic transport bridge',
  },
  {
    type: 'MOBILIZE',
    mode: null,
    frame: 'directed',
    verbs:
      'mobilize|mobilise|deploy|test|test-fire|oversee|conduct|hold|mass|fire|launch|stage|patrol|order|prepare to',
    object:
      'troops forces drill drills exercise exercises reservists warship warships missile missiles army navy patrols tests shelling fleet carrier',
  },
  {
    type: 'COERCE',
    mode: null,
    frame: 'directed',
    verbs:
      'arrest|detain|kidnap|abduct|seize|hack|demolish|deport|raid|blockade|besiege|blow up|jail|imprison|confiscate|force out|impound|hold hostage',
  },
  {
    type: 'COERCE',
    mode: null,
    frame: 'directed',
    verbs: 'impose|declare|order',
    object: 'curfew martial emergency suspend',
  },
  {
    type: 'ASSAULT',
    mode: null,
    frame: 'directed',
    verbs:
      'attack|bomb|shell|strike|kill|invade|wound|assassinate|torture|shoot|ambush|storm|beat up|shoot down|overrun|retake|capture|clash',
  },
  {
    type: 'ASSAULT',
    mode: null,
    frame: 'directed',
    verbs: 'launch|mount|carry out|begin|open|fire|conduct',
    object:
      'attack attacks offensive counteroffensive invasion airstrike airstrikes strike strikes fire raid rockets rocket shell shells operation',
  },

  // Offices changing hands.
  {
    type: 'INCIDENT',
    mode: 'appointment',
    frame: 'alone',
    verbs: 'appoint|name|elect|re-elect|nominate|swear in|assume|take over|sack|dismiss|fire|oust',
    object:
      'minister president ambassador chairman secretary chief premier commissioner head envoy spokesperson spokesman office charge adviser',
  },
  { type: 'INCIDENT', mode: 'collision', frame: 'pair', verbs: 'collide with|ram|sideswipe' },

  // Saying, last: everything above is said by somebody too.
  {
    type: 'STATEMENT',
    mode: 'remark',
    frame: 'alone',
    verbs:
      'say|state|stress|reiterate|underline|underscore|note|highlight|declare|tell|announce|affirm|emphasize|emphasise|add|remark|insist|maintain|assert',
  },
];

/** Acts told by a noun: “Misri's visit to Moscow”, “talks between X and Y”, “tariffs imposed”. */
export interface NounAct {
  readonly type: EventType;
  readonly mode: string | null;
  readonly frame: Frame;
  readonly nouns: string;
}

export const NOUN_ACTS: readonly NounAct[] = [
  { type: 'CONSULT', mode: 'foc', frame: 'pair', nouns: 'foreign-office-consultations political-consultations' },
  { type: 'CONSULT', mode: '2plus2', frame: 'pair', nouns: '2+2-dialogue 2+2-ministerial' },
  { type: 'CONSULT', mode: 'phone', frame: 'pair', nouns: 'phone-call telephone-conversation phone-conversation' },
  { type: 'CONSULT', mode: 'summit', frame: 'pair', nouns: 'summit' },
  { type: 'CONSULT', mode: 'visit', frame: 'visit', nouns: 'visit trip tour' },
  { type: 'CONSULT', mode: 'meeting', frame: 'pair', nouns: 'talks meeting consultations negotiations' },
];
