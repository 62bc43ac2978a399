/** What kind of text a page is, where a citation must say so: an institution's own words are not an article about them. */
import type { Source } from '../../model/source.ts';

/** `article` is everything that no institution published itself. */
export type SourceKind = 'article' | 'press-release' | 'transcript' | 'joint-statement';

/** Domains of governments and organisations by how they are named the world over. */
const OFFICIAL_ENDING =
  /(?:^|\.)(?:(?:gov|gob|gouv|gub|govt|gv|go|gc|mil)\.[a-z]{2}|gov|mil|int|europa\.eu|un\.org|admin\.ch|bund\.de|diplo\.de)$/;
/** What stands before the country's letters where ministries and heads of state have no such domain: `kremlin.ru`. */
const OFFICIAL_LABELS = new Set(
  [
    'mfa mofa mofat mid mzv um exteriores esteri diplomatie auswaertiges-amt bundesregierung',
    'kremlin government regjeringen regeringen valtioneuvosto president presidency presidencia presidence elysee',
    'primeminister pmo whitehouse bundeskanzler foreignministry foreignaffairs osce nato asean',
  ]
    .join(' ')
    .split(' '),
);

const JOINT =
  /\bjoint (?:statement|communiqu[eé]|declaration|press (?:statement|release))|совместн\S+ (?:заявлени|коммюнике)|联合(?:声明|公报)|共同声明|d[eé]claration (?:commune|conjointe)|communiqu[eé] conjoint|declaraci[oó]n conjunta|gemeinsame erkl[aä]rung/i;
const SPOKEN =
  /\b(?:transcript|remarks|press (?:briefing|conference|availability)|interview|speech|address|opening statement|question and answer|q&a)\b|стенограмм|вступительное слово|выступлени|брифинг|记者会|discours|discurso|pressekonferenz/i;

/** The kind of a page by its address and headline. Only what an institution published itself is anything but an article. */
export function kindOf({ url, title }: Pick<Source, 'url' | 'title'>): SourceKind {
  if (!isInstitution(url)) return 'article';
  const headline = title ?? '';
  if (JOINT.test(headline)) return 'joint-statement';
  return SPOKEN.test(headline) ? 'transcript' : 'press-release';
}

/** True for an address of a government or an international organisation. */
export function isInstitution(url: string | null): boolean {
  const host = url === null ? null : URL.parse(url)?.hostname.replace(/^www\./, '');
  if (!host) return false;
  return OFFICIAL_ENDING.test(host) || OFFICIAL_LABELS.has(host.split('.').at(-2) ?? '');
}

/** The number that a paragraph of a numbered text begins with: `12.` or `(12)`; `null` for one without. */
export function paragraphNumber(paragraph: string): string | null {
  const [, number = null] = /^\s*(?:¶\s*|\()?(\d{1,3})[.)](?=\s)/.exec(paragraph) ?? [];
  return number;
}
