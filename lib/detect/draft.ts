import type { OfficialId } from '../model/ids.ts';
import type { Mention, MentionForm } from '../model/mention.ts';
import { folded } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import type { Word } from '../text/words.ts';
import type { Survey } from './survey.ts';
import { wordFrom } from './survey.ts';
import type { Title } from './titles/title.ts';

/** A mention of a person that is still being worked on: with its name words and the titles beside it. */
export interface Draft extends Mention {
  readonly kind: 'official' | 'person';
  /** Folded name words, without case endings. */
  readonly parts: readonly string[];
  /** Indexes of its first and last word in the survey. */
  readonly first: number;
  readonly last: number;
  readonly titles: readonly Title[];
  /** `Mr`, `Shri`, `Mrs` before the name. */
  readonly addressed: boolean;
}

/** What a recogniser must say of a person; the rest is filled in. */
export interface DraftFacts {
  readonly kind: 'official' | 'person';
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  readonly confidence: number;
  readonly because: string;
  readonly titles?: readonly Title[];
  readonly candidates?: readonly OfficialId[];
  readonly addressed?: boolean;
}

/** A fresh draft over a span of the survey's text. */
export function draftOf(survey: Survey, facts: DraftFacts): Draft {
  const first = wordFrom(survey, facts.start);
  const last = wordFrom(survey, facts.end) - 1;
  return {
    ...facts,
    quote: survey.printed.slice(facts.start, facts.end),
    official: null,
    name: null,
    office: null,
    officeTitle: null,
    country: null,
    because: [facts.because],
    parts: partsOf(survey, facts, first, last),
    first,
    last,
    titles: facts.titles ?? [],
    addressed: facts.addressed ?? false,
  };
}

/** The words of a span; where a script prints no spaces, the span itself. */
function partsOf(survey: Survey, { start, end }: DraftFacts, first: number, last: number): readonly string[] {
  if (survey.words[first]?.start !== start) return [folded(survey.text.slice(start, end))];
  return survey.words.slice(first, last + 1).map((word) => partWithin(survey, word, end));
}

/** The folded word, without a genitive ending that the span leaves out: `Trump` of `Trumps`. */
function partWithin({ text }: Survey, word: Word, end: number): string {
  return stem(word.end <= end ? word.low : folded(text.slice(word.start, end)));
}

/** True for people still being worked on. */
export function isDraft(mention: Mention): mention is Draft {
  return 'parts' in mention;
}
