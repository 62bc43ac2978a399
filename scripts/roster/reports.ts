/**
 * Dated reports as evidence: who is named in them with which title, and which term of the roster that confirms. Four
 * ways of saying it count: the title beside the name (`Egyptian Foreign Minister Badr Abdelatty`); a title with its state
 * beside a surname (`German Chancellor Merz`); name and title in a sentence that tells of taking office (`Guy Parmelin is
 * sworn in as President of Switzerland`); name and a title that no other office has (`President of the European
 * Parliament`).
 */
import type { Context } from '../../lib/detect/pipeline.ts';
import { covers } from '../../lib/detect/link/holder.ts';
import { surveyOf } from '../../lib/detect/survey.ts';
import { titledNames } from '../../lib/detect/titles/beside.ts';
import type { TitledName } from '../../lib/detect/titles/beside.ts';
import type { Title } from '../../lib/detect/titles/title.ts';
import { titlesOf } from '../../lib/detect/titles/titles-of.ts';
import { daysBetween } from '../../lib/model/days.ts';
import type { CountryCode, IsoDate, OfficeId, OfficialId } from '../../lib/model/ids.ts';
import type { Lexicon, PhraseTarget } from '../../lib/model/lexicon.ts';
import type { Office, Term } from '../../lib/model/office.ts';

/** Somebody a dated sentence names together with a title: `Egyptian Foreign Minister Badr Abdelatty`. */
export interface TitledPerson {
  readonly day: IsoDate;
  readonly sentence: string;
  readonly name: string;
  readonly titles: readonly Title[];
  /** Officials of the roster that bear exactly this name. */
  readonly bearers: readonly OfficialId[];
  /** States and organisations the sentence names in any form, or by their leaders. */
  readonly places: ReadonlySet<CountryCode>;
}

/** Titles that speak of another time, or of another post. */
const NOT_NOW = new Set(['former', 'late', 'designate', 'deputy', 'self-styled']);

/** Everybody a sentence names in full beside a title of the day. */
export function titledPersons(day: IsoDate, sentence: string, lexicon: Lexicon): readonly TitledPerson[] {
  const context = contextOf(day, sentence, lexicon);
  const places = placesIn(context);
  return titledNames(context).flatMap((found): TitledPerson[] => {
    const titles = titlesNow(found);
    if (titles.length === 0 || found.run.parts.length < 2) return [];
    return [{ day, sentence, titles, places, ...whoIs(found, context) }];
  });
}

function titlesNow({ titles }: TitledName): readonly Title[] {
  return titles.filter((title) => title.kinds.length > 0 && !NOT_NOW.has(title.modifier ?? ''));
}

/** A surname is evidence only beside a title that says whose it is. */
function surnamed(day: IsoDate, sentence: string, lexicon: Lexicon): readonly TitledPerson[] {
  const context = contextOf(day, sentence, lexicon);
  return titledNames(context).flatMap((found): TitledPerson[] => {
    const titles = titlesNow(found).filter((title) => title.country !== null);
    if (titles.length === 0 || found.run.parts.length !== 1) return [];
    const name = sentence.slice(found.run.start, found.run.end);
    const bearers = lexicon.phrases
      .lookup(name)
      .flatMap((target) => (target.kind === 'official' && target.form === 'surname' ? [target.id] : []));
    return [{ day, sentence, name, titles, bearers, places: new Set() }];
  });
}

/** Words that tell of a way into office. */
const INTO_OFFICE =
  /\b(?:sworn in|(?:re-?)?elected|appoint(?:s|ed)|becom(?:es|ing)|became|named|nominated|inaugurated|takes? office|took office|assumes?|succeed(?:s|ed|ing))\b/;
/** People are named to an office, at most so many days before they hold it. */
const DAYS_BEFORE = 75;

/** Terms that a sentence confirms. A report of an appointment may stand some weeks before the term begins. */
export function termsToldOf(
  day: IsoDate,
  sentence: string,
  lexicon: Lexicon,
  ownTitles: ReadonlyMap<OfficeId, readonly string[]>,
): readonly Term[] {
  const named = [...titledPersons(day, sentence, lexicon), ...surnamed(day, sentence, lexicon)];
  const beside = named.flatMap((person) => confirmedTerms(person, lexicon));
  return [
    ...new Set([...beside, ...takenUp(day, sentence, lexicon), ...bySoleTitle(day, sentence, lexicon, ownTitles)]),
  ];
}

/** Of each office the titles, in small letters, that are its alone. */
export function soleTitles(offices: readonly Office[]): ReadonlyMap<OfficeId, readonly string[]> {
  const bearers = Map.groupBy(
    offices.flatMap((office) => office.titles.map((title) => ({ id: office.id, title: title.toLowerCase() }))),
    ({ title }) => title,
  );
  const sole = [...bearers.values()].flatMap((same) => (same.length === 1 ? same : []));
  const byOffice = Map.groupBy(sole, ({ id }) => id);
  return new Map([...byOffice].map(([id, titles]) => [id, titles.map(({ title }) => title)]));
}

function takenUp(day: IsoDate, sentence: string, lexicon: Lexicon): readonly Term[] {
  if (!INTO_OFFICE.test(sentence)) return [];
  const context = contextOf(day, sentence, lexicon);
  const titles = titlesOf(context).filter((title) => !NOT_NOW.has(title.modifier ?? ''));
  const person = { day, sentence, name: '', titles, bearers: namedIn(context), places: placesIn(context) };
  return person.bearers
    .flatMap((id) => lexicon.termsOf(id))
    .filter((term) => isNear(term, day) && titles.some((title) => speaksOf(title, term, person, lexicon)));
}

/** The day is of the term, or not long before it. */
function isNear(term: Term, day: IsoDate): boolean {
  return covers(term, day) || (day < term.from && (daysBetween(day, term.from) ?? Infinity) <= DAYS_BEFORE);
}

function bySoleTitle(
  day: IsoDate,
  sentence: string,
  lexicon: Lexicon,
  ownTitles: ReadonlyMap<OfficeId, readonly string[]>,
): readonly Term[] {
  const said = sentence.toLowerCase();
  return namedIn(contextOf(day, sentence, lexicon))
    .flatMap((id) => lexicon.termsOf(id))
    .filter((term) => covers(term, day) && (ownTitles.get(term.office) ?? []).some((title) => said.includes(title)));
}

/** Everybody of the roster named in full. */
function namedIn(context: Context): readonly OfficialId[] {
  const targets = surveyOf(context).hits.flatMap((hit) => hit.targets);
  return targets.flatMap((target) => (isFullName(target) ? [target.id] : []));
}

/** Terms of these people that the title and the day fit, and whose state or organisation the sentence names. */
export function confirmedTerms(person: TitledPerson, lexicon: Lexicon): readonly Term[] {
  return person.bearers
    .flatMap((id) => lexicon.termsOf(id))
    .filter(
      (term) => covers(term, person.day) && person.titles.some((title) => speaksOf(title, term, person, lexicon)),
    );
}

function speaksOf(title: Title, term: Term, { places }: TitledPerson, lexicon: Lexicon): boolean {
  const office = lexicon.office(term.office);
  if (office === null || !title.kinds.includes(office.kind)) return false;
  if ((title.modifier === 'acting') !== (term.kind === 'acting') && title.modifier === 'acting') return false;
  if (title.to !== null && title.to !== office.to) return false;
  return title.country === null ? places.has(office.country) : title.country === office.country;
}

function contextOf(day: IsoDate, text: string, lexicon: Lexicon): Context {
  const source = { url: null, title: null, publisher: null, published: day, language: 'en' };
  const unit = { start: 0, end: text.length, kind: 'article' as const, published: day, place: null };
  return { article: { text, source, units: [unit] }, lexicon };
}

/** States and organisations named, and those of people in office that day: “Keir Starmer appoints …” speaks of Britain. */
function placesIn(context: Context): ReadonlySet<CountryCode> {
  const { lexicon, article } = context;
  const targets = surveyOf(context).hits.flatMap((hit) => hit.targets);
  const named = targets.flatMap((target) => (target.kind === 'official' ? [] : [target.id]));
  const leaders = namedIn(context)
    .flatMap((id) => lexicon.termsOf(id))
    .filter((term) => covers(term, article.source.published ?? ''))
    .flatMap((term) => lexicon.office(term.office) ?? [])
    .filter((office) => office.kind === 'head-of-state' || office.kind === 'head-of-government');
  return new Set([...named, ...leaders.map((office) => office.country)]);
}

/** The name as the roster's index finds it there, which may be longer than what looks like a name: `Aung San Suu Kyi`. */
function whoIs({ run }: TitledName, context: Context): Pick<TitledPerson, 'name' | 'bearers'> {
  const { text } = context.article;
  const hit = surveyOf(context).hitOf[run.first];
  const known = hit?.targets.flatMap((target) => (isFullName(target) ? [target.id] : [])) ?? [];
  if (hit && known.length > 0) return { name: text.slice(hit.start, hit.end), bearers: known };
  const name = text.slice(run.start, run.end);
  return {
    name,
    bearers: context.lexicon.phrases.lookup(name).flatMap((target) => (isFullName(target) ? [target.id] : [])),
  };
}

function isFullName(target: PhraseTarget): target is Extract<PhraseTarget, { readonly kind: 'official' }> {
  return target.kind === 'official' && target.form === 'full';
}
