/** The card of an official: who, which office then, what came before. Only knowledge that ships, and a number. */
import type { TitleModifier } from '../../model/mention.ts';
import type { Source } from '../../model/source.ts';
import type { CardContent, CardEvent } from '../card-content.ts';
import { make, makeButton } from './build.ts';
import type { OverlayKey, OverlayWords } from './words.ts';

export interface Card {
  readonly element: HTMLElement;
  readonly close: HTMLElement;
  /** Opens the reader's own memory of this official; `null` where there is nothing to open. */
  readonly open: HTMLElement | null;
  /** Opens everything known of this official, our own page; `null` where nobody is linked. */
  readonly dossier: HTMLElement | null;
  /** Corrects the person on our own page; `null` where nobody is linked. */
  readonly correct: HTMLElement | null;
  /** Adds somebody unknown to who is who; `null` for those known. */
  readonly add: HTMLElement | null;
}

/** Builds a card; `own` is how many of the reader's records are about the official. */
export function makeCard(
  document: Document,
  content: CardContent,
  events: readonly CardEvent[],
  own: number,
  words: OverlayWords,
): Card {
  const line = (className: string, text: string | null) =>
    text ? make(document, 'p', `line ${className}`.trim(), text) : null;
  const close = makeButton(document, 'close', words('card_close'), '×');
  const open = content.official === null ? null : makeButton(document, 'open', words('card_open'));
  const dossier = content.official === null ? null : makeButton(document, 'dossier', words('card_dossier'));
  const correct = content.official === null ? null : makeButton(document, 'correct', words('card_correct'));
  const add =
    content.sign === 'face'
      ? makeButton(document, 'add', words(content.face ? 'people_add' : 'card_add_typing'))
      : null;
  const name = make(document, 'p', 'name', make(document, 'bdi', '', content.name));
  const element = make(
    document,
    'section',
    `card ${content.sign}`,
    make(document, 'div', 'head', name, close),
    line('', officeLine(content, words)),
    line('quiet', asOfLine(content, words)),
    line('quiet', dateLine(content, words)),
    line('quiet', content.now && words('card_now', { office: content.now })),
    line('quiet', doubtLine(content, words)),
    line('quiet', content.own ? words('card_own') : null),
    eventList(document, content, events, words),
    open &&
      make(
        document,
        'div',
        'foot',
        make(document, 'p', 'line', words.count('card_in_memory', own)),
        correct,
        dossier,
        open,
      ),
    add && make(document, 'div', 'foot', add),
    line('quiet why', whyLine(content, words)),
  );
  element.role = 'region';
  element.ariaLabel = words('card_label', { name: content.name });
  return { element, close, open, dossier, correct, add };
}

function officeLine({ office, modifier, country, since }: CardContent, words: OverlayWords): string | null {
  const post = office === null || modifier === null ? office : `${words(modifierKey(modifier))} ${office}`;
  const held = [post, country].filter((part) => part !== null).join(', ');
  if (held === '') return null;
  return since === null ? held : `${held} · ${words('card_since', { date: words.date(since) })}`;
}

function modifierKey(modifier: TitleModifier): OverlayKey {
  // Names of words have no hyphen.
  return modifier === 'self-styled' ? 'modifier_self_styled' : `modifier_${modifier}`;
}

/** How far an open term is known; that it may be over only for a reason. */
function asOfLine({ asOf, stale }: CardContent, words: OverlayWords): string | null {
  if (asOf === null) return null;
  return words(stale === null ? 'card_current' : `card_stale_${stale}`, { date: words.date(asOf.slice(0, 7)) });
}

function dateLine({ on, publishedFrom, sign }: CardContent, words: OverlayWords): string | null {
  if (sign === 'face') return null;
  if (on === null) return words('card_undated');
  return words('card_on', { date: words.longDate(on), how: words(HOW[publishedFrom ?? 'given']) });
}

const HOW: Readonly<Record<NonNullable<Source['publishedFrom']>, OverlayKey>> = {
  'json-ld': 'date_from_page_data',
  meta: 'date_from_page_data',
  'time-element': 'date_from_article',
  dateline: 'date_from_dateline',
  url: 'date_from_address',
  given: 'date_from_given',
};

function doubtLine({ sign, candidates }: CardContent, words: OverlayWords): string | null {
  if (sign === 'face') return words('card_face');
  return sign === 'doubt' ? words('card_may_be', { names: candidates.join(', ') }) : null;
}

function eventList(
  document: Document,
  content: CardContent,
  events: readonly CardEvent[],
  words: OverlayWords,
): HTMLElement | null {
  if (content.official === null) return null;
  if (events.length === 0) return make(document, 'p', 'line quiet', words('card_no_events'));
  const rows = events.map(({ on, title, sides }) =>
    make(
      document,
      'li',
      '',
      make(document, 'time', '', on === null ? '' : words.date(on)),
      make(document, 'span', '', title),
      sides === '' ? null : make(document, 'span', 'sides', sides),
    ),
  );
  return make(document, 'ul', 'events', ...rows);
}

function whyLine({ because, rosterAsOf, sign }: CardContent, words: OverlayWords): string {
  const why = words('card_why', { why: because.map((rule) => rule.replaceAll('-', ' ')).join(', ') });
  return sign === 'known' ? `${why} · ${words('card_roster', { date: words.date(rosterAsOf.slice(0, 7)) })}` : why;
}
