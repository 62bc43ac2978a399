/**
 * What a request of a content script must look like. A renderer that was taken over can speak as our content script, so
 * the background believes neither shapes nor sizes.
 */
import { CLIP_COLOURS } from '../model/annotation.ts';
import { areMarkNames } from '../page/mark-styles.ts';
import type { ContentRequests } from '../protocol.ts';
import {
  areIds,
  areTexts,
  isDate,
  isId,
  isOffset,
  isRecord,
  isText,
  listOf,
  oneOf,
  shape,
  type Check,
} from './shapes.ts';
import { isFigure, isSource, isToldEvent } from './told.ts';

/** A page's whole report of events fits many times over. */
const MOST_CHARACTERS = 1_000_000;
const DEEPEST = 16;
const isColour = oneOf(CLIP_COLOURS);
/** Events and figures of one article; a long transcript tells a few hundred. */
const MOST_TOLD = 5_000;
const NOTICES: ReadonlySet<unknown> = new Set([null, 'corrected', 'withdrawn']);
const STATES: ReadonlySet<unknown> = new Set(['exact', 'moved', 'edited', 'uncertain', 'orphan']);
const NOTHING: Check = (request) => request === undefined || request === null;

/** One check for each request; a new request without one does not compile. */
export const CHECKS: Readonly<Record<keyof ContentRequests, Check>> = {
  relatedShipped: (it) => isRecord(it) && isId(it['official']) && (it['before'] === null || isDate(it['before'])),
  countOwn: (it) => isRecord(it) && isId(it['official']),
  rosterHere: NOTHING,
  annotationsHere: NOTHING,
  saveHighlight: (it) => isRecord(it) && isColour(it['colour']) && isSelection(it['selection']),
  undoHighlight: (it) => isRecord(it) && isId(it['id']),
  captureArticle: (it) =>
    isRecord(it) &&
    isSource(it['source']) &&
    listOf(isToldEvent, MOST_TOLD)(it['events']) &&
    listOf(isText, MOST_TOLD)(it['quotes']) &&
    listOf(isFigure, MOST_TOLD)(it['figures']) &&
    NOTICES.has(it['notice']),
  offerFindings: (it) =>
    isRecord(it) &&
    (it['url'] === null || typeof it['url'] === 'string') &&
    (it['published'] === null || isDate(it['published'])) &&
    areFew(it['faces'], isFace) &&
    areFew(it['holders'], isHolder),
  addFace: (it) => isRecord(it) && isName(it['name']) && isName(it['title']) && isId(it['country']) && isDate(it['on']),
  undoFace: (it) => isRecord(it) && isId(it['official']),
  openRoster: (it) =>
    isRecord(it) &&
    (it['official'] === null || isId(it['official'])) &&
    (it['face'] === null || isFaceToType(it['face'])),
  openDossier: (it) => isRecord(it) && isId(it['official']),
  noteFound: (it) => isRecord(it) && Array.isArray(it['found']) && it['found'].every(isFound),
  openPopup: isIntent,
  openPanel: isIntent,
  styleMarks: (it) => isRecord(it) && areMarkNames(it['names']) && (it['tone'] === 'light' || it['tone'] === 'dark'),
  loadPart: (it) => isRecord(it) && it['part'] === 'card',
};

/** Whether a message of a content script may be answered at all: known, small, shallow and of the right shape. */
export function isSound(ask: string, request: unknown): boolean {
  if (!Object.hasOwn(CHECKS, ask) || !isShallow(request, DEEPEST)) return false;
  if ((JSON.stringify(request) ?? '').length > MOST_CHARACTERS) return false;
  return CHECKS[ask as keyof ContentRequests](request);
}

function isSelection(value: unknown): boolean {
  if (!isRecord(value) || !isSource(value['source']) || !Array.isArray(value['selectors'])) return false;
  const texts = ['quote', 'paragraph', 'before', 'after'].every((key) => typeof value[key] === 'string');
  const hash = value['articleHash'] === null || /^[0-9a-f]{64}$/.test(String(value['articleHash']));
  return (
    texts &&
    hash &&
    value['quote'] !== '' &&
    value['selectors'].every(isSelector) &&
    areIds(value['officials']) &&
    areTexts(value['figures'])
  );
}

function isSelector(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value['type'] === 'TextQuoteSelector')
    return ['exact', 'prefix', 'suffix'].every((key) => typeof value[key] === 'string');
  if (value['type'] === 'TextPositionSelector') return isOffset(value['start']) && isOffset(value['end']);
  return value['type'] === 'RangeSelector' && isEdge(value['startSelector']) && isEdge(value['endSelector']);
}

const isEdge = shape({
  type: oneOf(['XPathSelector']),
  value: isText,
  refinedBy: shape({ type: oneOf(['TextPositionSelector']), start: isOffset, end: isOffset }),
});

function isFound(value: unknown): boolean {
  return isRecord(value) && isId(value['id']) && STATES.has(value['state']) && areTexts(value['changes']);
}

function isIntent(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return ['annotation', 'official'].every((key) => value[key] === undefined || isId(value[key]));
}

/** A page's newcomers; more are a list of names. */
const MOST_FINDINGS = 40;
const LONGEST_SENTENCE = 2_000;

function areFew(value: unknown, check: Check): boolean {
  return Array.isArray(value) && value.length <= MOST_FINDINGS && value.every(check);
}

function isFace(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return isName(value['name']) && isName(value['title']) && isIdOrNull(value['country']) && isSentence(value['quote']);
}

function isHolder(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const from = value['from'] === null || isDate(value['from']);
  return (
    from &&
    isName(value['name']) &&
    isId(value['office']) &&
    isIdOrNull(value['official']) &&
    isSentence(value['quote'])
  );
}

function isFaceToType(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const texts = ['name', 'title', 'country', 'on'].map((key) => value[key]);
  return texts.every((text) => typeof text === 'string' && text.length <= 200);
}

function isSentence(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST_SENTENCE;
}

/** A name or a title: a few words on one line. */
function isName(value: unknown): boolean {
  return isId(value) && !/[\n\r<>]/.test(value as string);
}

function isIdOrNull(value: unknown): boolean {
  return value === null || isId(value);
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((one) => isShallow(one, levels - 1));
}
