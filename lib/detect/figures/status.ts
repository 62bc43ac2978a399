import type { FigureStatus } from '../../model/figure.ts';
import type { Quantity } from './quantity.ts';
import type { Surroundings } from './sentence.ts';

/** Cues within the clause, strongest first: a pledged target is a target. */
const CUES: readonly (readonly [FigureStatus, RegExp])[] = [
  [
    'target',
    /\b(?:targets?|targeted|targeting|goals?|aims?|aimed|aiming|objective|benchmark|ambition|seeks? to (?:reach|achieve|raise|double|increase)|to (?:reach|achieve|touch|hit)|Ziel|objectif|objetivo|цель|लक्ष्य)\b/iu,
  ],
  [
    'pledge',
    /\b(?:pledg\w+|promis\w+|committed to|commitments? (?:of|to)|vow\w*|will (?:provide|contribute|donate|give|invest|send|supply|deliver)|earmark\w*|allocat\w+|zugesagt|promis|prometi\w+|обещал\w*)\b/iu,
  ],
  [
    'proposal',
    /\b(?:propos\w+|plan(?:s|ned|ning)? (?:to|for|on)|offer(?:s|ed|ing)? (?:to|of)?|request\w*|ask(?:s|ed|ing) for|demand\w*|threaten\w*|consider\w*|scheduled|would (?:impose|levy|cost|pay|give)|seeking|vorgeschlagen|предлож\w+)\b/iu,
  ],
  [
    'estimate',
    /\b(?:estimat\w+|project(?:s|ed|ion|ions)|forecast\w*|expect(?:s|ed|ation|ations)|predict\w*|likely|could (?:reach|cost|rise|fall|be|lose)|may (?:reach|cost|rise|fall|lose)|might|is set to|believed to|geschätzt|estim\w+|оцени\w+|अनुमान)\b/iu,
  ],
];
const MOVED =
  /\b(?:r[io]sen?|fell|fallen|fall|falling|grew|grown|grow|growing|growth|increas\w+|decreas\w+|declin\w+|drop\w*|jump\w*|surg\w+|slump\w*|plung\w+|climb\w*|gain\w*|shr[aiu]nk|contract(?:ed|ion)|cut|reduc\w+|rais(?:e|ed|ing)|hik\w+|slash\w*|up|down|gestiegen|gesunken|augment\w+|aument\w+|вырос\w*|снизил\w*)\b/iu;
/** `rose to 5 %` states where it stands now; only `rose 5 %` and `rose by 5 %` state a change. */
const LEVEL = /\b(?:to|at|of|from)(?: (?:about|around|nearly|almost|some|over|more than|a record|just))? $/i;

/** What sort of statement a quantity makes, by the words of its clause. */
export function statusOf(quantity: Quantity, { before, after }: Surroundings): FigureStatus {
  const clause = `${before.slice(-90)} ${after.slice(0, 50)}`;
  const cue = CUES.find(([, words]) => words.test(clause));
  if (cue) return cue[0];
  if (quantity.because.includes('multiple')) return 'change';
  const moves = quantity.kind === 'percent' || quantity.kind === 'percentage-point' || quantity.kind === 'money';
  return moves && MOVED.test(before.slice(-30)) && !LEVEL.test(before) ? 'change' : 'actual';
}
