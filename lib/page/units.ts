/** The parts of a page that stand on their own: live-blog entries, embedded posts, transcript turns. */
import type { IsoDate } from '../model/ids.ts';
import type { Unit, UnitKind } from '../model/source.ts';
import { within, type Body } from './body.ts';
import { readDateline } from './dateline.ts';
import { readDay } from './dates.ts';
import type { Line } from './lines.ts';
import { isBox, type Box } from './outline.ts';
import { all, attribute, textOf } from './safe-dom.ts';

/** A box of the article with a date of its own. */
export interface Part {
  readonly box: Box;
  readonly kind: UnitKind;
  readonly published: IsoDate | null;
}

/** Where a line of the article ended up in its text. */
export interface PlacedLine {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

const EMBED =
  /twitter-(?:tweet|video)|instagram-media|fb-post|tiktok-embed|bluesky-embed|telegram-post|embed-?(?:tweet|post|social)|social-?embed|tweet-?embed/i;
/** Fewer entries are a list, not a live blog. */
const LEAST_ENTRIES = 3;

/** Finds the parts among the boxes of the article, outermost first. */
export function findParts(body: Body): Part[] {
  const entries = findEntries(body.core);
  const embeds = boxesUnder(body.scope)
    .filter(isEmbed)
    .map((box) => part(box, 'embed'));
  return [...entries, ...embeds];
}

/** Entries: three or more sibling boxes, each with its time and its prose. */
function findEntries(core: Box): Part[] {
  for (const box of [core, ...boxesUnder(core)]) {
    const dated = box.items.filter(isBox).filter((child) => child.prose > 0 && timesIn(child.element).length > 0);
    if (dated.length < LEAST_ENTRIES) continue;
    const sum = dated.reduce((chars, child) => chars + child.prose, 0);
    if (sum > core.prose * 0.5) return dated.map((child) => part(child, 'entry'));
  }
  return [];
}

function part(box: Box, kind: UnitKind): Part {
  const times = timesIn(box.element).map(
    (time) => readDay(attribute(time, 'datetime') ?? '') ?? readDay(textOf(time) ?? ''),
  );
  const stated = times.find((time) => time !== null) ?? null;
  // An embedded post prints its day as the text of its last link.
  const links = kind === 'embed' ? all(box.element, 'a').map((link) => readDay(textOf(link) ?? '')) : [];
  return { box, kind, published: stated ?? links.findLast((day) => day !== null) ?? null };
}

function timesIn(element: Element): Element[] {
  return all(element, 'time, [datetime]');
}

function isEmbed(box: Box): boolean {
  return (
    EMBED.test(`${attribute(box.element, 'class') ?? ''} ${attribute(box.element, 'data-component') ?? ''}`) &&
    box.chars > 0
  );
}

function boxesUnder(box: Box): Box[] {
  return box.items.filter(isBox).flatMap((child) => [child, ...boxesUnder(child)]);
}

/** Units over the whole text, in order: what is in no part belongs to the article. */
export function readUnits(
  lines: readonly PlacedLine[],
  parts: readonly Part[],
  published: IsoDate | null,
  length: number,
): Unit[] {
  const turns = isTranscript(lines);
  const units: (Unit & { part: Part | 'turn' | null })[] = [];
  for (const placed of lines) {
    const owner =
      parts.findLast((one) => within(placed.line.block, one.box)) ??
      (turns && SPEAKER.test(placed.line.text) ? 'turn' : null);
    const last = units.at(-1);
    const continues = last && (last.part === owner ? owner !== 'turn' : owner === null && last.part === 'turn');
    if (continues) units[units.length - 1] = { ...last, end: placed.end };
    else units.push({ ...unit(owner, placed, published), part: owner });
  }
  if (units.length === 0) return [{ start: 0, end: length, kind: 'article', published, place: null }];
  return units.map(({ start, kind, published: own, place, ...rest }, index) => ({
    start,
    kind,
    published: own,
    place: place ?? (kind === 'article' ? placeIn(lines, { start, kind, published: own, place, end: rest.end }) : null),
    // Units cover the text without holes: the line break after one belongs to it.
    end: units[index + 1]?.start ?? length,
  }));
}

function unit(owner: Part | 'turn' | null, placed: PlacedLine, published: IsoDate | null): Unit {
  const { start, end } = placed;
  if (owner === null) return { start, end, kind: 'article', published, place: null };
  if (owner === 'turn') return { start, end, kind: 'turn', published, place: null };
  const place = readDateline(placed.line.text, owner.published)?.place ?? null;
  return { start, end, kind: owner.kind, published: owner.published, place };
}

/** The place of the first dateline among the first lines of a unit; `PLACE:` may be a label and counts last. */
function placeIn(lines: readonly PlacedLine[], unit: Unit): string | null {
  const own = lines.filter((placed) => placed.start >= unit.start && placed.end <= unit.end).slice(0, 5);
  const texts = own.map((placed) => placed.line.text);
  const isLabel = (text: string) => /^[^.–—(]*:/u.test(text);
  for (const text of [...texts.filter((one) => !isLabel(one)), ...texts.filter(isLabel)]) {
    const place = readDateline(text, unit.published)?.place;
    if (place) return place;
  }
  return null;
}

/** `QUESTION:`, `MR. PRICE:`, `Foreign Minister Lavrov:` at the start of a line. */
const SPEAKER = /^(?:\p{Lu}[\p{Lu}.'’ -]{1,40}|(?:\p{Lu}[\p{L}.'’-]+ ){0,5}\p{Lu}[\p{L}.'’-]+):\s/u;

/** A transcript: at least six turns, two speakers who speak again, and turns open a third of the lines. */
function isTranscript(lines: readonly PlacedLine[]): boolean {
  const speakers = lines.map((placed) => SPEAKER.exec(placed.line.text)?.[0]).filter((name) => name !== undefined);
  const again = [...new Set(speakers)].filter((name) => speakers.filter((other) => other === name).length > 1);
  return speakers.length >= 6 && again.length >= 2 && speakers.length * 3 >= lines.length;
}
