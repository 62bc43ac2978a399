/** Phrases that announce a number: `the number of active cases is`, `the death toll rose to`, `cases crossed`. */
const REACH = 110;
const BE =
  '(?:is|are|was|were|(?:(?:has|have|had) )?(?:now )?(?:reached|crossed|passed|topped|surpassed|exceeded|hit|totall?ed)|' +
  '(?:risen|climbed|grown|rose|rises|climbs|grew|fell|dropped|jumps|jumped|increases|increased|surged|doubled|went up|goes up) to|(?:stands?|stood|standing) at|at|to|of|' +
  'reaches|crosses|tops|passes|exceeds|numbers|totals)';
const LEAD =
  '(?:about|around|nearly|almost|over|more than|at least|some|approximately|roughly|an estimated|a total of|now)';
const TAIL = new RegExp(`\\b${BE} (?:${LEAD} )?$|: $| (?:crossed|surpassed|topped|hit|reached) the $`, 'i');
const NUMBER_OF = /\b(?:numbers?|total|tally|toll|count) of (\p{L}[^.;\n]*)/iu;
const TOLL = /\b(?:death|casualty|body|fatalit\w+|toll)\b/i;
const KNOWN =
  /\b((?:(?:total|confirmed|new|active) )*(?:cases|deaths|casualties|fatalities|infections|recoveries|injuries|membership|population|workforce|exports|imports|arrivals|visitors|signatories|votes|seats|members))(?: \p{L}+){0,4}$/iu;
/** Where the counted noun after `number of` ends. */
const NOUN_ENDS = / (?:in|at|from|who|that|by|on|has|have|had|with|under|since|among)\b/;

/** What the sentence says a bare number at `at` counts, in the text's words; `null` when it does not say. */
export function subjectBefore(text: string, at: number): string | null {
  const near = text.slice(Math.max(0, at - REACH), at);
  const sentence = near.slice(Math.max(near.lastIndexOf('. '), near.lastIndexOf('\n'), near.lastIndexOf('; ')) + 1);
  const tail = TAIL.exec(sentence);
  if (!tail) return null;
  const before = sentence.slice(0, tail.index).trimEnd();
  const counted = NUMBER_OF.exec(before)?.[1];
  if (counted) return counted.split(NOUN_ENDS, 1)[0] ?? counted;
  if (TOLL.test(before)) return 'deaths';
  return KNOWN.exec(before)?.[1] ?? null;
}
