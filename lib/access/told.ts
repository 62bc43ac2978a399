/** What a content script reports of an article, field by field: it is kept, and must be readable in a backup years later. */
import { EVENT_STATUSES, EVENT_TYPES } from '../model/event.ts';
import { FIGURE_BASES, FIGURE_BOUNDS, FIGURE_KINDS, FIGURE_STATUSES, FIGURE_TALLIES } from '../model/figure.ts';
import {
  areIds,
  areTexts,
  isDate,
  isId,
  isInstant,
  isNumber,
  isOffset,
  isText,
  listOf,
  oneOf,
  orNull,
  shape,
  type Check,
} from './shapes.ts';

const textOrNull = orNull(isText);
const dateOrNull = orNull(isDate);
const span = { start: isOffset, end: isOffset };

/** The article that something was read in. */
export const isSource: Check = shape(
  { url: textOrNull, title: textOrNull, publisher: textOrNull, published: dateOrNull, language: textOrNull },
  {
    author: textOrNull,
    publishedFrom: oneOf(['json-ld', 'meta', 'time-element', 'dateline', 'url', 'given']),
    modified: orNull(isInstant),
    country: textOrNull,
  },
);

const participant = shape({ official: textOrNull, name: textOrNull, office: textOrNull, country: textOrNull });

const BY_KIND = shape({ kind: oneOf(['unnamed', 'outlet', 'opinion', 'roster']) });
const BY_SOMEBODY = shape({ kind: oneOf(['on-record', 'spokesperson']), who: isText });
const BY_READOUT = shape({ kind: oneOf(['readout']), of: isText });
const saidBy: Check = (value) => BY_KIND(value) || BY_SOMEBODY(value) || BY_READOUT(value);

const quantity = {
  ...{ value: orNull(isNumber), low: orNull(isNumber), high: orNull(isNumber) },
  ...{ bound: oneOf(FIGURE_BOUNDS), status: oneOf(FIGURE_STATUSES), basis: oneOf(FIGURE_BASES) },
  ...{ tally: oneOf(FIGURE_TALLIES), period: textOrNull, deadline: dateOrNull, saidBy: textOrNull },
};

/** A figure of the article's text. */
export const isFigure: Check = shape(
  {
    ...span,
    ...quantity,
    ...{ quote: isText, kind: oneOf(FIGURE_KINDS), because: areTexts },
    ...{ unit: textOrNull, currency: textOrNull, measures: textOrNull },
  },
  { unitIndex: isOffset },
);

const eventFigure = shape({ ...quantity, measures: isText, unit: isText, series: textOrNull });

/** An event that the article told. */
export const isToldEvent: Check = shape(
  {
    ...{ type: oneOf(EVENT_TYPES), mode: orNull(isId), status: oneOf(EVENT_STATUSES) },
    ...{ from: dateOrNull, until: dateOrNull, place: textOrNull },
    ...{ actors: listOf(participant), recipients: listOf(participant), countries: areIds },
    ...{ forum: textOrNull, series: textOrNull, round: textOrNull, figures: listOf(eventFigure) },
    ...{ saidBy, via: textOrNull, evidence: shape(span), confidence: isNumber, because: areTexts },
  },
  { points: listOf(shape(span)), unit: isOffset },
);
