import type { OfficeKind } from '../../model/office.ts';

/** One way a title may be read: a pattern over its folded words, and the posts it may stand for. */
type Rule = readonly [pattern: RegExp, kinds: readonly OfficeKind[]];

const FOREIGN = String.raw`(?:foreign|external|exterior)`;

/** First match wins, so the narrow ones stand first. Patterns see folded words joined by one space, no country. */
const RULES: readonly Rule[] = [
  [/\b(?:spokes(?:man|woman|person)|press secretary)\b/, []], // read by `spokespersonKinds`
  [
    new RegExp(
      `minister of state .*${FOREIGN}|state minister .*${FOREIGN}|${FOREIGN}.* minister of state|minister of state`,
    ),
    ['state-minister-foreign', 'deputy-foreign-minister', 'minister'],
  ],
  [
    new RegExp(
      `\\b(?:deputy|vice|assistant|associate|parliamentary)\\b.+${FOREIGN}|${FOREIGN}.+\\b(?:vice|deputy|under ?secretary)\\b`,
    ),
    ['deputy-foreign-minister', 'state-minister-foreign', 'other'],
  ],
  [
    /\b(?:deputy|assistant|under) ?secretary(?: of state| general)?|undersecretary/,
    [
      'deputy-foreign-minister',
      'deputy-defence-minister',
      'deputy-secretary-general',
      'state-minister-foreign',
      'other',
    ],
  ],
  [/\bforeign policy chief|high representative\b/, ['high-representative', 'special-envoy', 'other']],
  [new RegExp(`${FOREIGN} secretary`), ['foreign-secretary', 'foreign-minister']],
  [
    new RegExp(
      `\\b(?:(?:foreign|external|exterior|affairs) minister|minister (?:of|for) (?:\\w+ and )*(?:the )?${FOREIGN}|eam|fm|(?:top|chief|leading) diplomat|head of diplomacy|diplomacy chief|${FOREIGN} commissar)\\b`,
    ),
    ['foreign-minister', 'high-representative'],
  ],
  [/\bsecretary of state\b/, ['foreign-minister', 'minister', 'state-minister-foreign']],
  [/\b(?:deputy|vice|assistant) .*defen[cs]e|defen[cs]e.* deputy/, ['deputy-defence-minister', 'other']],
  [/\bdefen[cs]e secretary\b/, ['defence-minister', 'defence-secretary']],
  [
    /\bdefen[cs]e (?:minister|chief)|minister (?:of|for) (?:\w+ )?defen[cs]e|secretary of (?:defen[cs]e|war)|war (?:secretary|minister)\b/,
    ['defence-minister'],
  ],
  [/\b(?:deputy|vice) (?:prime minister|premier|chancellor)|tanaiste\b/, ['deputy-head-of-government']],
  [
    /\bchancellor of the exchequer|treasury secretary|secretary of the treasury|financ\w* minister|minister (?:of|for) (?:the )?(?:finance|economy)|treasurer\b/,
    ['finance-minister'],
  ],
  [/\b(?:chief minister|cm)\b/, ['regional-head']],
  [/\b(?:prime minister|premier|pm|chancellor|taoiseach|head of government)\b/, ['head-of-government']],
  [/\b(?:vice|deputy) president|vp\b/, ['deputy-head-of-state', 'organisation-head']],
  [
    /\b(?:commission|council|assembly|court|bank|parliament|senate|eurogroup|conference|chamber) president|president of the (?:\w+ )?(?:commission|council|assembly|court|bank|parliament|senate)/,
    ['organisation-head', 'speaker', 'judge', 'central-bank-governor'],
  ],
  [/\bcrown prince\b/, ['crown-prince', 'deputy-head-of-government', 'head-of-government']],
  [
    /\b(?:supreme leader|paramount leader|ayatollah)\b/,
    ['head-of-state', 'de-facto-leader', 'religious-leader', 'party-leader'],
  ],
  [/\b(?:pope|pontiff|patriarch)\b/, ['head-of-state', 'religious-leader']],
  [/\bopposition leader|leader of the opposition\b/, ['opposition-leader', 'party-leader']],
  [/\bmajority leader|minority leader|whip\b/, ['legislator', 'party-leader', 'speaker']],
  [
    /\b(?:president|king|queen|emir|sultan|emperor|monarch|head of state|potus)\b/,
    ['head-of-state', 'party-leader', 'organisation-head'],
  ],
  [/\b(?:prince|princess)\b/, ['crown-prince', 'foreign-minister', 'minister', 'head-of-state', 'other']],
  [
    /\b(?:national security advis[eo]r|nsa|security council (?:secretary|chief)|secretary of the (?:\w+ )?security council|national security chief)\b/,
    ['national-security-adviser'],
  ],
  [/\bdeputy .*advis/, ['presidential-adviser', 'other']],
  [/\badvis[eo]r|aide|counsel\w*\b/, ['presidential-adviser', 'national-security-adviser', 'other', 'chief-of-staff']],
  [
    /\b(?:permanent representative|permanent rep|(?:ambassador|envoy|representative) to the (?:un\b|u n\b|united nations))/,
    ['permanent-representative', 'ambassador'],
  ],
  [
    /\b(?:ambassador|amb|envoy|high commissioner|nuncio|consul|charge)\b/,
    ['ambassador', 'permanent-representative', 'special-envoy', 'organisation-head'],
  ],
  [
    /\bspecial (?:representative|coordinator|rapporteur)|rapporteur|coordinator|negotiator\b/,
    ['special-envoy', 'presidential-adviser', 'other'],
  ],
  [/\btrade representative\b/, ['trade-minister']],
  [
    /\b(?:interior|home|homeland security|internal affairs) (?:minister|secretary)|(?:minister|secretary) (?:of|for) (?:the )?(?:interior|home|internal)/,
    ['interior-minister'],
  ],
  [
    /\b(?:trade|commerce|business|industry)(?: and \w+)* (?:minister|secretary)|(?:minister|secretary) (?:of|for) (?:international |foreign )?(?:trade|commerce|industry)/,
    ['trade-minister', 'minister'],
  ],
  [
    /\b(?:energy|oil|petroleum|power)(?: and \w+)* (?:minister|secretary)|(?:minister|secretary) (?:of|for) (?:energy|oil|petroleum)/,
    ['energy-minister', 'minister'],
  ],
  [
    /\b(?:justice|law) (?:minister|secretary)|minister (?:of|for) (?:justice|law)|attorney general/,
    ['justice-minister', 'prosecutor'],
  ],
  [
    /\bsecretary general|general secretary\b/,
    ['secretary-general', 'party-leader', 'head-of-state', 'organisation-head'],
  ],
  [
    /\bminister\b/,
    [
      'minister',
      'finance-minister',
      'trade-minister',
      'energy-minister',
      'interior-minister',
      'justice-minister',
      'defence-minister',
      'foreign-minister',
      'state-minister-foreign',
    ],
  ],
  [
    /\bsecretary\b/,
    [
      'minister',
      'finance-minister',
      'trade-minister',
      'energy-minister',
      'interior-minister',
      'defence-minister',
      'foreign-minister',
      'foreign-secretary',
      'defence-secretary',
      'national-security-adviser',
      'party-leader',
      'other',
    ],
  ],
  [
    /\b(?:intelligence|spy|cia|fsb|svr|mossad|isi|mi6|gru) (?:chief|head|director)|director of (?:the )?(?:cia|national intelligence|central intelligence)/,
    ['intelligence-chief'],
  ],
  [
    /\b(?:army|navy|air force|military|armed forces|joint|defen[cs]e|general) .*(?:chief|staff|head|chairman)|chief of (?:the )?(?:army|general|defen[cs]e|naval|air) ?staff|joint chiefs|commander in chief|coas\b/,
    ['army-chief', 'commander', 'de-facto-leader'],
  ],
  [/\b(?:chief of staff|staff chief)\b/, ['chief-of-staff', 'army-chief']],
  [
    /\b(?:central bank|reserve bank|fed|federal reserve|bank) (?:governor|chief|chair\w*|president)|governor of the (?:\w+ )?bank/,
    ['central-bank-governor'],
  ],
  [/\b(?:speaker|parliament chief|parliamentary chief|people s congress chief)\b/, ['speaker', 'legislator']],
  [/\b(?:governor|gov)\b/, ['regional-head', 'central-bank-governor']],
  [/\bmayor\b/, ['mayor']],
  [
    /\b(?:senator|sen|congress\w+|rep|lawmaker|legislator|mp|parliamentarian|deputy|mep|mla|assembly\w+)\b/,
    ['legislator', 'speaker', 'party-leader', 'opposition-leader'],
  ],
  [/\bchief justice|judge|justice\b/, ['judge']],
  [/\bprosecutor\b/, ['prosecutor']],
  [/\bcommissioner\b/, ['commissioner', 'organisation-head', 'high-representative']],
  [
    /\b(?:general|gen|admiral|adm|colonel|col|lieutenant|lt|brigadier|brig|marshal|commander|commandant|commodore)\b/,
    [],
  ],
  [/\bdirector general|dg\b/, ['organisation-head', 'other']],
];

/** Titles that say little: whoever leads, heads or speaks for something may bear them. Never rule a person out. */
const LEADING: readonly OfficeKind[] = [
  'head-of-state',
  'head-of-government',
  'de-facto-leader',
  'party-leader',
  'opposition-leader',
  'organisation-head',
  'secretary-general',
  'regional-head',
  'crown-prince',
];

/** What posts a title may stand for, likeliest first; empty when it names none (`General`). Folded words in. */
export function kindsOf(words: string): readonly OfficeKind[] {
  if (/\b(?:spokes(?:man|woman|person)|press secretary)\b/.test(words)) return spokespersonKinds(words);
  const rule = RULES.find(([pattern]) => pattern.test(words));
  if (rule) return isUnder(words) ? deputyKinds(rule[1]) : rule[1];
  return /\b(?:leader|chief|head|ruler|strongman|dictator|boss|chairman|chair|chairwoman|chairperson)\b/.test(words)
    ? LEADING
    : [];
}

/** Whoever heads an organisation, however the post is called: `the UN chief`. */
export const HEADING: readonly OfficeKind[] = ['secretary-general', 'organisation-head'];

/** Second in a post, by the words before it: `deputy interior minister`. */
function isUnder(words: string): boolean {
  return /^(?:first )?(?:deputy|vice|assistant|associate) \w/.test(words);
}

/** A deputy is not who they are deputy of; posts of deputies that have a kind of their own keep it. */
function deputyKinds(kinds: readonly OfficeKind[]): readonly OfficeKind[] {
  const [first] = kinds;
  return first === undefined || kinds === LEADING || first.startsWith('deputy-') ? kinds : ['other', ...kinds];
}

/** True for `leader`, `chief`, `head`: they fit too many to tell people apart. */
export function isVague(kinds: readonly OfficeKind[]): boolean {
  return kinds.length === 0 || kinds === LEADING;
}

function spokespersonKinds(words: string): readonly OfficeKind[] {
  if (/foreign|external|exterior|state department|mea|diplomat/.test(words)) return ['foreign-spokesperson'];
  if (/defen[cs]e|pentagon|military|army|forces/.test(words)) return ['defence-spokesperson'];
  if (/kremlin|president|white house|press secretary|downing|prime minister|elysee/.test(words))
    return ['head-of-state-spokesperson', 'government-spokesperson'];
  return [
    'government-spokesperson',
    'head-of-state-spokesperson',
    'foreign-spokesperson',
    'defence-spokesperson',
    'organisation-spokesperson',
  ];
}

/** Kinds that hold many different posts: beside an equal kind the words must agree too. */
const GENERIC: ReadonlySet<OfficeKind> = new Set([
  'minister',
  'other',
  'presidential-adviser',
  'special-envoy',
  'commissioner',
  'commander',
  'judge',
  'legislator',
  'regional-head',
  'mayor',
]);
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'new', 's']);

/**
 * Whether a post as called in one place may be the one called otherwise, both of one kind: “the minister” may be the
 * education minister, “the education minister” is no health minister.
 */
export function mayBeCalled(asked: string, held: string, kind: OfficeKind | undefined): boolean {
  if (kind === undefined || !GENERIC.has(kind)) return true;
  const known = tellingWords(held);
  return tellingWords(asked).every((word) => known.includes(word));
}

function tellingWords(words: string): readonly string[] {
  return words
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
}
