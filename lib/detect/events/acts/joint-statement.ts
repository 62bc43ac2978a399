/** A joint statement, declaration or communiqué printed in full is one event with numbered points, not an act a sentence. */
import type { ExtractedEvent } from '../../../model/event.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Unit } from '../../../model/source.ts';
import type { Span } from '../../../model/span.ts';
import type { Context } from '../../pipeline.ts';
import { datelineOf } from '../time/dateline.ts';

const TITLE = /\bjoint (?:press )?(?:statement|declaration|communiqu[eé])\b/i;
/** How far into a unit its title may stand, in UTF-16 code units. */
const HEAD = 400;
/** A paragraph that begins with its number: `4.`, `(4)`, `4)`. */
const POINT = /(?:^|\n)[ \t]*(?:\((\d{1,3})\)|(\d{1,3})[.)])[ \t]+(?=\S)/g;
/** Fewer numbered paragraphs are a list within a report. */
const LEAST_POINTS = 3;

/** How sure the reading is, with its occasion told and without. */
const DATED = 0.9;
const UNDATED = 0.75;

/** The one event of a unit that is such a text; `null` when it is none. `told` are the acts read in it sentence by sentence. */
export function jointStatementIn(
  unit: Unit,
  told: readonly ExtractedEvent[],
  named: readonly Mention[],
  context: Context,
): ExtractedEvent | null {
  const { text, source } = context.article;
  const head = text.slice(unit.start, Math.min(unit.end, unit.start + HEAD));
  if (!TITLE.test(`${source.title ?? ''}\n${head}`)) return null;
  const points = pointsIn(text, unit);
  const [first] = points;
  if (points.length < LEAST_POINTS || first === undefined) return null;
  const occasion = told.find(
    (event) => event.type === 'CONSULT' && event.evidence.end <= first.start && event.recipients.length > 0,
  );
  const sides =
    occasion === undefined ? sidesNamed(named, unit, first.start) : [...occasion.actors, ...occasion.recipients];
  if (sides.length < 2) return null;
  const published = unit.published ?? source.published;
  const act = { type: 'STATEMENT', mode: 'joint', status: 'occurred' } as const;
  const from = occasion?.until ?? occasion?.from ?? published;
  const because = ['joint-statement', ...(occasion === undefined ? ['date-of-publication'] : [])];
  return {
    ...act,
    from,
    until: null,
    place: occasion?.place ?? datelineOf(unit, context),
    actors: sides,
    recipients: [],
    countries: [...new Set(sides.flatMap(({ country }) => (country === null ? [] : [country])))],
    forum: null,
    series: null,
    round: null,
    figures: [],
    saidBy: { kind: 'readout', of: source.country ?? sides[0]!.country ?? source.publisher ?? 'unknown' },
    via: null,
    evidence: { start: unit.start, end: trimmedEnd(text, unit.start, first.start) },
    points,
    confidence: occasion === undefined ? UNDATED : DATED,
    because,
  };
}

/** Each point from its number to the next one; numbers must rise by one, or they are something else. */
function pointsIn(text: string, unit: Unit): readonly Span[] {
  const body = text.slice(unit.start, unit.end);
  const starts: number[] = [];
  for (const match of body.matchAll(POINT)) {
    if (Number(match[1] ?? match[2]) !== starts.length + 1) continue;
    starts.push(unit.start + match.index + (match[0].startsWith('\n') ? 1 : 0));
  }
  return starts.map((start, i) => ({ start, end: trimmedEnd(text, start, starts[i + 1] ?? unit.end) }));
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** The two states named most before the first point. */
function sidesNamed(named: readonly Mention[], unit: Unit, end: number): ExtractedEvent['actors'] {
  const counts = new Map<string, number>();
  for (const { start, country } of named)
    if (country !== null && start >= unit.start && start < end) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([country]) => ({ official: null, name: null, office: null, country }));
}
