import { recogniseFigures } from '../../../../lib/detect/figures/index.ts';
import type { Figure } from '../../../../lib/model/figure.ts';
import type { Lexicon } from '../../../../lib/model/lexicon.ts';

/** The kinds that are quantities; the others are read only so that nothing else takes their digits. */
const QUANTITIES = new Set(
  'money percent percentage-point count ratio measure distance mass area volume temperature energy quantity'.split(' '),
);

/** No country is known: only a text's own words settle a currency. */
const NO_LEXICON = { phrases: { find: () => [] } } as unknown as Lexicon;

/** Every figure of a text published on 7 March 2025. */
export function allFigures(
  text: string,
  language: string | null = 'en',
  country: string | null = null,
): readonly Figure[] {
  const source = { url: null, title: null, publisher: null, published: '2025-03-07', language, country };
  const unit = { start: 0, end: text.length, kind: 'article', published: '2025-03-07', place: null } as const;
  return recogniseFigures({ article: { text, source, units: [unit] }, lexicon: NO_LEXICON });
}

/** The quantities alone. */
export function quantities(
  text: string,
  language: string | null = 'en',
  country: string | null = null,
): readonly Figure[] {
  return allFigures(text, language, country).filter((figure) => QUANTITIES.has(figure.kind));
}
