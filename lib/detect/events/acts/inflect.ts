/** English verb forms, generated from lemmas: matching a known form is cheaper and surer than guessing a lemma back. */

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  hold: ['held', 'held'],
  have: ['had', 'had'],
  meet: ['met', 'met'],
  speak: ['spoke', 'spoken'],
  make: ['made', 'made'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  give: ['gave', 'given'],
  send: ['sent', 'sent'],
  lead: ['led', 'led'],
  withdraw: ['withdrew', 'withdrawn'],
  strike: ['struck', 'struck'],
  shoot: ['shot', 'shot'],
  swear: ['swore', 'sworn'],
  break: ['broke', 'broken'],
  cut: ['cut', 'cut'],
  set: ['set', 'set'],
  go: ['went', 'gone'],
  fly: ['flew', 'flown'],
  pay: ['paid', 'paid'],
  begin: ['began', 'begun'],
  seek: ['sought', 'sought'],
  leave: ['left', 'left'],
  quit: ['quit', 'quit'],
  take: ['took', 'taken'],
  stand: ['stood', 'stood'],
  blow: ['blew', 'blown'],
  beat: ['beat', 'beaten'],
  overrun: ['overran', 'overrun'],
  retake: ['retook', 'retaken'],
  sit: ['sat', 'sat'],
  forgive: ['forgave', 'forgiven'],
  undertake: ['undertook', 'undertaken'],
  lend: ['lent', 'lent'],
  fight: ['fought', 'fought'],
  kick: ['kicked', 'kicked'],
  oversee: ['oversaw', 'overseen'],
  overthrow: ['overthrew', 'overthrown'],
  draw: ['drew', 'drawn'],
  win: ['won', 'won'],
  bring: ['brought', 'brought'],
  buy: ['bought', 'bought'],
  sell: ['sold', 'sold'],
  put: ['put', 'put'],
  hit: ['hit', 'hit'],
  see: ['saw', 'seen'],
  write: ['wrote', 'written'],
  freeze: ['froze', 'frozen'],
  forbid: ['forbade', 'forbidden'],
  shut: ['shut', 'shut'],
  hear: ['heard', 'heard'],
  rise: ['rose', 'risen'],
  drive: ['drove', 'driven'],
  uphold: ['upheld', 'upheld'],
  withhold: ['withheld', 'withheld'],
  rebuild: ['rebuilt', 'rebuilt'],
  come: ['came', 'come'],
  get: ['got', 'got'],
  throw: ['threw', 'thrown'],
};

/** Verbs of more than one syllable, or odd ones, that double their last letter all the same. */
const DOUBLING = new Set([
  'ban',
  'slam',
  'wrap',
  'kidnap',
  'rap',
  'ram',
  'permit',
  'commit',
  'confer',
  'ship',
  'plan',
  'snub',
  'step',
  'rebut',
  'cut',
  'set',
  'sit',
  'quit',
  'begin',
  'expel',
  'compel',
  'control',
  'patrol',
  'travel',
  'cancel',
  'refer',
  'deter',
  'submit',
  'admit',
  'transfer',
  'bar',
  'scrap',
  'drop',
  'stop',
]);

export interface VerbForm {
  readonly lemma: string;
  /** `base` also stands for the present plural and the infinitive. */
  readonly tense: 'base' | 'third' | 'past' | 'participle' | 'past-or-participle' | 'gerund';
}

/** Every form of a lemma: `meet → meet, meets, met, meeting`. Lower case. */
export function formsOf(lemma: string): readonly (readonly [form: string, VerbForm])[] {
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma), regularPast(lemma)];
  const forms: [string, VerbForm][] = [
    [lemma, { lemma, tense: 'base' }],
    [third(lemma), { lemma, tense: 'third' }],
    [gerund(lemma), { lemma, tense: 'gerund' }],
  ];
  if (past === participle) forms.push([past, { lemma, tense: 'past-or-participle' }]);
  else forms.push([past, { lemma, tense: 'past' }], [participle, { lemma, tense: 'participle' }]);
  return forms;
}

function third(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (/(?:[sxzo]|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function gerund(lemma: string): string {
  return /[^e]e$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${doubled(lemma)}ing`;
}

function doubled(lemma: string): string {
  return DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma;
}
