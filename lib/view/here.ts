/** What a page holds, as rows: the “Here” band of popup and panel. Pure. */
import type { CountryCode, IsoDate, OfficialId } from '../model/ids.ts';
import type { Figure } from '../model/figure.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Mention, TitleModifier } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/** `known`: linked to an official; `face`: an official by the text, in no roster; `doubt`: several may be meant. */
export type PersonSign = 'known' | 'face' | 'doubt';

export interface PersonLine {
  /** Stable within one reading. */
  readonly key: string;
  readonly sign: PersonSign;
  readonly official: OfficialId | null;
  /** The name as shown; for a bare title without a holder, the title. */
  readonly name: string;
  /** The office held on the article's date, in words; `null` unknown. */
  readonly office: string | null;
  readonly country: string | null;
  /** Its code, for a form. */
  readonly countryCode: CountryCode | null;
  readonly modifier: TitleModifier | null;
  /** Every place in the text, in order; never empty. */
  readonly spans: readonly Span[];
  /** Who may be meant, as names, when in doubt. */
  readonly candidates: readonly string[];
  /** Rule names behind it, for “why was this marked?”. */
  readonly because: readonly string[];
}

export interface FigureLine {
  readonly key: string;
  readonly quote: string;
  readonly measures: string | null;
  readonly status: Figure['status'];
  readonly period: string | null;
  readonly deadline: string | null;
  readonly saidBy: string | null;
  readonly span: Span;
}

export interface Here {
  readonly officials: readonly PersonLine[];
  readonly faces: readonly PersonLine[];
  readonly figures: readonly FigureLine[];
  /** The day the roster was last brought up to date. */
  readonly rosterAsOf: IsoDate;
}

/** Rows of a reading: one a person however often named, in the order they first appear; one a figure. */
export function hereOf(
  reading: { readonly mentions: readonly Mention[]; readonly figures: readonly Figure[] },
  lexicon: Lexicon,
): Here {
  const people = [...groupPeople(reading.mentions)].map(([key, mentions]) => personLine(key, mentions, lexicon));
  return {
    officials: people.filter((line) => line.sign !== 'face'),
    faces: people.filter((line) => line.sign === 'face'),
    figures: reading.figures.filter(isQuantity).map(figureLine),
    rosterAsOf: lexicon.asOf,
  };
}

/** The ids of everyone linked on the page, once each, in order of appearance. */
export function officialsHere(here: Here): readonly OfficialId[] {
  return here.officials.flatMap((line) => (line.official === null ? [] : [line.official]));
}

function groupPeople(mentions: readonly Mention[]): Map<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = personKey(mention);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  return groups;
}

/** `null`: no official: a place, a private person, a byline. */
function personKey(mention: Mention): string | null {
  if (mention.kind !== 'official' && mention.kind !== 'office') return null;
  if (mention.official !== null) return `official:${mention.official}`;
  if (mention.kind === 'official') return `name:${mention.name ?? mention.quote}`;
  // A bare title nobody could be found for is worth a row only when it names candidates.
  return mention.candidates?.length ? `office:${mention.office ?? mention.quote}` : null;
}

function personLine(key: string, mentions: readonly Mention[], lexicon: Lexicon): PersonLine {
  const first = mentions[0]!;
  const fullest = mentions.find((mention) => mention.form === 'full') ?? first;
  const titled =
    mentions.find((mention) => mention.office !== null) ?? mentions.find((one) => one.officeTitle) ?? first;
  const official = first.official === null ? null : lexicon.official(first.official);
  const country = titled.country ?? official?.country ?? null;
  const candidates = (first.candidates ?? []).flatMap((id) => lexicon.official(id)?.name ?? []);
  return {
    key,
    sign: first.official !== null ? 'known' : candidates.length > 0 ? 'doubt' : 'face',
    official: first.official,
    name:
      official?.name ?? fullest.name ?? (first.kind === 'office' ? (first.officeTitle ?? first.quote) : first.quote),
    office: officeInWords(titled, lexicon),
    country: countryName(country, lexicon),
    countryCode: country,
    modifier: titled.modifier ?? null,
    spans: mentions.map(({ start, end }) => ({ start, end })),
    candidates: first.official === null ? candidates : [],
    because: [...new Set(mentions.flatMap((mention) => mention.because))],
  };
}

function officeInWords(mention: Mention, lexicon: Lexicon): string | null {
  if (mention.officeTitle !== null) return mention.officeTitle;
  return mention.office === null ? null : (lexicon.office(mention.office)?.titles[0] ?? null);
}

/** The country's name as shown; the code when the lexicon does not know it. */
export function countryName(code: CountryCode | null, lexicon: Lexicon): string | null {
  return code === null ? null : (lexicon.country(code)?.name ?? code);
}

const NOT_QUANTITIES: ReadonlySet<Figure['kind']> = new Set(['duration', 'date', 'rank', 'age', 'number']);

function isQuantity(figure: Figure): boolean {
  return !NOT_QUANTITIES.has(figure.kind);
}

function figureLine(figure: Figure): FigureLine {
  return {
    key: `figure:${figure.start}`,
    quote: figure.quote,
    measures: figure.measures ?? (figure.kind === 'count' ? figure.unit : null),
    status: figure.status,
    period: figure.period,
    deadline: figure.deadline,
    saidBy: figure.saidBy,
    span: { start: figure.start, end: figure.end },
  };
}
