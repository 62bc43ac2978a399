/** Nouns of people and bodies that act for the country they are named with: “Russian officials”, “Japan's parliament”. */

const PEOPLE =
  'official officials president presidents premier premiers chancellor king queen emir sultan monarch ruler leader leaders minister ministers secretary ambassador ambassadors envoy envoys diplomat diplomats spokesman spokeswoman spokesperson spokespeople negotiator negotiators delegate delegates delegation delegations representative representatives adviser advisers lawmaker lawmakers legislator legislators senator senators deputy deputies governor mayor general generals commander commanders chief chiefs head heads counterpart counterparts authorities authority officers officer agents investigators prosecutor prosecutors judge judges aide aides';
const BODIES =
  'government governments administration cabinet ministry ministries parliament congress senate house houses assembly court courts committee commission council party parties opposition coalition embassy consulate mission agency department office bank regime junta leadership presidency kremlin bloc state states nation nations country countries city capital side sides police intelligence security judiciary';
const FORCES =
  'military army navy airforce force forces troops soldiers coastguard guard guards marines rebels militants militiamen militia fighters guerrillas insurgents separatists warships warship vessel vessels ship ships tanks jets helicopters missiles warplanes drones bombers artillery bulldozers peacekeepers contingent';
/** What strikes: “two Israeli strikes killed five”. */
const BLOWS =
  'strike strikes airstrike airstrikes attack attacks raid raids shelling bombardment missile rocket rockets drone';
const CROWD =
  'group groups protesters demonstrators settlers workers students farmers refugees people citizens nationals nationalists voters allies ally members kurds newspaper commerce media';

const listOf = (words: string): readonly string[] => words.split(' ');

export const AGENTS: ReadonlySet<string> = new Set([PEOPLE, BODIES, FORCES, BLOWS, CROWD].flatMap(listOf));

/** “thousands of Iraqi Kurds”: the people counted are who is meant. */
export const QUANTITIES: ReadonlySet<string> = new Set(
  listOf(
    'thousands hundreds dozens tens scores millions group groups number majority deployment batch contingent most many some crowd crowds',
  ),
);
