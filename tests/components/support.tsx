import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { WordsContext } from '../../components/shared/words-context.ts';
import { wordsFrom, type Words } from '../../lib/words.ts';

export const ENGLISH = wordsFrom({}, 'en');

/** What a view shows on a page of its own, and how to act on it as a reader does. */
export interface Shown {
  readonly root: HTMLElement;
  readonly text: () => string;
  /** The button with these words; throws when there is none, for a reader would find none either. */
  readonly button: (words: string) => HTMLButtonElement;
  readonly press: (words: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly again: (view: VNode) => Promise<void>;
}

let mounted: HTMLElement | null = null;
// What is left standing would still act when its page is gone.
afterEach(() => {
  if (mounted) render(null, mounted);
  mounted = null;
});

/** Shows a view alone on a page. */
export async function show(view: VNode, words: Words = ENGLISH): Promise<Shown> {
  document.documentElement.lang = words.language;
  document.title = 'Aide-Mémoire';
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  mounted = root;
  const again = (next: VNode) =>
    act(() => render(<WordsContext.Provider value={words}>{next}</WordsContext.Provider>, root));
  await again(view);
  const button = (said: string) => {
    const found = [...root.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent).includes(said),
    );
    if (!found) throw new Error(`No button says “${said}”`);
    return found;
  };
  return {
    root,
    button,
    again,
    text: () => root.textContent.replaceAll(/\s+/g, ' '),
    press: (said) => act(async () => button(said).click()),
    type: (selector, text) =>
      act(() => {
        const field = root.querySelector<HTMLInputElement>(selector)!;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}

/** What axe finds wrong, in short; colours and layout need a real browser and are looked at there. */
export async function accessibilityProblems(root: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
