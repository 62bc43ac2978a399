import { folded } from '../text/fold.ts';
import type { PageFacts } from './subject.ts';

/** Words by which a topic of an event shows in a headline, a place or in what a figure measures; beginnings of words. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  trade: ['trade', 'tariff', 'export', 'import', 'customs', 'market access'],
  energy: ['oil', 'gas', 'energy', 'crude', 'pipeline', 'opec', 'lng', 'electricity'],
  defence: ['defence', 'defense', 'military', 'arms', 'weapon', 'missile', 'frigate', 'fighter jet', 'troops'],
  nuclear: ['nuclear', 'uranium', 'enrichment', 'iaea', 'warhead'],
  'arms-control': ['arms control', 'disarmament', 'non-proliferation', 'new start'],
  sanctions: ['sanction', 'embargo', 'price cap', 'blacklist'],
  'nationals-abroad': ['nationals', 'citizens', 'indians', 'recruit', 'missing', 'repatriat', 'detained'],
  'ukraine-war': ['ukraine', 'kyiv', 'donbas', 'zelensk', 'ceasefire in ukraine'],
  gaza: ['gaza', 'hamas', 'hostage', 'rafah'],
  iran: ['iran', 'tehran', 'jcpoa'],
  afghanistan: ['afghan', 'taliban', 'kabul'],
  taiwan: ['taiwan', 'taipei'],
  'north-korea': ['north korea', 'pyongyang', 'kim jong'],
  border: ['border', 'line of actual control', 'frontier', 'crossing'],
  climate: ['climate', 'emission', 'cop2', 'cop3'],
  migration: ['migrant', 'migration', 'refugee', 'asylum', 'visa'],
  prisoners: ['prisoner', 'detainee', 'hostage', 'swap'],
  aid: ['aid', 'assistance', 'grain', 'famine', 'humanitarian'],
  espionage: ['spy', 'spies', 'espionage', 'expel'],
  peace: ['ceasefire', 'truce', 'peace', 'armistice'],
  health: ['covid', 'vaccine', 'pandemic', 'health'],
};

/** The topics that show in a page's headline and in what its figures measure. */
export function topicsOf(page: PageFacts): readonly string[] {
  const said = page.figures.flatMap(({ measures, unit }) => [measures ?? '', unit ?? '']);
  const words = ` ${folded([page.source.title ?? '', ...said].join(' '))}`;
  return Object.entries(WORDS)
    .filter(([, beginnings]) => beginnings.some((beginning) => words.includes(` ${beginning}`)))
    .map(([topic]) => topic);
}
