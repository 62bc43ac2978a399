/** The JSON that the Hypothesis client exports, and the rows its API gives. */
import type { Annotation, TextPositionSelector, TextQuoteSelector } from '../../model/annotation.ts';
import { Problem } from '../../problem.ts';
import { fromForeign } from './foreign.ts';
import { parseJson } from './json.ts';
import { instant, list, names, nullable, number, object, type Reader, someText, text } from './shape.ts';

const anything: Reader<unknown> = (value) => value;

const row = object(
  { id: someText, uri: text, created: instant },
  {
    updated: instant,
    text: nullable(text),
    tags: list(text),
    document: names(anything),
    target: list(names(anything)),
  },
);

const quote = object({ exact: text }, { prefix: text, suffix: text });
const position = object({ start: number, end: number });

/** Annotations, page notes and replies of a file; replies become notes on the page. */
export function readHypothesis(file: string): readonly Annotation[] {
  const whole = names(anything)(parseJson(file), 'file');
  const rows = whole['annotations'] ?? whole['rows'];
  if (rows === undefined) throw new Problem('bad-import', 'no list of annotations');
  return list(row)(rows, 'annotations').map((one) =>
    fromForeign({
      id: `hypothesis-${one.id}`,
      url: one.uri,
      title: titleOf(one.document),
      quote: quoteIn(one.target),
      position: positionIn(one.target),
      note: one.text ?? '',
      tags: one.tags ?? [],
      created: one.created,
      modified: one.updated ?? one.created,
    }),
  );
}

function titleOf(document: Record<string, unknown> | undefined): string | null {
  const title = document?.['title'];
  const first: unknown = Array.isArray(title) ? title[0] : title;
  return typeof first === 'string' ? first : null;
}

function quoteIn(target: readonly Record<string, unknown>[] | undefined): TextQuoteSelector | null {
  const found = selectorOf(target, 'TextQuoteSelector');
  if (found === null) return null;
  const { exact, prefix = '', suffix = '' } = quote(found, 'selector');
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

function positionIn(target: readonly Record<string, unknown>[] | undefined): TextPositionSelector | null {
  const found = selectorOf(target, 'TextPositionSelector');
  return found === null ? null : { type: 'TextPositionSelector', ...position(found, 'selector') };
}

/** The first selector of a type among the targets. */
export function selectorOf(
  target: readonly Record<string, unknown>[] | undefined,
  type: 'TextQuoteSelector' | 'TextPositionSelector',
): Record<string, unknown> | null {
  const all = (target ?? []).flatMap((one) => one['selector'] ?? []);
  const found = all.find(
    (one): one is Record<string, unknown> => one instanceof Object && 'type' in one && one.type === type,
  );
  return found ?? null;
}
