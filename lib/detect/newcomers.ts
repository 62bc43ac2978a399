/** What a reading tells that the roster does not know: new faces, and offices that have changed hands. Pure. */
import type { CountryCode, IsoDate, OfficeId, OfficialId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Mention } from '../model/mention.ts';
import type { Office, OfficeKind } from '../model/office.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { folded } from '../text/fold.ts';
import { sentencesOf } from '../text/sentences.ts';
import { holderOf } from './link/holder.ts';
import { appointmentIn, speaksOfAppointment } from './taking-office.ts';
import { isVague, kindsOf } from './titles/kinds.ts';
import { dateAt } from './units.ts';

/** A name with a title that no roster knows. */
export interface FoundFace {
  readonly name: string;
  /** Without the country: `Deputy Foreign Minister`. */
  readonly title: string;
  readonly country: CountryCode | null;
  readonly sentence: Span;
}

/** Somebody who holds an office by the article, and not by the lexicon. */
export interface FoundHolder {
  readonly office: OfficeId;
  readonly name: string;
  readonly official: OfficialId | null;
  /** The day of taking office when the sentence tells of that; `null`: only named as the holder. */
  readonly from: IsoDate | null;
  readonly sentence: Span;
}

/** More of either is a list of names, no article. */
const MOST = 20;
/** Below this the title may be another's. */
const SURE = 0.7;

/** Unknown people with a title, once each, with the sentence that first names them in full. */
export function facesIn(reading: Reading): readonly FoundFace[] {
  const faces = new Map<string, FoundFace>();
  for (const mention of reading.mentions) {
    const { name, officeTitle, country, start } = mention;
    if (!isFace(mention) || name === null || officeTitle === null || faces.has(name)) continue;
    if (!isPostOfState(officeTitle, reading.source.language)) continue;
    faces.set(name, { name, title: officeTitle, country, sentence: sentenceAt(reading, start) });
  }
  return [...faces.values()].slice(0, MOST);
}

function isFace({ kind, official, candidates, form, modifier, confidence, name }: Mention): boolean {
  const isNew = kind === 'official' && official === null && !candidates?.length;
  return isNew && form === 'full' && modifier === undefined && confidence >= SURE && isFullName(name);
}

/** Ministers and envoys, not sheriffs and senators; of titles in other languages the kind is not known here. */
function isPostOfState(title: string, language: string | null): boolean {
  if (language !== null && !language.startsWith('en')) return true;
  const kinds = kindsOf(plain(title));
  return !isVague(kinds) && !HOME_POSTS.has(kinds[0]!);
}

const HOME_POSTS: ReadonlySet<OfficeKind> = new Set([
  'legislator',
  'judge',
  'prosecutor',
  'mayor',
  'regional-head',
  'commander',
]);

/** Words alone, as title rules see them. */
function plain(title: string): string {
  return folded(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isFullName(name: string | null): boolean {
  return name !== null && !/^\p{Ll}/u.test(name) && (name.trim().includes(' ') || /^\P{ASCII}{2,}$/u.test(name));
}

/** Holders of single offices whom the lexicon does not have on the day, once each; those who take office first. */
export function holdersIn(reading: Reading, lexicon: Lexicon): readonly FoundHolder[] {
  const found = new Map<string, FoundHolder>();
  for (const holder of [...takingOffice(reading, lexicon), ...namedHolders(reading, lexicon)]) {
    const key = `${holder.office} ${holder.name}`;
    if (!found.has(key)) found.set(key, holder);
  }
  return [...found.values()].slice(0, MOST);
}

/** `Foreign Minister Ana Duarte`, where the lexicon has somebody else on that day. */
function namedHolders(reading: Reading, lexicon: Lexicon): readonly FoundHolder[] {
  return reading.mentions.flatMap((mention) => {
    const { titleSpan, modifier, country, name, official, start } = mention;
    if (!titleSpan || modifier !== undefined || country === null || name === null || !isFullName(name)) return [];
    if (mention.kind !== 'official' || mention.confidence < SURE) return [];
    const office = singleOffice(reading.text.slice(titleSpan.start, titleSpan.end), country, lexicon);
    const date = dateAt(reading, start);
    if (!office || date === null || holds(name, official, office, date, lexicon)) return [];
    // Whom the lexicon has there at another time is spoken of as of then, or the page's day is not the article's.
    if (official !== null && lexicon.termsIn(office.id).some((term) => term.official === official)) return [];
    if (NOT_YET.test(reading.text.slice(Math.max(0, titleSpan.start - BEFORE), titleSpan.start))) return [];
    const sentence = sentenceAt(reading, start);
    if (speaksOfAppointment(reading.text.slice(sentence.start, sentence.end))) return [];
    return [{ office: office.id, name, official, from: null, sentence }];
  });
}

/** `Ana Duarte was sworn in as foreign minister of Portugal on Friday`. */
function takingOffice(reading: Reading, lexicon: Lexicon): readonly FoundHolder[] {
  return reading.units.flatMap((unit) =>
    sentencesOf(reading.text, unit).flatMap((sentence) => {
      const told = appointmentIn(reading, sentence);
      const name = told?.who.name ?? null;
      if (told === null || name === null || !isFullName(name)) return [];
      const country = told.country ?? told.who.country;
      const office = country === null ? null : singleOffice(told.title, country, lexicon);
      const from = told.on ?? unit.published;
      if (!office || from === null || holds(name, told.who.official, office, from, lexicon)) return [];
      return [{ office: office.id, name, official: told.who.official, from, sentence }];
    }),
  );
}

/** Characters before a title that may say it is only aimed at. */
const BEFORE = 24;
const NOT_YET =
  /\b(?:an?|pick (?:for|as)|choice (?:for|as)|nominee (?:for|as)|candidate for|next|future|would-be|first|role of|post of)\s+$/i;

/** The office of a country that a title names, when it has one holder at a time and there is no other of its kind. */
function singleOffice(title: string, country: CountryCode, lexicon: Lexicon): Office | null {
  const words = plain(title);
  const kinds = kindsOf(words);
  const [kind] = kinds;
  if (UNSURE.test(words) || isVague(kinds) || kind === undefined || VAGUE.has(kind)) return null;
  const offices = lexicon.officesOf(country, kind).filter(({ seats }) => seats === 'one');
  return offices.length === 1 ? offices[0]! : null;
}

const UNSURE =
  /\b(?:shadow|former|ex|then|late|outgoing|acting|interim|caretaker|incoming|designate|elect|deputy|vice|honorary|assistant)\b/;
const VAGUE: ReadonlySet<OfficeKind> = new Set([...HOME_POSTS, 'other', 'minister', 'party-leader']);

/** Whether the lexicon has this person there on that day: by link, or by a name that differs only in its spelling. */
function holds(name: string, official: OfficialId | null, office: Office, date: IsoDate, lexicon: Lexicon): boolean {
  const holder = holderOf(office, date, lexicon);
  if (holder.state === 'gap') return false;
  const terms = 'terms' in holder ? holder.terms : [holder.term];
  return terms.some(
    (term) => term.official === official || isSpelledLike(name, lexicon.official(term.official)?.name ?? ''),
  );
}

/** Somebody whose family or given name is the holder's is more likely the holder in another spelling than a successor. */
function isSpelledLike(a: string, b: string): boolean {
  const words = new Set(
    folded(a)
      .split(/[\s-]+/)
      .filter((word) => word.length > 2),
  );
  return folded(b)
    .split(/[\s-]+/)
    .some((word) => words.has(word));
}

function sentenceAt(reading: Reading, offset: number): Span {
  const unit = reading.units.find(({ start, end }) => start <= offset && offset < end) ?? {
    start: 0,
    end: reading.text.length,
  };
  return sentencesOf(reading.text, unit).find(({ start, end }) => start <= offset && offset < end) ?? unit;
}
