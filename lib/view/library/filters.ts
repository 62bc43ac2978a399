/** What the library can be filtered by, as terms of its search with their words. */
import type { FilterChoice, Filters } from '../../../components/library/LibraryRail.tsx';
import { CLIP_COLOURS } from '../../model/annotation.ts';
import { EVENT_TYPES } from '../../model/event.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { exactTerm, RECORD_KINDS, STATES } from '../../store/search/query.ts';
import type { ColourNames, Label, Labels } from '../../store/store.ts';
import type { Words } from '../../words.ts';
import { countryName } from '../here.ts';

/** So many people or outlets can be chosen from a list; beyond them one types. */
const MOST = 200;

/** The filters of a library with these labels; `null`: not counted yet. */
export function filtersOf(labels: Labels | null, colours: ColourNames, lexicon: Lexicon, words: Words): Filters {
  const { officials = [], outlets = [], tags = [], states = {} } = labels ?? {};
  const named = (official: string) => lexicon.official(official)?.name ?? official;
  return {
    officials: officials
      .slice(0, MOST)
      .map(({ value, count }) => ({ term: exactTerm('official', value), name: named(value), count })),
    countries: countriesOf(officials, lexicon),
    outlets: outlets
      .slice(0, MOST)
      .map(({ value, count }) => ({ term: exactTerm('outlet', value), name: value, count })),
    types: labels === null ? [] : [...kinds(words), ...eventTypes(words)],
    states: [
      ...STATES.flatMap((state) => {
        const count = states[state];
        return count === undefined ? [] : [{ term: `state:${state}`, name: words(`state_${state}`), count }];
      }),
      { term: 'has:conflict', name: words('filter_conflict'), count: null },
      { term: 'has:note', name: words('filter_note'), count: null },
    ],
    colours: CLIP_COLOURS.map((colour) => ({
      term: `colour:${colour}`,
      name: colours[colour] || words(`colour_${colour}`),
      count: null,
    })),
    tags: tags.map(({ value, count }) => ({ term: exactTerm('tag', value), name: value, count })),
  };
}

/** The countries of the people in the clips, by name. */
function countriesOf(officials: readonly Label[], lexicon: Lexicon): FilterChoice[] {
  const codes = new Set(officials.flatMap(({ value }) => lexicon.official(value)?.country ?? []));
  return [...codes]
    .map((code) => ({ term: exactTerm('country', code), name: countryName(code, lexicon) ?? code, count: null }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

function kinds(words: Words): FilterChoice[] {
  return RECORD_KINDS.map((kind) => ({ term: `type:${kind}`, name: words(`kind_${kind}`), count: null }));
}

function eventTypes(words: Words): FilterChoice[] {
  return EVENT_TYPES.map((type) => ({
    term: `type:${type.toLowerCase()}`,
    name: words('filter_told', { event: words.has(`act_${type}`) ? words(`act_${type}`) : type }),
    count: null,
  }));
}
