import type { OfficeKind } from '../../lib/model/office.ts';
import type { OfficeClaim } from './claims.ts';

/** Titles as printed in English-language news, the usual one first. */
const FOREIGN = ['Foreign Minister', 'Minister of Foreign Affairs'];
const DEFENCE = ['Defence Minister', 'Minister of Defence', 'Defense Minister'];
const FINANCE = ['Finance Minister', 'Minister of Finance'];
const INTERIOR = ['Interior Minister', 'Minister of the Interior'];
const ECONOMY = ['Economy Minister', 'Minister of Economy'];
const ADVISER = ['National Security Adviser', 'National Security Advisor'];

type Rule = readonly [pattern: RegExp, kind: OfficeKind, titles: readonly string[], slug?: string, seats?: 'many'];

/** Positions of the reference tables, first match wins. What matches none is no office of diplomacy. */
const RULES: readonly Rule[] = [
  [/^(?:Acting )?President$/, 'head-of-state', ['President'], 'president'],
  [/^Prime Minister$/, 'head-of-government', ['Prime Minister', 'PM'], 'prime-minister'],
  [/^(?:Federal )?Chancellor$/, 'head-of-government', ['Chancellor'], 'chancellor'],
  [/^Premier of the State Council$/, 'head-of-government', ['Premier', 'Prime Minister'], 'premier'],
  [/^(?:King|Druk Gyalpo \(King\)|Monarch)$/, 'head-of-state', ['King'], 'king'],
  [/^Supreme Leader$/, 'head-of-state', ['Supreme Leader'], 'supreme-leader'],
  [/^(?:First )?Vice.President$|^Deputy President$/, 'deputy-head-of-state', ['Vice President'], 'vice-president'],
  [
    /^First Deputy Prime Minister$/,
    'deputy-head-of-government',
    ['First Deputy Prime Minister'],
    'first-deputy-prime-minister',
    'many',
  ],
  [
    /^(?:Deputy|Vice) Prime Minister(?: of \w+)?$/,
    'deputy-head-of-government',
    ['Deputy Prime Minister'],
    'deputy-prime-minister',
    'many',
  ],
  [
    /^Deputy Minister (?:of|for) Foreign Affairs$|^Vice (?:Foreign Minister|Minister of Foreign Affairs)$/,
    'deputy-foreign-minister',
    ['Deputy Foreign Minister', 'Vice Foreign Minister'],
    undefined,
    'many',
  ],
  [/^Secretary of State$/, 'foreign-minister', ['Secretary of State']],
  [/^Deputy Secretary of State$/, 'deputy-foreign-minister', ['Deputy Secretary of State']],
  [/^Secretary of State for Foreign(?:, Commonwealth)? and/, 'foreign-minister', ['Foreign Secretary']],
  [
    /^Secretary of Foreign Affairs$/,
    'foreign-minister',
    ['Foreign Secretary', 'Secretary of Foreign Affairs', 'Foreign Affairs Secretary'],
  ],
  [
    /^Minister of State (?:for|of) (?:Foreign Affairs|Europe|European Affairs)$|^Minister for Africa$/,
    'state-minister-foreign',
    ['Minister of State for Foreign Affairs'],
    undefined,
    'many',
  ],
  [/^Minister of External Affairs$/, 'foreign-minister', ['External Affairs Minister']],
  [
    /^(?:Federal )?Minister (?:of|for) (?:Europe and )?(?:Foreign Affairs|External Relations|Foreign Relations|External Affairs)/,
    'foreign-minister',
    FOREIGN,
  ],
  [
    /^(?:Federal )?Minister (?:of|for) (?:National )?Defence$|^Minister of Defence and Armed Forces Logistics$/,
    'defence-minister',
    DEFENCE,
  ],
  [
    /^Secretary of (?:National )?Defence$|^Secretary of State for Defence$/,
    'defence-minister',
    ['Defence Secretary', 'Defense Secretary'],
  ],
  [
    /^Deputy Secretary of Defence$/,
    'deputy-defence-minister',
    ['Deputy Defense Secretary', 'Deputy Secretary of Defense'],
  ],
  [
    /^(?:Federal )?Minister (?:of|for) Finance$|^Minister of Economic Affairs and Finance$|^Minister of the Economy, Finances and Industry$|^Minister of Finance and Economic Model$/,
    'finance-minister',
    FINANCE,
  ],
  [/^Treasurer$/, 'finance-minister', ['Treasurer']],
  [/^Chancellor of the Exchequer$/, 'finance-minister', ['Chancellor of the Exchequer', 'Chancellor']],
  [/^Secretary of the Treasury$/, 'finance-minister', ['Treasury Secretary']],
  [/^Secretary of Finance$/, 'finance-minister', ['Finance Secretary']],
  [
    /^(?:Federal )?Minister (?:of|for) (?:the )?(?:Interior(?: Affairs| and Administration| and Safety)?|Internal Affairs|Home Affairs)$/,
    'interior-minister',
    INTERIOR,
  ],
  [/^Secretary of State for the Home Department$/, 'interior-minister', ['Home Secretary']],
  [
    /^(?:Federal )?Minister (?:of|for) (?:International |Foreign )?(?:Trade|Commerce)(?: and Industry|, Industry and Energy)?$|^Minister of Investments and Foreign Trade$|^Minister of Industry and Trade$|^Minister for Trade, Tourism and Investment$/,
    'trade-minister',
    ['Trade Minister', 'Commerce Minister'],
  ],
  [/^Secretary of Commerce$/, 'trade-minister', ['Commerce Secretary', 'Secretary of Commerce']],
  [
    /^United States Trade Representative$|^Trade Representative$/,
    'trade-minister',
    ['Trade Representative', 'US Trade Representative'],
    'trade-representative',
  ],
  [/^Minister of (?:the )?Economy$/, 'trade-minister', ECONOMY, 'economy-minister'],
  [/^National Security Advis[eo]r$/, 'national-security-adviser', ADVISER],
  [
    /^Deputy National Security Advis[eo]r$/,
    'presidential-adviser',
    ['Deputy National Security Adviser'],
    'deputy-national-security-adviser',
    'many',
  ],
  [
    /^Secretary of the (?:Supreme |National )*Security (?:and Defense )?Council$/,
    'national-security-adviser',
    ['Security Council Secretary', 'Secretary of the Security Council'],
  ],
  [
    /^Director of the National Security Office$/,
    'national-security-adviser',
    ['National Security Adviser', 'National Security Office Director'],
  ],
  [
    /^(?:Head of the (?:Office of the President|Presidential Administration)|White House Chief of Staff|Chief of Staff of the Presiden.*)$/,
    'chief-of-staff',
    ['Chief of Staff'],
  ],
  [
    /^White House Press Secretary$|^Presidential Spokesperson$/,
    'head-of-state-spokesperson',
    ['White House Press Secretary', 'Presidential Spokesperson'],
  ],
  [/^Government Spokesperson$/, 'government-spokesperson', ['Government Spokesperson']],
  [
    /^Permanent Representative to the United Nations$|^Ambassador to the United Nations$/,
    'permanent-representative',
    ['Ambassador to the United Nations', 'Permanent Representative to the United Nations', 'Ambassador to the UN'],
    'permanent-representative-uno',
  ],
  [
    /^Permanent Representative to NATO$/,
    'permanent-representative',
    ['Ambassador to NATO'],
    'permanent-representative-nato',
  ],
  [
    /^Permanent Representative to the European Union$/,
    'permanent-representative',
    ['Ambassador to the EU'],
    'permanent-representative-eur',
  ],
  [
    /^Chief of (?:the )?(?:General Staff(?: of the Armed Forces)?|Defen[cs]e(?: Staff| Force)?|Joint Staff)$|^Chief of the Defence (?:Staff|Force)$|^(?:Supreme )?Commander.in.Chief of the Armed Forces$|^Commander of the National Armed Forces$|^Supreme Commander of the Armed Forces$|^Chairman of the Joint Chiefs of Staff$/,
    'army-chief',
    ['Armed Forces Chief', 'Chief of the General Staff', 'Army Chief'],
  ],
  [/^Chief of (?:the )?Army Staff$/, 'army-chief', ['Army Chief', 'Chief of Army Staff']],
  [/^Director of the (?:CIA|Central Intelligence Agency)$/, 'intelligence-chief', ['CIA Director']],
  [
    /^Director of the (?:Foreign Intelligence Service|National Intelligence Service)$|^Head of the (?:Foreign Intelligence Service|State Intelligence Agency)$|^Director of (?:the )?Mossad$|^Director General of Inter-Services Intelligence$|^Head of Mossad$/,
    'intelligence-chief',
    ['Intelligence Chief'],
  ],
  [
    /^Director of National Intelligence$/,
    'intelligence-chief',
    ['Director of National Intelligence'],
    'national-intelligence-director',
  ],
  [
    /^Director of the Federal Security Service$|^Head of the Security Service$|^Minister of Intelligence$/,
    'intelligence-chief',
    ['Security Service Chief'],
    'security-service-chief',
  ],
  [
    /^(?:Governor|President) of the (?:Central|National|State|Reserve|People's) Bank$/,
    'central-bank-governor',
    ['Central Bank Governor'],
  ],
  [
    /^Speaker of (?:the )?(?:House of Representatives|Parliament|Knesset|Grand National Assembly|National Assembly|House of Commons|Council of Representatives|Lok Sabha|Riksdag)$|^(?:President|Chairman) of (?:the )?(?:National Assembly|State Duma|Verkhovna Rada|Bundestag|Storting|Riigikogu)$/,
    'speaker',
    ['Speaker', 'Parliament Speaker'],
  ],
  [/^Attorney General$/, 'justice-minister', ['Attorney General'], 'attorney-general'],
  [
    /^Secretary of Homeland Security$/,
    'interior-minister',
    ['Homeland Security Secretary'],
    'homeland-security-secretary',
  ],
  [/^Secretary of Energy$/, 'energy-minister', ['Energy Secretary']],
  [
    /^Commander-in-chief of the Revolutionary Guard$/,
    'commander',
    ['Revolutionary Guards Commander', 'IRGC Commander'],
    'revolutionary-guards-commander',
  ],
  [
    /^Vice-President as Head of the Atomic Energy Organisation$/,
    'other',
    ['Atomic Energy Organization Head', 'Nuclear Chief'],
    'atomic-energy-chief',
  ],
  [
    /^State Councilor$/,
    'deputy-head-of-government',
    ['State Councilor', 'State Councillor'],
    'state-councillor',
    'many',
  ],
  [/^Vice Premier of the State Council$/, 'deputy-head-of-government', ['Vice Premier'], 'vice-premier', 'many'],
  [/^Chief Cabinet Secretary$/, 'government-spokesperson', ['Chief Cabinet Secretary'], 'chief-cabinet-secretary'],
  [/^Alternate Prime Minister$/, 'deputy-head-of-government', ['Alternate Prime Minister'], 'alternate-prime-minister'],
  [/^Leader of the Opposition$/, 'opposition-leader', ['Opposition Leader', 'Leader of the Opposition']],
];

/** The office a position of the reference tables is, in our words; `null` when we keep no such office. */
export function officeOfPosition(position: string, country: string): OfficeClaim | null {
  if (MISLABELLED.has(`${country} ${position}`)) return null;
  for (const [pattern, kind, titles, slug, seats] of RULES) {
    if (!pattern.test(position)) continue;
    return {
      slug: slug ?? kind,
      kind,
      titles: LOCAL[`${country} ${slug ?? kind}`] ?? titles,
      seats: MANY.has(`${country} ${slug ?? kind}`) ? 'many' : (seats ?? 'one'),
      ...(kind === 'permanent-representative' ? { to: (slug ?? '').slice(-4).replace('-', '').toUpperCase() } : {}),
    };
  }
  return null;
}

/**
 * Positions whose rows mix several offices: India's foreign secretaries stand as ministers, Australia's treasurers and
 * finance ministers are those of the states too.
 */
const MISLABELLED = new Set([
  'IND Minister of Foreign Affairs',
  'AUS Treasurer',
  'AUS Minister for Finance',
  'CAN Leader of the Opposition',
  'PAK Chief of General Staff',
  'IND Chief of Defence Staff',
  'UKR Chief of the General Staff',
]);

/** Offices of one seat by rule that have several in these countries. */
const MANY = new Set(['IRN vice-president', 'IRQ vice-president', 'AFG vice-president', 'CHE president']);

/** Titles news uses in a country instead of the general ones. */
const LOCAL: Readonly<Record<string, readonly string[]>> = {
  'USA defence-minister': [
    'Defense Secretary',
    'Secretary of Defense',
    'Secretary of War',
    'Defence Secretary',
    'Pentagon Chief',
  ],
  'USA finance-minister': ['Treasury Secretary', 'Secretary of the Treasury'],
  'USA foreign-minister': ['Secretary of State', 'US Secretary of State'],
  'USA chief-of-staff': ['White House Chief of Staff'],
  'USA head-of-state-spokesperson': ['White House Press Secretary'],
  'PHL head-of-state-spokesperson': ['Presidential Spokesperson'],
  'USA army-chief': ['Chairman of the Joint Chiefs of Staff', 'Joint Chiefs Chairman'],
  'USA speaker': ['Speaker of the House', 'House Speaker', 'Speaker'],
  'GBR foreign-minister': ['Foreign Secretary'],
  'GBR defence-minister': ['Defence Secretary', 'Secretary of State for Defence'],
  'GBR interior-minister': ['Home Secretary'],
  'IND interior-minister': ['Home Minister', 'Union Home Minister', 'Minister of Home Affairs'],
  'AUS interior-minister': ['Home Affairs Minister', 'Minister for Home Affairs'],
  'AUS foreign-minister': ['Foreign Minister', 'Minister for Foreign Affairs'],
  'CAN foreign-minister': ['Foreign Minister', 'Foreign Affairs Minister', 'Minister of Foreign Affairs'],
  'JPN trade-minister': ['Trade Minister', 'Minister of Economy, Trade and Industry', 'Industry Minister'],
  'NZL foreign-minister': ['Foreign Minister', 'Foreign Affairs Minister', 'Minister of Foreign Affairs'],
  'ZAF foreign-minister': [
    'International Relations Minister',
    'Minister of International Relations and Cooperation',
    'Foreign Minister',
  ],
  'RUS speaker': ['State Duma Speaker', 'State Duma Chairman', 'Speaker of the State Duma', 'Duma Speaker'],
  'CHE president': ['President', 'President of the Swiss Confederation', 'Federal President'],
};
