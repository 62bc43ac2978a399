import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventsIn, who } from './read.ts';

interface Case {
  readonly text: string;
  readonly published: string;
  readonly language?: string;
  readonly expected: {
    readonly type: string;
    readonly mode?: string;
    readonly status: string;
    readonly actors: readonly string[];
    /** `null`: not looked at. */
    readonly recipients: readonly string[] | null;
    readonly from: string | null;
  } | null;
}

const CASES = readFileSync(new URL('../../../corpus/events.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);
const told = CASES.filter((one) => one.expected !== null);
const nothing = CASES.filter((one) => one.expected === null);

describe('sentences of news', () => {
  it('are many', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(110);
  });

  it.each(told)('$text', ({ text, published, language = 'en', expected }) => {
    const events = eventsIn(text, { published, language }).map((event) => ({
      type: event.type,
      ...(expected?.mode === undefined ? {} : { mode: event.mode }),
      status: event.status,
      actors: event.actors.map(who),
      recipients: expected?.recipients === null ? null : event.recipients.map(who),
      from: event.from,
    }));
    expect(events).toContainEqual(expected);
  });

  it.each(nothing)('is not told as something that took place: $text', ({ text, published }) => {
    const sure = eventsIn(text, { published }).filter(
      (event) => event.confidence >= 0.8 && (event.status === 'occurred' || event.status === 'historical'),
    );
    expect(sure).toEqual([]);
  });
});
