import type { Lexicon } from '../model/lexicon.ts';
import type { Article, Reading } from '../model/reading.ts';
import { extractEvents } from './events/index.ts';
import { recogniseFigures } from './figures/index.ts';
import type { Pipeline } from './pipeline.ts';
import { detect } from './pipeline.ts';
import { addressed } from './recognise/addressed.ts';
import { bylines } from './recognise/bylines.ts';
import { casts } from './recognise/casts.ts';
import { handles } from './recognise/handles.ts';
import { knownNames } from './recognise/known-names.ts';
import { lookAlikes } from './recognise/look-alikes.ts';
import { loneSurnames } from './recognise/lone-surnames.ts';
import { persons } from './recognise/persons.ts';
import { places } from './recognise/places.ts';
import { speakers } from './recognise/speakers.ts';
import { titled } from './recognise/titled.ts';
import { dropThings } from './refine/drop-things.ts';
import { finish } from './refine/finish.ts';
import { mergeNames } from './refine/merge-names.ts';
import { resolvePeople } from './refine/resolve-people.ts';
import { resolveTitles } from './refine/resolve-titles.ts';

/** How diplomacy news is read. The order matters; each step says why it stands where it does. */
export const DIPLOMACY: Pipeline = {
  recognisers: [
    knownNames,
    titled,
    addressed,
    handles,
    bylines,
    persons,
    speakers,
    lookAlikes,
    loneSurnames,
    casts,
    places,
  ],
  refiners: [
    mergeNames, // first: what follows assumes one reading per place
    dropThings, // before anybody is resolved: a street must not introduce a person
    resolvePeople, // full names, then the surnames that repeat them
    resolveTitles, // after people: “the minister” is somebody named, if anybody
    finish,
  ],
  figures: recogniseFigures,
  events: extractEvents,
};

/** Reads an article of diplomacy news with a lexicon. Pure; never throws on input. */
export function readArticle(article: Article, lexicon: Lexicon): Reading {
  return detect(article, lexicon, DIPLOMACY);
}
