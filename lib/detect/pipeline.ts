import type { ExtractedEvent } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Mention } from '../model/mention.ts';
import type { Article, Reading } from '../model/reading.ts';
import { readingWithoutSoftHyphens } from './soft-hyphens.ts';

/** What every step may look at. The core reads no clock: “now” is the article's date, or unknown. */
export interface Context {
  readonly article: Article;
  readonly lexicon: Lexicon;
}

/** Finds mentions in the text; sees nothing of what others found. */
export type Recogniser = (context: Context) => readonly Mention[];
/** Improves the list: joins, links, drops. Gets it in text order and returns it in text order. */
export type Refiner = (mentions: readonly Mention[], context: Context) => readonly Mention[];

/** An order of steps, decided in one place (`diplomacy.ts`) with a reason beside each. */
export interface Pipeline {
  readonly recognisers: readonly Recogniser[];
  readonly refiners: readonly Refiner[];
  readonly figures: (context: Context) => readonly Figure[];
  readonly events: (
    mentions: readonly Mention[],
    figures: readonly Figure[],
    context: Context,
  ) => readonly ExtractedEvent[];
}

/** Reads an article: recognise, refine, then figures and events. Never throws on input; it finds less. */
export function detect(article: Article, lexicon: Lexicon, pipeline: Pipeline): Reading {
  return readingWithoutSoftHyphens(article, (seen) => readSeen(seen, lexicon, pipeline));
}

function readSeen(article: Article, lexicon: Lexicon, pipeline: Pipeline): Reading {
  const context = { article, lexicon };
  const found = pipeline.recognisers.flatMap((recognise) => recognise(context));
  const mentions = pipeline.refiners.reduce<readonly Mention[]>(
    (list, refine) => refine(list, context),
    found.toSorted(byPlace),
  );
  const figures = pipeline.figures(context);
  return { ...article, mentions, figures, events: pipeline.events(mentions, figures, context) };
}

function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}
