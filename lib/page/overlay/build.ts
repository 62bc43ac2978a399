/** Makes elements from words, never from markup. */

type Child = Node | string | null;

/** An element with a class and children; `null` children are left out. */
export function make(document: Document, name: string, className: string, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button with words, or with a sign and the words as its label. */
export function makeButton(document: Document, className: string, words: string, sign?: string): HTMLButtonElement {
  const button = make(document, 'button', className, sign ?? words) as HTMLButtonElement;
  button.type = 'button';
  if (sign !== undefined) {
    button.ariaLabel = words;
    button.title = words;
  }
  return button;
}
