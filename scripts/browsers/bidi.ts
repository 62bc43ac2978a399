/** Views over WebDriver BiDi, spoken directly: puppeteer's own pages wait for events that pages of an extension never send. */
import { writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import type { MouseStep, Tab, View } from './driver.ts';
import { waitUntil } from './view.ts';

/** The channel of commands and events. */
export interface Bidi {
  send(method: string, params: object): Promise<{ result?: unknown }>;
  on(event: string, listener: (params: never) => void): void;
}

/** puppeteer launches Firefox and keeps the channel; it has no public name for it (puppeteer-core 25). */
export function bidiOf(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

/** Sends a command and answers its result. */
export async function command<T>(bidi: Bidi, method: string, params: object): Promise<T> {
  const { result } = await bidi.send(method, params);
  return result as T;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs a self-contained function in a browsing context; JSON goes in and comes out. */
export async function evaluateIn<R>(
  bidi: Bidi,
  context: string,
  body: (...args: never[]) => R | Promise<R>,
  args: readonly unknown[],
): Promise<R> {
  const answer = await command<Evaluated>(bidi, 'script.callFunction', {
    target: { context },
    functionDeclaration: `async (json) => JSON.stringify((await (${body.toString()})(...JSON.parse(json))) ?? null)`,
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'the function failed');
  return JSON.parse(answer.result?.value ?? 'null') as R;
}

export function bidiView(bidi: Bidi, context: string): View {
  const perform = (source: object) => command(bidi, 'input.performActions', { context, actions: [source] });
  return {
    evaluate: (body, ...args) => evaluateIn(bidi, context, body as unknown as (...given: never[]) => never, args),
    mouse: async (steps) => void (await perform({ type: 'pointer', id: 'mouse', actions: steps.map(pointerAction) })),
    type: async (text) => void (await perform({ type: 'key', id: 'keys', actions: [...text].flatMap(stroke) })),
    press: async (key, held = []) => {
      const down = held.map((each) => ({ type: 'keyDown', value: keyValue(each) }));
      const up = held.map((each) => ({ type: 'keyUp', value: keyValue(each) }));
      await perform({ type: 'key', id: 'keys', actions: [...down, ...stroke(keyValue(key)), ...up] });
    },
    screenshot: async (path) => {
      const { data } = await command<{ data: string }>(bidi, 'browsingContext.captureScreenshot', { context });
      await writeFile(path, Buffer.from(data, 'base64'));
    },
  };
}

export function bidiTab(bidi: Bidi, context: string): Tab {
  const view = bidiView(bidi, context);
  return {
    ...view,
    goto: (address) => navigate(bidi, context, view, address),
    reload: () => reload(bidi, context, view),
    focus: async () => void (await command(bidi, 'browsingContext.activate', { context })),
    close: async () => void (await command(bidi, 'browsingContext.close', { context })),
  };
}

/**
 * The document is asked whether it has loaded, not Firefox: it never reports a page of an extension, and gives up on a
 * page one of whose frames has an address it rejects.
 */
async function navigate(bidi: Bidi, context: string, view: View, address: string): Promise<void> {
  const before = await timeOrigin(view);
  await command(bidi, 'browsingContext.navigate', { context, url: address, wait: 'none' });
  await loaded(view, before, address);
}

async function reload(bidi: Bidi, context: string, view: View): Promise<void> {
  const before = await timeOrigin(view);
  await command(bidi, 'browsingContext.reload', { context, wait: 'none' });
  await loaded(view, before, 'the page');
}

function timeOrigin(view: View): Promise<number> {
  return view.evaluate(() => performance.timeOrigin);
}

/** A saved page asks for many files that are not there. */
const LOADING_SECONDS = 60;

/** Another document than the one that began at `before`, complete. */
function loaded(view: View, before: number, what: string): Promise<boolean> {
  return waitUntil(
    `${what} to load`,
    () =>
      view.evaluate(
        (old) =>
          performance.timeOrigin !== old && location.href !== 'about:blank' && document.readyState === 'complete',
        before,
      ),
    LOADING_SECONDS,
  );
}

function pointerAction({ kind, x, y }: MouseStep): object {
  if (kind === 'move') return { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
  return { type: kind === 'down' ? 'pointerDown' : 'pointerUp', button: 0 };
}

function stroke(value: string): object[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

/** Code points that WebDriver gives to keys without a character. */
function keyValue(key: string): string {
  const special: Readonly<Record<string, string>> = {
    Tab: '\uE004',
    Enter: '\uE007',
    Shift: '\uE008',
    Control: '\uE009',
    Alt: '\uE00A',
    Escape: '\uE00C',
    ArrowUp: '\uE013',
    ArrowDown: '\uE015',
  };
  return special[key] ?? key;
}
