/** Which column of a plain CSV holds what. */

/** What an event can be made from. A date, an act and one party at least are needed. */
export const COLUMN_USES = [
  'id',
  'date',
  'type',
  'mode',
  'actor',
  'actorCountry',
  'recipient',
  'recipientCountry',
  'place',
  'text',
  'source',
  'url',
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** The place of the column for each use, from 0; a use left out has none. */
export type Columns = Readonly<Partial<Record<ColumnUse, number>>>;

/** Names under which columns go in event data; folded, without what is no letter. */
const NAMES: Readonly<Record<ColumnUse, readonly string[]>> = {
  id: ['id', 'eventid', 'globaleventid'],
  date: ['date', 'eventdate', 'day', 'from', 'sqldate'],
  type: ['type', 'eventtype', 'event', 'cameo', 'cameocode', 'eventcode'],
  mode: ['mode', 'eventmode'],
  actor: ['actor', 'actorname', 'source', 'sourcename', 'actor1name', 'actors'],
  actorCountry: ['actorcountry', 'sourcecountry', 'actor1countrycode', 'actorcountries'],
  recipient: ['recipient', 'recipientname', 'target', 'targetname', 'actor2name', 'recipients'],
  recipientCountry: ['recipientcountry', 'targetcountry', 'actor2countrycode', 'recipientcountries'],
  place: ['place', 'location', 'placename', 'city', 'actiongeofullname'],
  text: ['text', 'title', 'eventtext', 'sentence', 'description', 'summary'],
  source: ['publisher', 'outlet', 'newspaper', 'sourcetitle'],
  url: ['url', 'link', 'sourceurl'],
};

/** A first guess from a header; the reader has the last word. */
export function guessColumns(header: readonly string[]): Columns {
  const plain = header.map((name) => name.toLowerCase().replace(/[^a-z0-9]+/g, ''));
  const guesses = COLUMN_USES.map((use) => [use, plain.findIndex((name) => NAMES[use].includes(name))] as const);
  return Object.fromEntries(guesses.filter(([, at]) => at >= 0));
}

/** Whether enough is named to make events: when, what, and somebody who did it. */
export function areEnough({ date, type, actor, actorCountry }: Columns): boolean {
  return date !== undefined && type !== undefined && (actor ?? actorCountry) !== undefined;
}
