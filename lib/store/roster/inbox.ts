/**
 * What waits for the reader's word: names with a title that no roster knows, and reports that an office has changed hands.
 * Bounded, and no log of reading: of a page only the sentence that names them is kept, and only where the reader allowed memory.
 */
import type { CountryCode, Instant, IsoDate, OfficeId, OfficialId } from '../../model/ids.ts';
import type { Database } from '../tables.ts';
import type { Write } from '../writing.ts';

/** The sentence of a page that is kept as evidence. */
export interface Sighting {
  /** Page key. */
  readonly page: string;
  readonly published: IsoDate | null;
  readonly quote: string;
}

/** A name with a title, met on pages and in no roster. */
export interface NewFace {
  readonly kind: 'face';
  readonly name: string;
  readonly title: string;
  readonly country: CountryCode | null;
}

/** Reports that somebody else than the roster says holds an office. */
export interface NewHolder {
  readonly kind: 'holder';
  readonly office: OfficeId;
  readonly name: string;
  readonly official: OfficialId | null;
  /** The day of taking office, when a sentence tells of that; `null`: only named as the holder. */
  readonly from: IsoDate | null;
}

export type Finding = (NewFace | NewHolder) & { readonly sighting: Sighting };
export type InboxItem = (NewFace | NewHolder) & {
  readonly key: string;
  /** Newest first, one a page. */
  readonly sightings: readonly Sighting[];
  readonly at: Instant;
};

/** The inbox of the store. Forgetting articles forgets the names that were met in them: see `Captured`. */
export interface Inbox {
  /** Adds findings of a page; what is known already gains a sentence. */
  offer(findings: readonly Finding[]): Promise<void>;
  /** Newest first. */
  all(): Promise<readonly InboxItem[]>;
}

/** More names than anybody will look through; the oldest go. */
const MOST_ITEMS = 300;
/** Enough for a judgement, and for the three articles that a change in office needs. */
export const MOST_SIGHTINGS = 5;
/** Characters of a sentence; longer ones are cut. */
const LONGEST_QUOTE = 400;

/** Keeps the inbox in its own table: machine findings are no records of the reader's and no step of undo. */
export function inboxKeeping(database: Database, write: Write, now: () => Instant): Inbox {
  return {
    offer: (findings) =>
      write(['inbox'], async () => {
        for (const finding of findings) {
          const key = inboxKey(finding);
          await database.inbox.put(merged((await database.inbox.get(key)) ?? null, finding, key, now()));
        }
        const over = (await database.inbox.count()) - MOST_ITEMS;
        if (over > 0) await database.inbox.bulkDelete(await database.inbox.orderBy('at').limit(over).primaryKeys());
      }),
    all: () => database.inbox.orderBy('at').reverse().toArray(),
  };
}

/** Names that differ by case alone are one; the same name of two countries is two. */
export function inboxKey(finding: NewFace | NewHolder): string {
  const name = finding.name.toLowerCase();
  return finding.kind === 'face' ? `face:${name}|${finding.country ?? ''}` : `holder:${name}|${finding.office}`;
}

function merged(present: InboxItem | null, { sighting, ...found }: Finding, key: string, at: Instant): InboxItem {
  const others = (present?.sightings ?? []).filter((one) => one.page !== sighting.page);
  const sightings = [{ ...sighting, quote: sighting.quote.slice(0, LONGEST_QUOTE) }, ...others].slice(
    0,
    MOST_SIGHTINGS,
  );
  if (present?.kind === 'holder' && found.kind === 'holder')
    return {
      ...found,
      from: found.from ?? present.from,
      official: found.official ?? present.official,
      key,
      sightings,
      at,
    };
  return { ...found, key, sightings, at };
}
