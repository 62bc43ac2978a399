/** Which spans of a page get which mark, and which of them a quiet page shows. */
import type { ClipColour } from '../model/annotation.ts';
import type { Figure, FigureKind } from '../model/figure.ts';
import type { RecordId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/** What a mark looks like; `pointed` is the mention under the pointer. */
export type MarkStyle = 'known' | 'face' | 'doubt' | 'figure' | 'pointed' | `clip-${ClipColour}`;

/** A span to paint, and what it stands for. */
export interface Mark extends Span {
  readonly style: MarkStyle;
  readonly mention?: Mention;
  readonly figure?: Figure;
  readonly annotation?: RecordId;
}

/** Every mark of a reading, in text order. */
export function marksOf(reading: {
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
}): Mark[] {
  const people = reading.mentions.flatMap((mention): Mark[] => {
    const style = styleOf(mention);
    return style ? [{ start: mention.start, end: mention.end, style, mention }] : [];
  });
  const figures = reading.figures
    .filter((figure) => !NOT_QUANTITIES.has(figure.kind))
    .map((figure): Mark => ({ start: figure.start, end: figure.end, style: 'figure', figure }));
  return [...people, ...figures].sort((a, b) => a.start - b.start);
}

/** Known, new or in doubt; `null`: places, states and private people are not marked. */
function styleOf(mention: Mention): MarkStyle | null {
  if (mention.kind !== 'official' && mention.kind !== 'office') return null;
  if (mention.official !== null) return 'known';
  if (mention.candidates?.length) return 'doubt';
  return mention.kind === 'official' ? 'face' : null;
}

const NOT_QUANTITIES = new Set<FigureKind>(['duration', 'date', 'rank', 'age', 'number']);

/** Characters of text after which a person is marked again: about a screen, so that one mark is in view. */
const SCREEN = 2_500;

/** The quiet choice: of each official the first mention by name in a screen of text, and the figures that matter. */
export function quietMarks(marks: readonly Mark[]): Mark[] {
  const named = Map.groupBy(
    marks.filter((mark) => mark.mention && mark.mention.form !== 'title-only'),
    whoOf,
  );
  const lastShown = new Map<string, number>();
  return marks.filter((mark) => {
    if (mark.figure) return matters(mark.figure);
    if (!mark.mention) return true;
    const who = whoOf(mark);
    const near = (other: number | undefined) => other !== undefined && Math.abs(mark.start - other) < SCREEN;
    if (near(lastShown.get(who))) return false;
    // A bare title gives way to the name that stands near it: that is where a reader looks for the person.
    if (mark.mention.form === 'title-only' && named.get(who)?.some((other) => near(other.start))) return false;
    lastShown.set(who, mark.start);
    return true;
  });
}

function whoOf({ mention }: Mark): string {
  return mention?.official ?? mention?.name ?? mention?.quote ?? '';
}

const ALWAYS = new Set<FigureKind>(['money', 'percent', 'percentage-point']);

/** From here on a plain count is worth a look. */
const MANY = 10;

/** Money, shares, targets and pledges, and counts of something named: tolls, warheads, frigates. */
function matters(figure: Figure): boolean {
  if (ALWAYS.has(figure.kind) || figure.status === 'target' || figure.status === 'pledge') return true;
  if (figure.kind !== 'count' || figure.measures === null) return false;
  // “Two ministries” only counts; “two Indians killed” says something of them.
  return figure.value === null || figure.value >= MANY || (figure.value > 1 && figure.measures !== figure.unit);
}

/** The mark at an offset: the narrowest, a mention or figure before the clip it stands in; `null` for none. */
export function markAt(marks: readonly Mark[], offset: number): Mark | null {
  const here = marks.filter((mark) => mark.start <= offset && offset < mark.end);
  return here.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}
