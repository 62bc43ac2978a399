import type { Quantity } from './quantity.ts';
import type { Surroundings } from './sentence.ts';

/** What money, percentages and other amounts are usually of: with the words right before them. */
const MEASURE =
  /(?<![\p{L}-])((?:(?!(?:the|a|an|of|in|for|and|to|by|on|its|their|that|said|with|from|as)\b)\p{L}[\p{L}-]* ){0,2}(?:trade|turnover|exports?|imports?|tariffs?|dut(?:y|ies)|aid|assistance|loans?|debts?|deficit|surplus|investments?|spending|budget|sales|revenues?|GDP|growth|inflation|reserves|sanctions|fines?|prices?|costs?|economy|output|production|purchases|funding|fund|package|deals?|contracts?|grants?|credit|bonds?|damage|losses|profits?|wages|taxes|votes?|support|turnout|unemployment|stake|share|majority|population|emissions|capacity|supplies|remittances|bail-?out|Handel|commerce|comercio|товарооборот|व्यापार))(?!\p{L})/giu;
const DONE =
  /^ (?:who )?(?:(?:have|has|had) (?:already )?(?:been )?|were |was |are |is |being )?((?:killed|dead|died|injured|wounded|missing|displaced|arrested|detained|captured|released|freed|abducted|kidnapped|evacuated|rescued|deported|expelled|deployed|destroyed|abstained|recovered|infected|hospitali[sz]ed|homeless|listed as missing|stranded|trapped|executed|sentenced|recruited|taken (?:hostage|prisoner|captive)|fled|crossed)\b)/i;
const OF_WHAT = /^ (?:worth )?(?:of|in) ((?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+)/iu;

/** Words that end what something is a part of: `5 % of GDP by 2035`. */
const ENDS = / (?:by|in|on|at|and|to|for|from|is|was|are|were|with|as|or|that|which|who|of)(?: |$)/;

/** What a quantity measures, in the text's words: `two-way trade`, `Indian nationals killed`; `null` when the sentence does not say. */
export function measuresOf(quantity: Quantity, { before, after }: Surroundings): string | null {
  if (quantity.kind === 'count') return countMeasure(quantity, before, after);
  const of = OF_WHAT.exec(after)?.[1]?.split(ENDS, 1)[0];
  if (of && quantity.kind !== 'money') return of;
  const ahead = Array.from(tail(before).matchAll(MEASURE)).at(-1)?.[1];
  const behind = Array.from(after.slice(0, 60).matchAll(MEASURE))[0]?.[1];
  const worth = of && Array.from(of.matchAll(MEASURE)).length > 0 ? of : undefined;
  return (worth ?? ahead ?? behind ?? of)?.trim() ?? null;
}

function countMeasure(quantity: Quantity, before: string, after: string): string | null {
  const done =
    DONE.exec(after)?.[1] ??
    /\b(killed|injur(?:ed|ing)|wound(?:ed|ing)|killing|displac(?:ed|ing)|arrest(?:ed|ing)|evacuat(?:ed|ing)|detain(?:ed|ing)|captur(?:ed|ing))[^,;]{0,24}$/i.exec(
      before,
    )?.[1];
  return [quantity.unit, done && past(done)].filter(Boolean).join(' ') || null;
}

function past(word: string): string {
  return word.toLowerCase().replace(/(?<!miss)ing$/, 'ed');
}

/** The last words before, none of them cut in half. */
function tail(text: string): string {
  return text.length > 120 ? text.slice(-120).replace(/^\S*\s/, '') : text;
}
