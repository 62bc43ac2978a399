/**
 * What verbs and nouns of English news say was done: rows of data, read by `patterns.ts`.
 * Types are PLOVER's as extended in the project's domain words; where two rows fit one verb, the earlier stands.
 *
 *     TYPE.mode | frame | verbs, with particles | a noun that must follow in the clause | words that must not
 *
 * Frames say where the parties stand:
 *   pair      X met (with) Y; X and Y met: both did it
 *   directed  X accused Y; the passive is turned round
 *   visit     X visited PLACE: the visitor acts, the host receives
 *   alone     X resigned: nobody receives
 * A hyphen joins words that stand one after another in the text.
 */
import type { EventType } from '../../../model/event.ts';

export type Frame = 'pair' | 'directed' | 'visit' | 'alone';

export interface Act {
  readonly type: EventType;
  readonly mode: string | null;
  readonly frame: Frame;
  /** Lemmas with particles: `call on`. */
  readonly verbs: readonly string[];
  /** A noun that must follow in the clause; `null`: none is needed. */
  readonly objects: ReadonlySet<string> | null;
  /** Words that make it another act. */
  readonly unless: ReadonlySet<string>;
}

/** An act told by a noun: “Misri's visit to Moscow”, “talks between X and Y”. */
export interface NounAct extends Pick<Act, 'type' | 'mode' | 'frame'> {
  readonly nouns: readonly string[];
}

/** Order is preference: named formats before plain meetings, gifts before words about them, saying last of all. */
const VERB_ROWS = `
CONSULT.foc | pair | hold, have, conduct, lead, co-chair, chair, attend | foreign-office-consultations political-consultations
CONSULT.2plus2 | pair | hold, have, co-chair, chair, attend, host | 2+2
CONSULT.commission | pair | hold, have, co-chair, chair, attend, host | commission
CONSULT.mediation | directed | mediate, launch, lead, broker | mediation ceasefire truce talks negotiations
CONSULT.phone | pair | hold, have, make, conduct, join | call calls phone-call telephone-conversation phone-conversation telephonic-conversation video-call phone-talks telephone-talks video-talks video-conference video-meeting virtual-meeting virtual-talks telephone-discussion phone-discussion | on for
CONSULT.phone | pair | speak by, talk by, confer by, speak via, talk over | phone telephone video videolink
CONSULT.phone | pair | receive, get, take, place | call phone-call telephone-call | on
CONSULT.phone | pair | speak with, speak to, phone, telephone
CONSULT.summit | pair | hold, attend, host, convene, co-chair, chair | summit
CONSULT.meeting | directed | receive, host | @person
CONSULT.meeting | pair | hold, have, conduct, begin, start, open, conclude, resume, wrap up, continue, chair, co-chair, kick off, host, attend, join, enter | talk talks meeting meetings discussion discussions dialogue negotiation negotiations conversation conversations consultation consultations exchange briefing roundtable tête-à-tête | exercise exercises drill drills prisoner prisoners
CONSULT.meeting | pair | meet, meet with, confer with, sit down, engage with, talk to, talk with, interact with |  | demand demands requirement final semifinal semi-final match game championship championships tournament
CONSULT.meeting | pair | consult, consult with, negotiate with, dine with, huddle with, sit down with, caucus with
CONSULT.meeting | pair | call on |  | to
CONSULT.meeting | directed | welcome, greet | @person
CONSULT.visit | visit | visit, tour, travel to, leave for, depart for, jet to, return from, fly to, arrive in, arrive at, land in, head to, go to |  | serve sentence treatment surgery holiday vacation exile asylum trial custody peacekeeper peacekeepers peacekeeping troops polls ballot
CONSULT.visit | visit | pay, make, begin, start, undertake, embark on, kick off, conclude, wrap up, complete, end | visit visits trip tour
CONSULT.meeting | directed | receive, host
CONSULT.meeting | pair | exchange | views remarks
CONSULT.meeting | alone | discuss
VOTE.veto | directed | veto
VOTE.abstain | alone | abstain
VOTE.no | directed | vote against
VOTE | directed | vote to, vote in
VOTE.yes | directed | vote for
VOTE.yes | directed | vote, approve, adopt, pass | resolution bill ban motion law legislation treaty de-ratification ratification favor favour
REJECT | directed | sign, pass, approve | withdrawal withdrawing revoking de-ratifying revokes withdraws
SANCTION | directed | sign | sanctions
VOTE | directed | vote
SUPPORT.agreement_signed | pair | sign, ratify, initial, conclude, ink | accession agreement agreements deal deals treaty pact accord memorandum memoranda mou mous contract protocol declaration convention
STATEMENT.joint | pair | issue, release, publish, sign, adopt | joint-statement joint-declaration joint-communique joint-communiqué
STATEMENT.remark | alone | issue, release, publish | statement communique communiqué | condemning condemned condemn supporting demanding calling urging
STATEMENT.remark | alone | address, speak at | assembly council parliament congress summit conference nation forum session lawmakers bundestag knesset
STATEMENT.remark | alone | hold, give, call | press-conference news-conference
SUPPORT.recognise | directed | establish, restore, normalize, normalise, resume | ties relations
SUPPORT | directed | praise, hail, applaud, commend, laud, welcome, defend, endorse, back, support, recognize, recognise, congratulate, thank, forgive, salute, stand by
SUPPORT | directed | express, voice, lend, reaffirm, offer, reiterate, issue | support backing solidarity condolences
AGREE | pair | agree, reach, strike, clinch, seal | agreement deal accord compromise truce ceasefire understanding
AGREE | pair | agree to, agree on, agree upon, agree that, agree
AGREE | directed | promise, pledge, vow to help, offer to, commit to, undertake to, volunteer
AGREE.join | directed | join, accede to, enter, rejoin | @body
AGREE.invitation | directed | invite, accept | invitation visit attend
AGREE.invitation | directed | invite
AGREE | pair | set, establish, fix | target goal
AGREE | directed | willing to, ready to
REJECT | directed | dismiss | claim claims allegation allegations accusation accusations report reports call calls proposal offer speech suggestion suggestions idea criticism appeal plea demand demands ultimatum request requests warning warnings
REJECT | directed | reject, refuse, rebuff, repudiate, disavow, renege on, back out, brush off, brush aside, shrug off, rubbish, shun, decline, spurn, rule out, oppose, turn down, snub, deny, defy, violate, breach, boycott
REJECT.withdraw | directed | revoke, renounce, terminate, scrap, abandon, annul, tear up, cancel | treaty pact agreement accord deal ratification convention
REJECT.withdraw | directed | leave, quit, exit | @body
REJECT.withdraw | directed | withdraw from, withdraw, pull out, quit, leave, exit, suspend | treaty pact agreement accord organization organisation convention
REQUEST | directed | seek | asylum refuge aid help mediation talks assistance
REQUEST | directed | issue, make, repeat, renew, reiterate | appeal plea demand demands
REQUEST | directed | press |  | ahead on forward secretary conference briefing release service office freedom charges
REQUEST | directed | encourage, pressure, petition, beg, urge, demand, call for, call on, call upon, appeal, ask, request, implore, exhort, plead
ACCUSE.demarche | directed | summon | ambassador envoy diplomat diplomats charge high-commissioner
ACCUSE.demarche | directed | lodge, issue, deliver | protest demarche démarche
ACCUSE | directed | press, file, bring | charges lawsuit complaint case suit
ACCUSE | directed | express, voice, raise | concern concerns outrage anger alarm dismay displeasure disappointment objections
ACCUSE | directed | hit out at, lash out at, rail against, complain about, complain of, scold, reprimand, admonish, excoriate, assail, deride, reproach, ridicule, mock, accuse, blame, condemn, criticize, criticise, denounce, slam, blast, lambast, lambaste, decry, deplore, rebuke, allege, fault, chide, castigate, berate, censure, investigate, probe, sue, indict, charge, rap, disapprove
REQUEST | directed | order, instruct, command | @person
ACCUSE.investigate | directed | launch, open, begin, order | investigation inquiry probe hearing
THREATEN | directed | consider, mull, weigh, propose | sanctions tariffs tariff retaliation strikes embargo
STATEMENT.remark | alone | warn against
THREATEN | directed | swear to
THREATEN | directed | threaten, warn, vow, caution
SANCTION.expel | directed | expel, order out, declare | diplomat diplomats ambassador envoy inspectors persona staff
SANCTION.withdraw | directed | recall, withdraw | ambassador envoy diplomats
SANCTION.discontinue | directed | impose, reimpose, renew, approve, toughen, raise, hike, double, increase, announce, slap, levy, adopt, unveil, introduce, tighten, intensify, extend, expand, prepare | sanction sanctions tariff tariffs embargo ban duties curbs measures | pause lifting removal easing exemption exemptions waiver
SANCTION.discontinue | directed | hit, slap, target, punish | sanctions tariffs tariff
SANCTION.discontinue | directed | announce, order, impose, declare, place | suspension halt freeze hold moratorium boycott
SANCTION.discontinue | directed | close, shut, shut down | border borders embassy embassies consulate consulates airspace
SANCTION.discontinue | directed | revoke, cancel | visa visas
SANCTION.discontinue | directed | downgrade | ties relations
SANCTION.discontinue | directed | sanction, blacklist, embargo
SANCTION.discontinue | directed | hold back, withhold, freeze, cut off | guarantees funding aid funds assets loan loans payments revenue
SANCTION.discontinue | directed | suspend, halt, freeze, sever, cut, break, break off, end, prohibit, ban, stop | ties relations aid trade imports import exports export flights links air-links visas cooperation contacts program programme funding assets entry deliveries mediation diplomatic assistance gas oil grain
RETREAT.resign | alone | tender, submit, announce | resignation
RETREAT.resign | alone | resign, step down, step aside, quit, abdicate
RETREAT.ceasefire | directed | declare, announce, observe | ceasefire truce cease-fire
RETREAT.ease | directed | lift, ease, remove, waive, end, relax | sanctions blockade embargo siege ban tariffs restrictions
RETREAT | directed | surrender, retreat, withdraw, pull back, pull out, release, free, evacuate, return | troops force forces contingent peacekeepers inspectors personnel settlements hostages prisoners soldiers withdrawal town prisoner hostage
RETREAT | directed | release, free | hostage hostages prisoner prisoners detainee detainees captive captives soldiers sailors crew fishermen president minister members journalist journalists | report statement statements video footage results data album film study document documents
RETREAT | alone | complete, begin, start | withdrawal retreat
RETREAT | alone | surrender, retreat
RETREAT.ease | directed | open, reopen, re-open | border borders crossing crossings bridge embassy embassies consulate airspace
CONCEDE | directed | drop, withdraw, shelve | investigation charges case lawsuit probe complaint
CONCEDE | directed | lift, ease, relax, shorten, end | curfew emergency martial ban censorship
CONCEDE | directed | accept, allow, permit, grant, concede, pardon, yield, meet | demand demands rally reforms protest participate elections amnesty autonomy
CONCEDE | directed | allow, permit, concede, yield, pardon, amnesty, apologize, apologise, back down
COOPERATE.exercise | pair | launch, hold, begin, conduct, stage, start, wrap up, conclude, carry out | joint-exercise joint-exercises joint-naval joint-air joint-maritime joint-training joint-large-scale war-games joint-drills joint-drill joint-military joint-patrol
COOPERATE.commissioning | directed | commission, inaugurate, launch | frigate ship plant pipeline corridor warship submarine vessel reactor
COOPERATE | directed | share, exchange | evidence intelligence information data prisoners technology
COOPERATE | directed | cooperate, collaborate, extradite, partner with
AID | directed | send, provide, give, deliver, donate, supply, ship, grant, extend, offer, dispatch, airlift, hand over, transfer, allocate, approve, disburse, contribute | aid assistance aid-package military-package relief-supplies humanitarian funding tanks jets howitzers vehicles equipment relief grant loan vaccine vaccines ambulances medicine weapons ammunition food supplies intelligence asylum dollars missiles arms credit
AID | directed | announce, unveil, pledge | aid-package military-package assistance-package
AID | directed | donate, help, assist, aid, rescue, shelter
AID.peacekeeping | directed | arrive, deploy, send | peacekeeper peacekeepers peacekeeping
PROTEST | directed | protest, demonstrate, rally, riot, march, picket
PROTEST | alone | stop | work
PROTEST | directed | stage, hold, begin, continue, block, start, go on | protest protests demonstration demonstrations strike hunger-strike rally sit-in road roads roadway traffic transport bridge
MOBILIZE | directed | send, dispatch, move, position, station, rush, scramble | troops warships warship jets soldiers forces aircraft carrier destroyer bombers
MOBILIZE | directed | mobilize, mobilise, deploy, test, test-fire, oversee, conduct, hold, mass, fire, launch, stage, patrol, order, prepare to | troops forces drill drills exercise exercises reservists warship warships missile missiles army navy patrols tests shelling fleet carrier
COERCE | directed | arrest, detain, kidnap, abduct, seize, hack, demolish, deport, raid, blockade, besiege, blow up, jail, imprison, confiscate, force out, impound, hold hostage
COERCE | directed | block, restrict, cut off | aid shipping access supplies crossing crossings convoys
COERCE | directed | annex, occupy
COERCE | directed | impose, declare, order | curfew martial emergency suspend blockade siege
ASSAULT | directed | bombard, pound, gun down, fire on, fire at, attack, bomb, shell, strike, kill, invade, wound, assassinate, torture, shoot, ambush, storm, beat up, shoot down, overrun, retake, capture, clash
ASSAULT | directed | launch, mount, carry out, begin, open, fire, conduct | attack attacks offensive counteroffensive invasion airstrike airstrikes strike strikes fire raid rockets rocket shell shells operation
INCIDENT.appointment | alone | appoint, name, elect, re-elect, nominate, swear in, assume, take over, sack, dismiss, fire, oust | minister president ambassador chairman secretary chief premier commissioner head envoy spokesperson spokesman office charge adviser cabinet government board post role position staff official officials general commander judge
INCIDENT.election | alone | win | election elections presidency re-election runoff landslide
INCIDENT.appointment | alone | become | president premier minister chancellor | sitting longest-serving oldest youngest longest
INCIDENT.appointment | alone | take | office oath
INCIDENT.death | alone | die, pass away
INCIDENT.collision | pair | collide with, ram, sideswipe
STATEMENT.remark | alone | say, state, stress, reiterate, underline, underscore, note, highlight, declare, report, confirm, reveal, disclose, acknowledge, clarify, tell, announce, affirm, emphasize, emphasise, add, remark, insist, maintain, assert
`;

const NOUN_ROWS = `
CONSULT.foc | pair | foreign-office-consultations, political-consultations
CONSULT.2plus2 | pair | 2+2-dialogue, 2+2-ministerial
CONSULT.phone | pair | phone-call, telephone-call, telephone-conversation, phone-conversation, video-call
CONSULT.summit | pair | summit
CONSULT.visit | visit | visit, trip, tour
CONSULT.meeting | pair | talks, meeting, consultations, negotiations, discussions, exchange, encounter
COOPERATE.exercise | pair | joint-exercise, joint-exercises, joint-military-exercise, joint-drills, joint-military-drills, war-games
SUPPORT.agreement_signed | pair | signing
STATEMENT.remark | pair | news-conference, press-conference
SANCTION.discontinue | directed | sanctions, tariffs, embargo
ASSAULT | directed | attack, attacks, airstrike, airstrikes, strike, strikes, raid, raids, bombing, shelling, assault, offensive
AGREE | pair | agreement, deal, accord, ceasefire, truce
`;

export const ACTS: readonly Act[] = rows(VERB_ROWS).map(([act = '', frame, verbs = '', objects = '', unless = '']) => ({
  ...actOf(act),
  frame: frame as Frame,
  verbs: list(verbs, ', '),
  objects: objects === '' ? null : new Set(list(objects, ' ')),
  unless: new Set(list(unless, ' ')),
}));

export const NOUN_ACTS: readonly NounAct[] = rows(NOUN_ROWS).map(([act = '', frame, nouns = '']) => ({
  ...actOf(act),
  frame: frame as Frame,
  nouns: list(nouns, ', '),
}));

function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
}

function actOf(act: string): Pick<Act, 'type' | 'mode'> {
  const [type, mode] = act.split('.');
  return { type: type as EventType, mode: mode ?? null };
}

function list(cell: string, separator: string): readonly string[] {
  return cell.split(separator).filter((word) => word !== '');
}
