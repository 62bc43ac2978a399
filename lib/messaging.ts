/** Typed request and answer over whatever channel is given. Knows no message by name. */

/** One interface of `protocol.ts`: names to functions of at most one plain argument. */
type Answers<T> = { [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => R : never };

/** How a party implements its interface: each answer may be a promise. `Sender` comes with every request. */
export type Handlers<T, Sender> = {
  [K in keyof Answers<T>]: Answers<T>[K] extends (...args: infer A) => infer R
    ? (request: A extends [infer Q, ...unknown[]] ? Q : undefined, sender: Sender) => R | Promise<R>
    : never;
};

/** The asking side: every function becomes asynchronous. */
export type Asker<T> = {
  [K in keyof Answers<T>]: Answers<T>[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;
};

export interface Message {
  readonly to: string;
  readonly ask: string;
  readonly request: unknown;
}

export type Answer =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly code: string; readonly detail: string | null };

/** Turns a message into an answer, or `undefined` when it is for another party or unknown. */
export function answerer<T, Sender>(party: string, handlers: Handlers<T, Sender>) {
  return (message: unknown, sender: Sender): Promise<Answer> | undefined => {
    if (!isMessage(message) || message.to !== party || !Object.hasOwn(handlers, message.ask)) return undefined;
    const handle = handlers[message.ask as keyof T] as (request: unknown, sender: Sender) => unknown;
    return settle(() => handle(message.request, sender));
  };
}

/** A proxy that posts `{to, ask, request}` and unwraps the answer; a refusal is thrown as an Error with its `code`. */
export function asker<T>(party: string, post: (message: Message) => Promise<unknown>): Asker<T> {
  return new Proxy({} as Asker<T>, {
    get: (_, ask) => async (request?: unknown) => unwrap(await post({ to: party, ask: String(ask), request })),
  });
}

async function settle(run: () => unknown): Promise<Answer> {
  try {
    return { ok: true, answer: (await run()) ?? null };
  } catch (error) {
    const problem = error as { code?: unknown; detail?: unknown; message?: unknown };
    const code = typeof problem.code === 'string' ? problem.code : 'failed';
    return { ok: false, code, detail: String(problem.detail ?? problem.message ?? '') || null };
  }
}

function unwrap(answer: unknown): never {
  if (isAnswer(answer)) {
    if (answer.ok) return answer.answer as never;
    throw Object.assign(new Error(answer.code), { code: answer.code, detail: answer.detail });
  }
  throw Object.assign(new Error('no-answer'), { code: 'no-answer', detail: null });
}

function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' && value !== null && 'to' in value && 'ask' in value && typeof value.ask === 'string'
  );
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
