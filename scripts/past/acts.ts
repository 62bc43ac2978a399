/** What a sentence must say for an act to be proposed. Verbs in the present tense: the portal tells each day in it. */
export interface Act {
  /** `TYPE.mode` of the row. */
  readonly what: string;
  readonly verb: RegExp;
  /** Something else that must stand in the sentence. */
  readonly also?: RegExp;
  /** Something that speaks against it, besides what speaks against every act. */
  readonly not?: RegExp;
  /** Who acts: a person, a state by any of its names, or either. */
  readonly actors: 'person' | 'state' | 'any';
  /** Who is met or acted upon; `none`: nobody need be. */
  readonly recipients: 'person' | 'state' | 'any' | 'none';
  /** Both sides may stand before the verb: “X and Y meet”. */
  readonly together?: boolean;
  /** A visit: the place's state is the host. */
  readonly abroad?: boolean;
}

const DIPLOMATS = /diplomat|ambassador|attach|embassy|consul|charg/i;

/** The acts looked for, the surest wording first; a sentence proposes the first that fits. */
export const ACTS: readonly Act[] = [
  {
    what: 'CONSULT.phone',
    verb: /\b(?:holds?|have|has|makes?) (?:a |an )?(?:\S+ ){0,3}?(?:phone|telephone|video) (?:call|conversation|talks|conference|meeting)s?\b|\bspeaks? (?:by|over the|on the) (?:tele)?phone\b|\bspeaks? (?:with|to) [^.]{3,80}? (?:by|over the|on the|via) (?:tele)?phone|\bphone call (?:between|with)\b/i,
    actors: 'person',
    recipients: 'person',
    together: true,
  },
  {
    what: 'CONSULT.meeting',
    verb: /\b(?:meets?|met)(?: (?:face-to-face|in person|privately|again|separately|virtually|bilaterally))?(?: (?:in|at) [^,.]{3,40}?)? with\b|\bmeets? (?!the deadline|criteria|demands)|\bholds? (?:a |an |the |their )?(?:\S+ ){0,4}?(?:meetings?|talks|discussions|summit|negotiations) (?:\S+ ){0,6}?with\b|\b(?:hosts?|receives?|welcomes?)\b|\bhold (?:a |an |the |their )?(?:\S+ ){0,4}?(?:meetings?|talks|discussions|summit)\b|\bmeeting (?:between|with)\b/i,
    not: /\bmeets? (?:with )?(?:protest|resist|critic|famil|survivor|student|victim|relatives)/i,
    actors: 'person',
    recipients: 'person',
    together: true,
  },
  {
    what: 'CONSULT.visit',
    verb: /\b(?:arrives?|arrived|lands?|landed|travels?|begins? (?:a|an|his|her|their) (?:\S+ ){0,4}?(?:visit|trip|tour)|makes? (?:a|an|his|her) (?:\S+ ){0,4}?(?:visit|trip)|pays? (?:a|an) (?:\S+ ){0,4}?visit|visits?|starts? (?:a|an|his|her) (?:\S+ ){0,4}?(?:visit|trip|tour))\b/i,
    not: /\bvisit(?:s|ing)? (?:the )?(?:grave|memorial|hospital|front|site|troops|church|mosque|school|factory|cemetery)|visits? (?:are|were|is) /i,
    actors: 'person',
    recipients: 'state',
    abroad: true,
  },
  {
    what: 'SANCTION.expel',
    verb: /\b(?:expels?|expelled|declares?|orders?|asks?|gives?|bans?)\b/i,
    also: /(?:expel|persona non grata|persona grata|leave (?:the country|within)|hours to leave)[\s\S]*/i,
    actors: 'state',
    recipients: 'state',
  },
  {
    what: 'SANCTION.withdraw',
    verb: /\b(?:recalls?|recalled|withdraws?)\b/i,
    also: /ambassador|envoy|charg/i,
    actors: 'state',
    recipients: 'state',
  },
  {
    what: 'ACCUSE.demarche',
    verb: /\bsummons?(?:ed|es)?\b/i,
    also: DIPLOMATS,
    actors: 'state',
    recipients: 'state',
  },
  {
    what: 'SANCTION.sever',
    verb: /\b(?:severs?|cuts?|breaks? off|suspends?|ends?|downgrades?)\b[^.]{1,30}?\b(?:diplomatic )?(?:relations|ties)\b/i,
    actors: 'state',
    recipients: 'state',
  },
  {
    what: 'SUPPORT.relations',
    verb: /\b(?:establish|restore|resume|normali[sz]e|re-establish|reestablish)(?:es|s|ing)?\b[^.]{1,40}?\b(?:relations|ties)\b/i,
    actors: 'any',
    recipients: 'any',
    together: true,
  },
  {
    what: 'SUPPORT.recognise',
    verb: /\brecogni[sz]es?\b/i,
    also: /\b(?:state of palestine|palestinian state|palestine|independence|guaid|interim president|legitimate|sovereignty|as the (?:capital|president)|genocide|taliban|government)\b/i,
    actors: 'any',
    recipients: 'any',
  },
  {
    what: 'COOPERATE.embassy',
    verb: /\b(?:re)?-?opens?\b[^.]{1,40}?\b(?:embassy|consulate|embassies|mission)\b/i,
    actors: 'state',
    recipients: 'state',
  },
  {
    what: 'SANCTION.closure',
    verb: /\b(?:closes?|shuts?(?: down)?)\b[^.]{1,40}?\b(?:embassy|consulate|border|airspace|crossing)\b/i,
    actors: 'state',
    recipients: 'state',
  },
  {
    what: 'RETREAT.ease',
    verb: /\b(?:lifts?|eases?|removes?|waives?|suspends?|drops?)\b[^.]{1,60}?\b(?:sanctions?|tariffs?|embargo|ban|restrictions)\b/i,
    not: /covid|coronavirus|lockdown|mask|curfew/i,
    actors: 'state',
    recipients: 'state',
  },
  {
    what: 'SANCTION.tariff',
    verb: /\b(?:imposes?|announces?|raises?|increases?|doubles?)\b[^.]{1,80}?\b(?:tariffs?|duties|duty|levies)\b/i,
    actors: 'any',
    recipients: 'state',
  },
  {
    what: 'SANCTION.discontinue',
    verb: /\b(?:imposes?|announces?|approves?|adopts?|places?|agrees? on|adds?|issues?|sanctions|blacklists?|introduces?|unveils?)\b/i,
    also: /\bsanction(?:s|ed|ing)?\b|\bblacklist|\basset freeze/i,
    actors: 'state',
    recipients: 'state',
  },
  {
    what: 'SUPPORT.agreement_signed',
    verb: /\b(?:signs?|signed|initials?|concludes?)\b/i,
    also: /\b(?:agreements?|treaty|treaties|deals?|accords?|pact|memorand|declaration|protocol|contract)\b/i,
    not: /\b(?:bill|law|executive order|legislation)\b/i,
    actors: 'any',
    recipients: 'any',
    together: true,
  },
  {
    what: 'COOPERATE.exchange',
    verb: /\b(?:exchanges?|swaps?|complete|conduct|carry out|release)\b/i,
    also: /\bprisoner|detainee|captive|prisoners of war/i,
    not: /hostage/i,
    actors: 'state',
    recipients: 'state',
    together: true,
  },
  {
    what: 'COOPERATE.exercise',
    verb: /\b(?:begins?|starts?|holds?|conducts?|launch(?:es)?|stages?)\b/i,
    also: /\b(?:joint|naval|military|air|combined) (?:\S+ ){0,3}?(?:exercises?|drills?|manoeuvres|maneuvers|patrol)/i,
    actors: 'state',
    recipients: 'state',
    together: true,
  },
  {
    what: 'AID.military',
    verb: /\b(?:announces?|approves?|pledges?|sends?|delivers?|provides?|authori[sz]es?|agrees? to (?:send|supply)|donates?)\b/i,
    also: /\b(?:military (?:aid|assistance|equipment|support)|security assistance|weapons?|tanks?|missiles?|ammunition|howitzers?|fighter jets?|air defen[cs]e|F-16|drones)\b/i,
    actors: 'any',
    recipients: 'state',
  },
  {
    what: 'AID.economic',
    verb: /\b(?:announces?|approves?|pledges?|sends?|delivers?|provides?|donates?|disburses?)\b/i,
    also: /\b(?:humanitarian (?:aid|assistance)|economic aid|financial (?:aid|assistance|support)|loan|relief|bailout|aid package|million in aid|billion in aid|doses)\b/i,
    actors: 'any',
    recipients: 'state',
  },
  {
    what: 'SANCTION.suspend',
    verb: /\b(?:suspends?|expels?|removes?)\b/i,
    also: /\bmembership|\bfrom the (?:bloc|union|organi[sz]ation|council|group)|\bfrom (?:ECOWAS|the African Union|the Council of Europe|the UN Human Rights Council)/i,
    actors: 'state',
    recipients: 'state',
  },
  {
    what: 'REJECT.withdraw',
    verb: /\b(?:withdraws?|exits?|leaves?|quits?|pulls? out|terminates?)\b[^.]{1,40}?\b(?:from|treaty|agreement|accord|deal|pact|organi[sz]ation|union|court|convention|bloc)\b/i,
    not: /\b(?:troops|forces|soldiers|race|election|candida|army|hospital)\b/i,
    actors: 'state',
    recipients: 'none',
  },
  {
    what: 'SUPPORT.accession',
    verb: /\b(?:joins?|accedes?|becomes? (?:a|the \S+) (?:full )?member|officially become)\b/i,
    also: /\b(?:NATO|European Union|EU|eurozone|Schengen|BRICS|Shanghai Cooperation|ASEAN|Commonwealth|WTO|OPEC|African Union|treaty|convention|court|Abraham|member)\b/,
    not: /\b(?:protest|lawsuit|strike|party|team|league)\b/i,
    actors: 'state',
    recipients: 'none',
  },
  {
    what: 'SUPPORT.ratify',
    verb: /\bratif(?:y|ies|ied)\b/i,
    actors: 'state',
    recipients: 'none',
  },
  {
    what: 'RETREAT.ceasefire',
    verb: /\b(?:agree(?:s|d)?(?: to)?|declares?|announces?|accepts?|sign|reach)\b[^.]{1,60}?\b(?:ceasefire|cease-fire|truce|armistice)\b/i,
    actors: 'any',
    recipients: 'any',
    together: true,
  },
  {
    what: 'SANCTION.ban',
    verb: /\b(?:bans?|prohibits?|halts?|suspends?|restricts?|blocks?)\b/i,
    also: /\b(?:imports?|exports?|entry|travel(?:l?ers)?|flights?|airlines?|visas?|oil|gas|coal|grain|sale|trade)\b/i,
    not: /\b(?:covid|coronavirus|variant|pandemic|quarantine)/i,
    actors: 'state',
    recipients: 'state',
  },
  {
    what: 'ACCUSE.warrant',
    verb: /\bissues?\b[^.]{1,40}?\barrest warrants?\b/i,
    actors: 'state',
    recipients: 'any',
  },
  {
    what: 'CONSULT.negotiation',
    verb: /\b(?:talks|negotiations|summit|meeting|dialogue)\b[^.]{1,60}?\b(?:between|with)\b|\b(?:begin|hold|resume|start|conclude|holds|resumes|begins)\b[^.]{1,40}?\b(?:talks|negotiations)\b/i,
    actors: 'state',
    recipients: 'state',
    together: true,
  },
];

/** Words that make a sentence a plan, a wish, a denial or a memory: it proposes nothing. */
export const DOUBT =
  /\b(?:will|would|could|may|might|should|plans?|planned|planning|intends?|expected|scheduled|set to|due to (?:meet|visit|arrive)|to meet|ahead of|postpon\w+|cancel\w*|reject\w*|refus\w+|declin\w+|den(?:y|ies|ied)|not|never|no longer|without|urges?|threaten\w*|propos\w+|anniversary|alleg\w+|reportedly|rumou?rs?|consider\w*|if|unless|calls? (?:for|on)|wants?|hopes?|offers?|vows?|warns?|demands?|seeks?|ready to|prepar\w+|possib\w+|suggest\w*|fails?|failed|invites?|plea|asks? for|request\w*|ambushed|killed|arrested|discuss(?:es)? (?:the )?possib)\b/i;
