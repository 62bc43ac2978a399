/** A brief in words: who, events, figures, what is open, the reader's notes, and every source as a footnote. Pure. */
import { sayTelling } from '../../../components/shared/say-event.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { DiplomaticEvent } from '../../model/event.ts';
import type { Instant } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { briefContents, isWithin, type BriefRequest } from '../../relate/brief.ts';
import type { HeldTerm } from '../../relate/held-terms.ts';
import { referencesOf, type Reference } from '../../store/formats/reference.ts';
import type { Words } from '../../words.ts';
import { isCitable, referenceOfSource, sayEvent } from '../citing/cite-event.ts';
import { figurePart, type FigurePart } from '../dossier/dossier.ts';
import { eventLine, type SourceLine } from '../event-lines.ts';
import { countryName } from '../here.ts';

/** A line of a brief: words of ours, perhaps a source's own, and the numbers of its footnotes. */
export interface BriefItem {
  /** What it is about, set apart: a name, a measure; `null`: nothing. */
  readonly lead: string | null;
  readonly text: string;
  readonly quote: string | null;
  /** From 1. */
  readonly notes: readonly number[];
}

export interface BriefSection {
  readonly title: string;
  /** Never empty: a section without anything says so in `nothing`. */
  readonly items: readonly BriefItem[];
  readonly nothing: string | null;
}

export interface BriefDocument {
  readonly title: string;
  /** The time it covers and the day it was made. */
  readonly below: string;
  readonly sections: readonly BriefSection[];
  readonly footnotes: readonly Reference[];
}

export interface BriefMaterial {
  readonly request: BriefRequest;
  readonly events: readonly DiplomaticEvent[];
  readonly annotations: readonly Annotation[];
  readonly lexicon: Lexicon;
  readonly words: Words;
  readonly now: Instant;
}

/** The brief that a request asks for. */
export function briefDocument(material: BriefMaterial): BriefDocument {
  const { request, lexicon, words } = material;
  const contents = briefContents(request, material.events, lexicon);
  const notes = footnotes();
  const section = (title: string, nothing: string, items: readonly BriefItem[]) => ({
    title,
    items,
    nothing: items.length === 0 ? nothing : null,
  });
  const sections = [
    ...(request.people.length === 0
      ? []
      : [
          section(
            words('brief_who'),
            words('brief_none'),
            contents.who.map((one) => whoItem(one, lexicon, words)),
          ),
        ]),
    section(
      words('brief_events'),
      words('dossier_no_events'),
      contents.events.map((event) => eventItem(event, material, notes)),
    ),
    section(
      words('brief_figures'),
      words('brief_no_figures'),
      contents.figures.flatMap((series) => figureItems(figurePart(series, lexicon), material, notes)),
    ),
    section(
      words('brief_open'),
      words('brief_none_open'),
      contents.open.map((event) => eventItem(event, material, notes)),
    ),
    section(words('brief_notes'), words('brief_no_notes'), noteItems(material, notes)),
  ];
  return { title: titleOf(request, lexicon, words), below: belowOf(material), sections, footnotes: notes.all };
}

function titleOf({ people, pair }: BriefRequest, lexicon: Lexicon, words: Words): string {
  const names = people.map((one) => lexicon.official(one)?.name ?? one);
  const states = pair === null ? [] : [pair.map((code) => countryName(code, lexicon) ?? code).join(words('pair_dash'))];
  return [...states, ...names].join(', ') || words('brief_title');
}

function belowOf({ request: { from, until }, words, now }: BriefMaterial): string {
  const made = words('brief_made', { date: words.longDate(now.slice(0, 'YYYY-MM-DD'.length)) });
  if (from === null && until === null) return made;
  const [first, last] = [from, until].map((day) => (day === null ? '…' : words.longDate(day)));
  return `${first} – ${last}. ${made}`;
}

function whoItem(
  { official, terms }: { readonly official: string; readonly terms: readonly HeldTerm[] },
  lexicon: Lexicon,
  words: Words,
): BriefItem {
  const known = lexicon.official(official);
  const held = terms.map(({ term, office }) => {
    const time = `${words.date(term.from)} – ${term.until === null ? words('term_as_of', { date: words.date(term.asOf) }) : words.date(term.until)}`;
    const acting = term.kind === 'substantive' ? '' : `${words(`term_${term.kind}`)} `;
    return `${acting}${office?.titles[0] ?? term.office}, ${countryName(office?.country ?? null, lexicon) ?? ''} (${time})`;
  });
  return {
    lead: known?.name ?? official,
    text: held.length > 0 ? `${held.join('; ')}.` : words('brief_no_office'),
    quote: null,
    notes: [],
  };
}

function eventItem(event: DiplomaticEvent, { lexicon, words, now }: BriefMaterial, notes: Footnotes): BriefItem {
  const line = eventLine(event, lexicon);
  const unconfirmed = line.basis === 'memory' ? ` (${words('event_unconfirmed')})` : '';
  return {
    lead: null,
    text: `${sayEvent(line, words)}${unconfirmed}`,
    quote: line.sources.find(({ quote }) => quote !== null)?.quote ?? null,
    notes: notes.of(line.sources.filter(isCitable).map((source) => referenceOfSource(source, now))),
  };
}

/** One item a line of the series: amounts that compare stand together, others apart. */
function figureItems(part: FigurePart, { words, now }: BriefMaterial, notes: Footnotes): BriefItem[] {
  return part.lines.map(({ amounts }) => {
    const sources = amounts.flatMap(({ source }): SourceLine[] => (source === null ? [] : [source]));
    const told = amounts.map((amount) => {
      const when = amount.on === null ? '' : ` (${words('figure_told_on', { date: words.date(amount.on) })})`;
      return `${sayTelling(amount, words)}${when}`;
    });
    return {
      lead: part.measures,
      text: `${told.join('; ')}.`,
      quote: null,
      notes: notes.of(sources.filter(isCitable).map((source) => referenceOfSource(source, now))),
    };
  });
}

function noteItems({ annotations, request, words }: BriefMaterial, notes: Footnotes): BriefItem[] {
  return annotations
    .filter(({ clip, created }) => isWithin(clip?.source.published ?? created.slice(0, 10), request))
    .toSorted((a, b) => (a.created < b.created ? -1 : 1))
    .map((one) => ({
      lead: null,
      text: one.note === '' ? words('brief_passage') : one.note,
      quote: one.clip?.quote ?? null,
      notes: notes.of(referencesOf([one])),
    }));
}

interface Footnotes {
  readonly all: readonly Reference[];
  /** The numbers of these sources, each source once in the whole brief. */
  of(references: readonly Reference[]): readonly number[];
}

function footnotes(): Footnotes {
  const all: Reference[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    of: (references) =>
      references.map((reference) => {
        const key = reference.url ?? [reference.title, reference.publisher, reference.published].join('\n');
        const number = numbers.get(key) ?? all.push(reference);
        numbers.set(key, number);
        return number;
      }),
  };
}
