/** The page's own address says what it was opened for; nothing in it is believed beyond what a reader could type. */
import type { Scope } from '../../model/correction.ts';
import type { PageReport } from '../../protocol.ts';
import { pageKey, siteOf } from '../../store/address.ts';
import type { PersonLine } from '../here.ts';
import { TABS, type Errand, type Prefill, type Tab } from './desk.ts';

/** What “Who is who” may be opened for. */
export interface RosterAddress {
  readonly tab?: Tab;
  readonly person?: string;
  /** Key of the article it is opened from. */
  readonly page?: string;
  readonly prefill?: Prefill;
}

/** The part of the address after `#`. */
export function rosterHash({ tab, person, page, prefill }: RosterAddress): string {
  const fields = Object.entries({ tab, person, page, ...prefill }).filter(([, value]) => value);
  return `#${new URLSearchParams(fields as [string, string][]).toString()}`;
}

/** What the part after `#` asks for. */
export function errandFrom(hash: string): Errand {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const page = asked.get('page');
  const name = asked.get('name');
  const tab = TABS.find((known) => known === asked.get('tab')) ?? 'people';
  const prefill = name
    ? { name, title: asked.get('title') ?? '', country: asked.get('country') ?? '', on: asked.get('on') ?? '' }
    : null;
  return { tab, person: asked.get('person'), prefill, scopes: page ? scopesOf(page) : [] };
}

/** Widest first: a correction is meant everywhere unless the reader says otherwise. */
function scopesOf(page: string): readonly Scope[] {
  return [{ kind: 'always' }, { kind: 'outlet', site: siteOf(page) }, { kind: 'article', page }];
}

/** Where a person of a page is corrected; somebody new is begun with what the page says of them. */
export function addressOf(
  person: PersonLine,
  { address, source }: Pick<PageReport, 'address' | 'source'>,
): RosterAddress {
  const page = pageKey(address);
  if (person.official !== null) return { person: person.official, page };
  if (person.sign === 'doubt') return { tab: 'people', page };
  const { name, office, countryCode } = person;
  return { page, prefill: { name, title: office ?? '', country: countryCode ?? '', on: source.published ?? '' } };
}
