/**
 * The only place that reads nodes of a page. A form can hide properties of its elements (`<input name="parentNode">`),
 * also from content scripts in Chromium, so every read goes through the getters of the prototypes, captured here
 * before the page can do anything about it. Without a browser (tests, `npm run detect`) there are no such
 * prototypes and no such trap: the property is read plainly.
 */

type Reader<T, V> = (node: T) => V;

function prototypeOf(owner: string): object | undefined {
  return (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[owner]?.prototype;
}

function reader<T extends object, V>(owner: string, name: string): Reader<T, V> {
  const prototype = prototypeOf(owner);
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get) return (node) => get.call(node) as V;
  return (node) => (node as Record<string, unknown>)[name] as V;
}

function caller<T extends object, A extends unknown[], V>(owner: string, name: string): (node: T, ...rest: A) => V {
  const prototype = prototypeOf(owner);
  const method = prototype && (Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown);
  if (typeof method === 'function') return (node, ...rest) => Reflect.apply(method, node, rest) as V;
  return (node, ...rest) => ((node as Record<string, unknown>)[name] as (...rest: A) => V).call(node as never, ...rest);
}

/** `Node.nodeType`: 1 element, 3 text. */
export const nodeType = reader<Node, number>('Node', 'nodeType');
/** `Node.parentNode`. */
export const parentOf = reader<Node, Node | null>('Node', 'parentNode');
/** `Node.firstChild`. */
export const firstChildOf = reader<Node, ChildNode | null>('Node', 'firstChild');
/** `Node.nextSibling`. */
export const nextSiblingOf = reader<Node, ChildNode | null>('Node', 'nextSibling');
/** `Node.isConnected`: the node still stands in its document. */
export const isConnected = reader<Node, boolean>('Node', 'isConnected');
/** `Node.textContent`. */
export const textOf = reader<Node, string | null>('Node', 'textContent');
/** The characters of a text node. */
export const dataOf = reader<CharacterData, string>('CharacterData', 'data');
const localName = reader<Element, string>('Element', 'localName');
const readAttribute = caller<Element, [string], string | null>('Element', 'getAttribute');
const queryElement = caller<Element, [string], NodeListOf<Element>>('Element', 'querySelectorAll');
const queryDocument = caller<Document, [string], NodeListOf<Element>>('Document', 'querySelectorAll');
const contains = caller<Node, [Node], boolean>('Node', 'contains');

/** The element's name in lower case: `p`, `article`. */
export function tagOf(element: Element): string {
  return localName(element).toLowerCase();
}

/** Tells an element from other nodes. */
export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}

/** Tells a text node from other nodes. */
export function isText(node: Node): node is Text {
  return nodeType(node) === 3;
}

/** The value of an attribute; `null` when it is not there. */
export function attribute(element: Element, name: string): string | null {
  return readAttribute(element, name) ?? (IN_BROWSER ? null : anyCase(element, name));
}

const IN_BROWSER = prototypeOf('Element') !== undefined;

/** Browsers fold the names of attributes to lower case as they parse; linkedom keeps `dateTime` as written. */
function anyCase(element: Element, name: string): string | null {
  return Array.from(element.attributes).find((one) => one.name.toLowerCase() === name)?.value ?? null;
}

/** Every element under `root` that the selector fits, in document order. */
export function all(root: Document | Element, selector: string): Element[] {
  return Array.from(
    nodeType(root) === 9 ? queryDocument(root as Document, selector) : queryElement(root as Element, selector),
  );
}

/** The nearest element that holds a node. */
export function elementOf(node: Node): Element | null {
  for (let at: Node | null = node; at; at = parentOf(at)) if (isElement(at)) return at;
  return null;
}

/** Whether `outer` is or holds `inner`. */
export function holds(outer: Node, inner: Node): boolean {
  return contains(outer, inner);
}
