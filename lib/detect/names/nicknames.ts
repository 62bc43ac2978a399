/** Short given names that are words too: names only within a sentence, before a capital. Folded. */
export const NICKNAMES: ReadonlySet<string> = new Set(
  'bill will ed jo bo sal jeb jan mark rob art drew grant chase rich pat sue van gene frank ray bob rod dick'.split(
    ' ',
  ),
);
