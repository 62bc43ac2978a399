import type { Mention } from '../../model/mention.ts';
import type { Draft } from '../draft.ts';
import { isDraft } from '../draft.ts';
import type { Identity, Person } from '../link/people.ts';
import { peopleIn, personNamed } from '../link/people.ts';
import { PeopleIndex } from '../link/people-index.ts';
import { carries, resolveSurname } from '../link/surnames.ts';
import { NICKNAMES } from '../names/nicknames.ts';
import { THINGS } from '../names/words.ts';
import type { Context } from '../pipeline.ts';
import { makesOfficial } from '../titles/makes-official.ts';
import { shownTitle } from '../titles/title.ts';
import { misprints } from './misprints.ts';
import { bareNames, fullNames, outside } from './repeated-names.ts';

/** Says who every name means: full names first, then the bare surnames that repeat them. */
export function resolvePeople(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const drafts = mentions.filter(isDraft);
  const introduced = peopleIn(drafts, context).filter((person) => !isNobody(person, context));
  const people = new PeopleIndex(introduced, context.lexicon);
  addByTitleOnly(drafts, people, context);
  const again = fullNames(drafts, people.all, context);
  const kept = outside(drafts, again);
  const full = [...kept, ...again];
  const named = [...full, ...bareNames(full, people, context)];
  const slipped = misprints(named, people.all, context);
  const resolved = [...named, ...slipped].flatMap((draft) => resolve(draft, people, context));
  const others = mentions.filter((mention) => !isDraft(mention));
  return [...resolved, ...others].toSorted((a, b) => a.start - b.start);
}

/** Adds the people the article only ever gives a surname, once with a title: “President Obama”, then “Obama”. */
function addByTitleOnly(drafts: readonly Draft[], people: PeopleIndex, context: Context): void {
  const introduced = new PeopleIndex(people.all, context.lexicon);
  for (const draft of drafts) {
    const bare = draft.form === 'surname' && (draft.titles.some(makesOfficial) || isSomebody(draft));
    if (!bare || people.bearersOf(draft.parts).some((one) => carries(one, draft.parts, context) !== null)) continue;
    people.add(personNamed(draft, resolveSurname(draft, introduced, context) ?? strangerOf(draft), context));
  }
}

function resolve(draft: Draft, people: PeopleIndex, context: Context): readonly Draft[] {
  if (draft.form === 'surname' || draft.form === 'given') {
    const identity = resolveSurname(draft, people, context);
    if (identity) return [identified(draft, identity)];
    // A surname with its title is somebody, though nobody the article or the lexicon can tell.
    return draft.titles.length > 0 || isSomebody(draft) ? [identified(draft, strangerOf(draft))] : [];
  }
  const person = people.named(draft);
  return person ? [identified(draft, person.identity)] : [];
}

/** Rules that take a single word for a person. */
const BARE: ReadonlySet<string> = new Set(['surname-in-context', 'household-name', 'in-a-cast']);

/** A bare name that is a person's by what stands around it: `Mr Duarte`, `Duarte resigned`. */
function isSomebody(draft: Draft): boolean {
  return draft.addressed || draft.because.some((rule) => BARE.has(rule));
}

/** A known surname in a longer run of capitals is a person only with a given name, a title or a link: not `Key Takeaways`. */
function isNobody({ identity, titles, parts, rules }: Person, { lexicon }: Context): boolean {
  if (identity.official !== null || titles.length > 0 || (identity.candidates?.length ?? 0) > 0) return false;
  const unsure = rules.every((rule) => rule === 'longer-name' || rule === 'given-name');
  return (
    unsure &&
    (parts.some((part, k) => THINGS.has(part) && !(k === 0 && NICKNAMES.has(part))) ||
      (!rules.includes('given-name') && !lexicon.isGivenName(parts[0]!)))
  );
}

function identified(draft: Draft, identity: Identity): Draft {
  return {
    ...draft,
    ...identity,
    confidence: Math.min(identity.confidence, draft.form === 'full' ? 1 : 0.97),
    because: [...draft.because, ...identity.because],
  };
}

/** Somebody of whom the article gives a surname and perhaps a title, and nothing else. */
function strangerOf({ kind, titles, candidates }: Draft): Identity {
  const title = titles[0] ?? null;
  return {
    kind,
    official: null,
    name: null,
    office: null,
    officeTitle: title ? shownTitle(title) : null,
    country: title?.country ?? null,
    confidence: 0.6,
    because: ['not-introduced'],
    ...(candidates ? { candidates } : {}),
  };
}
