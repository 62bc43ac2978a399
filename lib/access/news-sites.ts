import rows from '../data/rows/sites.tsv?raw';
import type { CountryCode } from '../model/ids.ts';

/** A site to suggest; access includes its subdomains. */
export interface NewsSite {
  readonly host: string;
  readonly name: string;
  /** Where it is at home. */
  readonly country: CountryCode;
}

/** News sites that ship as suggestions: outlets and ministries whose pages tell diplomacy news. Nothing is opened unasked. */
export const NEWS_SITES: readonly NewsSite[] = rows
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [host = '', name = '', country = ''] = row.split('\t');
    return { host, name, country };
  });
