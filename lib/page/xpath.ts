/** Paths of elements and back, for the RangeSelector of the W3C model. Child steps with positions only: `/html[1]/body[1]/p[2]`. */
import type { RangeSelector, TextPositionSelector, XPathSelector } from '../model/annotation.ts';
import { dataOf, elementOf, firstChildOf, isElement, isText, nextSiblingOf, parentOf, tagOf } from './safe-dom.ts';
import type { DomPoint, DomSpan } from './text-map.ts';

type EndSelector = XPathSelector & { readonly refinedBy: TextPositionSelector };

/** Describes a stretch of page text by the elements at its ends and offsets in their text. */
export function rangeSelector({ start, end }: DomSpan): RangeSelector | null {
  const [startSelector, endSelector] = [endSelectorOf(start), endSelectorOf(end)];
  return startSelector && endSelector ? { type: 'RangeSelector', startSelector, endSelector } : null;
}

function endSelectorOf({ node, offset }: DomPoint): EndSelector | null {
  const element = elementOf(node);
  if (!element) return null;
  const at = textBefore(element, node) + offset;
  return {
    type: 'XPathSelector',
    value: pathOf(element),
    refinedBy: { type: 'TextPositionSelector', start: at, end: at },
  };
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Node | null = element; at && isElement(at); at = parentOf(at))
    steps.push(`${tagOf(at)}[${positionOf(at)}]`);
  return `/${steps.reverse().join('/')}`;
}

/** Place among the siblings of the same name, from 1. */
function positionOf(element: Element): number {
  const parent = parentOf(element);
  let position = 0;
  for (let node = parent && firstChildOf(parent); node; node = nextSiblingOf(node)) {
    if (isElement(node) && tagOf(node) === tagOf(element)) position++;
    if (node === element) break;
  }
  return Math.max(1, position);
}

/** Characters of text in an element before one of its text nodes. */
function textBefore(element: Element, until: Node): number {
  let sum = 0;
  const visit = (node: Node): boolean => {
    if (node === until) return true;
    if (isText(node)) sum += dataOf(node).length;
    for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) if (visit(child)) return true;
    return false;
  };
  visit(element);
  return sum;
}
