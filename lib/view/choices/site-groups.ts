import type { SiteGroup } from '../../../components/choices/SiteList.tsx';
import type { NewsSite } from '../../access/news-sites.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { countryName } from '../here.ts';

/** Sites by country, countries and sites in the order of the alphabet. Pure. */
export function siteGroups(sites: readonly NewsSite[], lexicon: Lexicon): readonly SiteGroup[] {
  const countries = [...new Set(sites.map(({ country }) => country))];
  return countries
    .map((code) => ({
      country: countryName(code, lexicon) ?? code,
      sites: sites.filter(({ country }) => country === code).toSorted((a, b) => a.name.localeCompare(b.name)),
    }))
    .toSorted((a, b) => a.country.localeCompare(b.country));
}
