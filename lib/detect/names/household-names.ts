/**
 * Holders of high office whom news names by surname alone, without a word of who they were: a reader needs none. Only
 * those that are no everyday word, town or common surname. Folded.
 */
export const HOUSEHOLD_NAMES: ReadonlySet<string> = new Set(
  (
    'roosevelt truman eisenhower kennedy nixon kissinger reagan clinton obama trump biden thatcher churchill attlee disraeli ' +
    'stalin lenin trotsky khrushchev brezhnev andropov gorbachev yeltsin putin medvedev hitler goebbels himmler ' +
    'adenauer kohl honecker ulbricht genscher merkel napoleon petain mitterrand chirac sarkozy hollande macron mussolini ' +
    'berlusconi craxi andreotti tito milosevic ceausescu ataturk erdogan nehru gandhi jinnah bhutto musharraf sukarno suharto ' +
    'mao nasser sadat mubarak arafat rabin netanyahu gaddafi qaddafi assad khomeini khamenei ahmadinejad mandela mugabe ' +
    'nkrumah lumumba selassie pinochet allende peron bolivar noriega bolsonaro duterte zelensky zelenskyy'
  ).split(' '),
);
