import type { FigureBound } from '../../model/figure.ts';

const BEFORE: readonly (readonly [bound: FigureBound, words: string])[] = [
  [
    'at-least',
    'at least|a minimum of|minimum of|no fewer than|no less than|not less than|not fewer than|as few as|mindestens|wenigstens|au moins|al menos|por lo menos|не менее|как минимум|по меньшей мере|कम से कम|至少',
  ],
  [
    'at-most',
    "at most|at the most|up to|as many as|as much as|a maximum of|maximum of|not more than|no more than|no greater than|bis zu|höchstens|maximal|jusqu[’']à|au plus|au maximum|hasta|как максимум|не более|до|अधिकतम|最多",
  ],
  [
    'less-than',
    'less than|fewer than|lower than|just under|well under|slightly under|under|below|short of|weniger als|unter|moins de|menos de|менее|меньше|से कम|不到',
  ],
  [
    'nearly',
    'nearly|almost|close to|approaching|close on|nearing|fast approaching|fast nearing|just short of|knapp|fast|beinahe|nahezu|près de|presque|casi|cerca de|почти|लगभग|करीब|近',
  ],
  [
    'more-than',
    'more than|over|well over|just over|above|in excess of|upwards of|upward of|greater than|north of|exceeding|exceeded|exceeds|exceed|crossed|crossing|crosses|crossed the|surpassed|surpassing|surpasses|topped|topping|tops|beyond|mehr als|über|plus de|más de|более|больше|свыше|से ज्यादा|से अधिक|超过|超過',
  ],
  [
    'about',
    'about|around|some|roughly|approximately|approx|approx\\.|an estimated|estimated|estimated at|circa|ca\\.|c\\.|in the region of|on the order of|in the order of|somewhere around|a reported|reportedly|rund|etwa|ungefähr|circa|environ|quelque|unos|unas|alrededor de|aproximadamente|около|примерно|приблизительно|порядка|तकरीबन|约|約',
  ],
];
const LINK =
  '(?:(?:a|an|the|another|additional|a total of|total of|a further|as|at|of|eine|einem|das|die|der|un|une)[ ])*';
const WORDS = BEFORE.flatMap(([bound, words]) => words.split('|').map((word) => [word, bound] as const)).sort(
  (a, b) => b[0].length - a[0].length,
);
const BEFORE_PATTERN = new RegExp(
  `(?<![\\p{L}\\p{M}])(${WORDS.map(([word]) => word).join('|')})[ \\u00A0]{1,2}${LINK}$`,
  'iu',
);
const SIGN_PATTERN = /([<>≤≥~≈]) ?$/;
const SIGNS: Readonly<Record<string, FigureBound>> = {
  '<': 'less-than',
  '>': 'more-than',
  '≤': 'at-most',
  '≥': 'at-least',
  '~': 'about',
  '≈': 'about',
};
const LOOKUP = new Map(WORDS.map(([word, bound]) => [word.replaceAll('\\', ''), bound]));

const AFTER: readonly (readonly [RegExp, FigureBound])[] = [
  [
    /(?: (?:or (?:more|greater|higher)\b(?! than)|(?:or|and) (?:above|over|older|up)\b)|\+\B|-plus\b| plus\b(?! [a-z\d$€£])| oder mehr\b| ou plus\b| o más\b| и более|(?:, )? ?at (?:the very )?least\b| ?以上|余)/iy,
    'at-least',
  ],
  [/ (?:or|and) (?:less|fewer|below|under|lower)\b| at (?:the )?most\b| ?以下/iy, 'at-most'],
  [/ or so\b|-odd\b| odd\b|-some\b| ?左右/iy, 'about'],
];
/** Far enough for “in the region of a total of”. */
const REACH = 36;

/** How a quantity from `start` to `end` is bounded by the words around it; the number itself ends at `numeralEnd`. */
export function boundOf(text: string, start: number, numeralEnd: number, end: number): FigureBound {
  const before = boundBefore(text, start);
  if (before) return before;
  for (const [pattern, bound] of AFTER) {
    if (matches(pattern, text, numeralEnd) || matches(pattern, text, end)) return bound;
  }
  return 'exact';
}

/** True when a word such as `about` or `more than` stands right before `start`: what follows is a quantity, not a name or year. */
export function hasBoundBefore(text: string, start: number): boolean {
  return boundBefore(text, start) !== null;
}

function boundBefore(text: string, start: number): FigureBound | null {
  const near = text.slice(Math.max(0, start - REACH), start);
  const sign = SIGN_PATTERN.exec(near)?.[1];
  if (sign) return SIGNS[sign] ?? null;
  const found = BEFORE_PATTERN.exec(near);
  const word = found?.[1]?.toLowerCase();
  if (!found || word === undefined) return null;
  return LOOKUP.get(word) ?? null;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
