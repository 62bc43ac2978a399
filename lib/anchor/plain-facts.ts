import type { Fact, Facts } from './facts.ts';

/**
 * Facts by their look alone: numbers in digits and words, months and weekdays, negations, and capitalised words as names.
 * Sees too much rather than too little: a change too many is a line to read, one too few is a false quotation.
 * Where detection has run, add its mentions (with the official's id as `value`).
 */
export const plainFacts: Facts = (text) =>
  [...text.matchAll(WORD)].flatMap((match): Fact[] => {
    const read = readWord(match[0]);
    return read === null ? [] : [{ start: match.index, end: match.index + match[0].length, ...read }];
  });

const WORD = /[+−-]?\d[\d.,٫٬’']*\d|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** English words for numbers; others are seen as changed words, not as changed numbers. */
const NUMBERS: ReadonlyMap<string, string> = new Map(
  [
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ]
    .map((word, value): [string, string] => [word, String(value)])
    .concat(
      ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, at) => [
        word,
        String(20 + at * 10),
      ]),
      [
        'hundred',
        'thousand',
        'million',
        'billion',
        'trillion',
        'lakh',
        'crore',
        'dozen',
        'dozens',
        'half',
        'third',
        'double',
      ].map((word) => [word, word]),
    ),
);

const DATES = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow'
  ).split(' '),
);

/** Words that turn a sentence round, in the languages most read beside English. */
const NEGATIONS = new Set(
  (
    'not no never none nobody nothing neither nor without cannot denied denies deny denying refused refuses rejected rejects failed ' +
    'unlikely hardly un non pas ne jamais sans nunca sin nem não sem nicht kein keine keinen keiner nie ohne non mai senza geen niet ' +
    'не нет ни никогда без ні немає değil yok tidak bukan नहीं न मत لا لم لن ليس بدون نه نیست'
  ).split(' '),
);
/** Scripts without spaces: a negation inside a run of characters. */
const NEGATION_INSIDE = /[不没沒非未无無否않못]|ない|아니/;

/** Capitalised only because they open a sentence. */
const OPENERS = new Set(
  (
    'the a an in on at of by to for from with and but or if as it its he she they we i his her their our this that these those there here ' +
    'when while where who what which why how after before since until during under over about against between among also both each every ' +
    'some many most more all any other another such only then now still yet so because although however meanwhile earlier later last next is are was were be been has have had will would can could may might should must do does did said says mr mrs ms dr'
  ).split(' '),
);

function readWord(word: string): Pick<Fact, 'kind' | 'value'> | null {
  const folded = word.toLowerCase().replaceAll('’', "'");
  if (/\p{N}/u.test(word)) return { kind: 'number', value: plainNumber(folded) };
  const number = NUMBERS.get(folded);
  if (number !== undefined) return { kind: 'number', value: number };
  if (NEGATIONS.has(folded) || folded.endsWith("n't") || NEGATION_INSIDE.test(word)) return { kind: 'negation' };
  if (DATES.has(folded) && (folded !== 'may' || word !== 'may') && (folded !== 'march' || word !== 'march')) {
    return { kind: 'date' };
  }
  if (/^\p{Lu}/u.test(word) && !OPENERS.has(folded)) return { kind: 'name' };
  // Scripts without capitals hide their names: every word may be one.
  return /\p{Lo}/u.test(word) ? { kind: 'name' } : null;
}

/** `1,200` and `1200` are one number; `66.5` keeps its point. */
function plainNumber(word: string): string {
  return word.replace(/[,’'٬](?=\d{2,3}(?:\D|$))/g, '');
}
