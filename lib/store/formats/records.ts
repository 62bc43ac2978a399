/** How records of ours look in a file: readers for every kind of content. */
import { CLIP_COLOURS, type Annotation, type Revision, type Selector } from '../../model/annotation.ts';
import type { Correction, Scope } from '../../model/correction.ts';
import {
  EVENT_STATUSES,
  EVENT_TYPES,
  OUTCOME_ANSWERS,
  type DiplomaticEvent,
  type EventSource,
  type SaidBy,
} from '../../model/event.ts';
import { FIGURE_BASES, FIGURE_BOUNDS, FIGURE_STATUSES, FIGURE_TALLIES } from '../../model/figure.ts';
import { OFFICE_KINDS, type Office, type Term } from '../../model/office.ts';
import type { Official } from '../../model/official.ts';
import type { PageCopy } from '../../model/page-copy.ts';
import type { IgnoredFace } from '../roster/correction-kinds.ts';
import type { EventCorrection, Thread } from '../store.ts';
import {
  choice,
  instant,
  isoDate,
  list,
  names,
  nullable,
  number,
  object,
  type Reader,
  refuse,
  someText,
  text,
  truth,
} from './shape.ts';

const positionFields = { type: choice('TextPositionSelector'), start: number, end: number };
const edge = object({ type: choice('XPathSelector'), value: text, refinedBy: object(positionFields) });

const SELECTORS: Readonly<Record<Selector['type'], Reader<Selector>>> = {
  TextQuoteSelector: object({ type: choice('TextQuoteSelector'), exact: text, prefix: text, suffix: text }),
  TextPositionSelector: object(positionFields),
  RangeSelector: object({ type: choice('RangeSelector'), startSelector: edge, endSelector: edge }),
};

/** One of the W3C selectors we write. */
export const selector: Reader<Selector> = (value, path) => {
  const type = object({ type: text })(value, path).type;
  return Object.hasOwn(SELECTORS, type)
    ? SELECTORS[type as Selector['type']](value, path)
    : refuse(path, 'a selector we do not know');
};

/** Kept as a link only when it is one; `javascript:` and its kin become no address. */
export const webAddress: Reader<string | null> = (value, path) => {
  const address = nullable(text)(value, path);
  const parsed = address === null ? null : URL.parse(address);
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? address : null;
};

const source = object(
  {
    url: webAddress,
    title: nullable(text),
    publisher: nullable(text),
    published: nullable(isoDate),
    language: nullable(text),
  },
  {
    author: nullable(text),
    publishedFrom: choice('json-ld', 'meta', 'time-element', 'dateline', 'url', 'given'),
    modified: nullable(instant),
    country: nullable(text),
  },
);

const clip = object({
  quote: text,
  paragraph: text,
  before: text,
  after: text,
  source,
  accessed: instant,
  articleHash: nullable(text),
  officials: list(text),
  figures: list(text),
  events: list(text),
});

/** An annotation as it is kept. */
export const annotation: Reader<Annotation> = object({
  id: someText,
  motivation: choice('highlighting', 'commenting', 'bookmarking'),
  note: text,
  tags: list(text),
  colour: choice(...CLIP_COLOURS),
  clip: nullable(clip),
  page: text,
  selectors: list(object({ at: instant, selectors: list(selector) })),
  about: nullable(object({}, { official: text, event: text })),
  created: instant,
  modified: instant,
});

/** A person of the roster. */
export const official: Reader<Official> = object(
  {
    id: someText,
    name: someText,
    nameOrder: choice('given-first', 'family-first', 'mononym'),
    surname: text,
    aliases: list(text),
    nativeNames: names(list(text)),
    country: text,
    official: truth,
  },
  { qid: text },
);

/** A post; one without a title is refused. */
export const office: Reader<Office> = (value, path) => {
  const read = object(
    { id: someText, country: text, kind: choice(...OFFICE_KINDS), titles: list(text), seats: choice('one', 'many') },
    { to: text },
  )(value, path);
  const [first, ...rest] = read.titles;
  return first === undefined ? refuse(`${path}.titles`, 'no title') : { ...read, titles: [first, ...rest] };
};

/** A time in office. */
export const term: Reader<Term> = object(
  {
    official: someText,
    office: someText,
    from: isoDate,
    until: nullable(isoDate),
    kind: choice('substantive', 'acting', 'designate'),
    asOf: isoDate,
    basis: choice('reference', 'event', 'memory'),
  },
  { portfolio: text, expectedEnd: isoDate },
);

const participant = object({
  official: nullable(text),
  name: nullable(text),
  office: nullable(text),
  country: nullable(text),
});

const saidBy: Reader<SaidBy> = (value, path) => {
  const { kind } = object({
    kind: choice('readout', 'on-record', 'spokesperson', 'unnamed', 'outlet', 'opinion', 'roster'),
  })(value, path);
  if (kind === 'readout') return { kind, ...object({ of: text })(value, path) };
  return kind === 'on-record' || kind === 'spokesperson' ? { kind, ...object({ who: text })(value, path) } : { kind };
};

const eventSource: Reader<EventSource> = object({
  title: text,
  publisher: nullable(text),
  url: webAddress,
  published: nullable(isoDate),
  saidBy,
  via: nullable(text),
  quote: nullable(text),
});

const eventFigure = object({
  measures: text,
  value: nullable(number),
  low: nullable(number),
  high: nullable(number),
  bound: choice(...FIGURE_BOUNDS),
  unit: text,
  status: choice(...FIGURE_STATUSES),
  period: nullable(text),
  deadline: nullable(isoDate),
  basis: choice(...FIGURE_BASES),
  tally: choice(...FIGURE_TALLIES),
  saidBy: nullable(text),
  series: nullable(text),
});

/** An event as stored; one without a source cannot exist. */
export const event: Reader<DiplomaticEvent> = (value, path) => {
  const read = object(
    {
      id: someText,
      type: choice(...EVENT_TYPES),
      mode: nullable(text),
      status: choice(...EVENT_STATUSES),
      title: text,
      from: nullable(isoDate),
      until: nullable(isoDate),
      place: nullable(text),
      actors: list(participant),
      recipients: list(participant),
      countries: list(text),
      forum: nullable(text),
      series: nullable(text),
      round: nullable(text),
      topics: list(text),
      figures: list(eventFigure),
      sources: list(eventSource),
      because: list(text),
    },
    { basis: choice('report', 'memory') },
  )(value, path);
  const [first, ...rest] = read.sources;
  return first === undefined
    ? refuse(`${path}.sources`, 'an event without a source')
    : { ...read, sources: [first, ...rest] };
};

const scope: Reader<Scope> = (value, path) => {
  const { kind } = object({ kind: choice('always', 'outlet', 'article') })(value, path);
  if (kind === 'outlet') return { kind, ...object({ site: someText })(value, path) };
  return kind === 'article' ? { kind, ...object({ page: someText })(value, path) } : { kind };
};

function correction<Subject>(subject: Reader<Subject>): Reader<Correction<Subject>> {
  return object({
    id: someText,
    wanted: nullable(subject),
    shipped: nullable(subject),
    hidden: truth,
    mergedInto: nullable(text),
    scope,
  });
}

const eventCorrection: Reader<EventCorrection> = object(
  {
    id: someText,
    event: nullable(event),
    hidden: truth,
    mergedInto: nullable(text),
  },
  { apart: truth, answer: choice(...OUTCOME_ANSWERS) },
);

const face: Reader<IgnoredFace> = object({ key: someText, name: text });

const copy: Reader<PageCopy> = object({
  page: text,
  source,
  at: instant,
  text,
  extent: choice('whole', 'cut'),
});

const pair = object({ kind: choice('officials', 'offices', 'countries'), a: text, b: text });
const thread: Reader<Thread> = object(
  {
    id: someText,
    name: text,
    query: object(
      {},
      {
        officials: list(text),
        offices: list(text),
        countries: list(text),
        pairs: list(pair),
        series: list(text),
        figureSeries: list(text),
      },
    ),
    created: instant,
  },
  { search: text },
);

const CONTENT: Readonly<Record<Revision<unknown>['kind'], Reader<unknown>>> = {
  annotation,
  official: correction(official),
  office: correction(office),
  term: correction(term),
  event: eventCorrection,
  thread,
  face,
  setting: names(text),
  copy,
};

/** A revision of any kind of record, with its content checked by that kind. */
export const revision: Reader<Revision<unknown>> = (value, path) => {
  const read = object({
    revision: someText,
    id: someText,
    kind: choice('annotation', 'official', 'office', 'term', 'event', 'thread', 'setting', 'face', 'copy'),
    replaces: list(text),
    device: text,
    at: instant,
  })(value, path);
  const { content } = value as { readonly content?: unknown };
  return { ...read, content: nullable(CONTENT[read.kind])(content ?? null, `${path}.content`) };
};
