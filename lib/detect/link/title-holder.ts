import type { CountryCode, OfficialId } from '../../model/ids.ts';
import type { Office, OfficeKind } from '../../model/office.ts';
import type { Context } from '../pipeline.ts';
import { mayBeCalled } from '../titles/kinds.ts';
import { isStyled } from '../titles/style.ts';
import type { Title } from '../titles/title.ts';
import { dateAt } from '../units.ts';
import { countriesIn } from './countries.ts';
import { holderOf } from './holder.ts';
import { hostOf, isBarePosting } from './posting.ts';

/** Who a title stands for, or that we know the office and not who held it. */
export interface TitleHolder {
  readonly official: OfficialId | null;
  readonly name: string | null;
  readonly office: Office | null;
  readonly officeTitle: string;
  readonly country: CountryCode | null;
  readonly confidence: number;
  readonly because: string;
  readonly candidates?: readonly OfficialId[];
}

/**
 * The holder on the day, by the lexicon alone. Whose office it is must be told by the title, or be plain from where the
 * article comes from. Several, stale or unconfirmed holders are declined and given as candidates; so is an ambassador
 * posted nobody knows where.
 */
export function holderByLexicon(title: Title, context: Context): TitleHolder | null {
  if (!isBarePosting(title, context)) return holderOn(title, context);
  const to = hostOf(title, context);
  return to === null ? someAmbassador(title, context) : holderOn({ ...title, to }, context);
}

/** One of all whom a state has posted. */
function someAmbassador({ country, words, start }: Title, { lexicon, article }: Context): TitleHolder | null {
  const date = dateAt(article, start);
  if (country === null || date === null) return null;
  const candidates = lexicon.officesOf(country, 'ambassador').flatMap((office) => {
    const holder = holderOf(office, date, lexicon);
    return holder.state === 'known' ? [holder.term.official] : [];
  });
  const unknown = { official: null, name: null, office: null, officeTitle: words, country };
  return { ...unknown, confidence: 0.5, because: 'title-holder-host-unknown', candidates };
}

function holderOn(title: Title, context: Context): TitleHolder | null {
  const date = dateAt(context.article, title.start);
  const country = title.country ?? homeOf(context);
  const office = date === null || country === null ? null : officeOf(title, country, context);
  if (date === null || !office) return null;
  const holder = holderOf(office, date, context.lexicon);
  const known = { office, officeTitle: office.titles[0], country: office.country };
  if (holder.state === 'known' && holder.term.basis !== 'memory') {
    const { official } = holder.term;
    const name = context.lexicon.official(official)?.name ?? null;
    const [confidence, because] =
      title.country === null ? [0.75, 'title-holder-at-home'] : [0.85, 'title-holder-on-date'];
    return { ...known, official, name, confidence, because };
  }
  if (title.country === null || holder.state === 'gap') return null;
  const terms = 'terms' in holder ? holder.terms : [holder.term];
  const candidates = terms.map((term) => term.official);
  return { ...known, official: null, name: null, confidence: 0.5, because: `title-holder-${holder.state}`, candidates };
}

/** The outlet's own country, when the article is about it more than about any other. */
function homeOf(context: Context): CountryCode | null {
  const home = context.article.source.country ?? null;
  const counts = countriesIn(context);
  const own = home === null ? 0 : (counts.get(home) ?? 0);
  return own > 1 && [...counts.values()].every((count) => count <= own) ? home : null;
}

/** An organisation's envoy does not head it; its commissioner may: `UN-Gesandter`, `UN high commissioner`. */
function headed({ kinds, words }: Title): readonly OfficeKind[] {
  const isEnvoy = kinds[0] === 'ambassador' || kinds[0] === 'permanent-representative' || kinds[0] === 'special-envoy';
  return isEnvoy && !/commission/i.test(words) ? kinds.filter((kind) => kind !== 'organisation-head') : kinds;
}

function officeOf(title: Title, country: CountryCode, { lexicon }: Context): Office | null {
  const offices = lexicon
    .officesOf(country)
    .filter((office) => office.seats === 'one' && (title.to === null || office.to === title.to));
  const printed = title.words.toLowerCase();
  const exact = offices.find((office) => office.titles.some((one) => one.toLowerCase() === printed));
  if (exact) return exact;
  // Organisations call their heads by many names; of a state only the likeliest post will do.
  const kinds = lexicon.country(country)?.kind === 'organisation' ? headed(title) : title.kinds.slice(0, 1);
  const isCalled = ({ titles, kind }: Office): boolean => titles.some((one) => mayBeCalled(title.words, one, kind));
  const alike = kinds.flatMap(
    (kind) => offices.find((one) => one.kind === kind && isStyled(title, one) && isCalled(one)) ?? [],
  );
  return alike[0] ?? null;
}
