import { readArticle } from '../../../../lib/detect/diplomacy.ts';
import type { ExtractedEvent, Participant } from '../../../../lib/model/event.ts';
import type { Reading } from '../../../../lib/model/reading.ts';
import type { Source } from '../../../../lib/model/source.ts';
import { readLexicon } from '../../../../scripts/support/lexicon.ts';

const LEXICON = readLexicon();

/** A page read as one article printed on Monday, 6 May 2024, unless told otherwise. */
export function read(text: string, about: Partial<Source> = {}): Reading {
  const source = { url: null, title: null, publisher: null, published: '2024-05-06', language: 'en', ...about };
  const unit = { start: 0, end: text.length, kind: 'article', published: source.published, place: null } as const;
  return readArticle({ text, source, units: [unit] }, LEXICON);
}

export function eventsIn(text: string, about: Partial<Source> = {}): readonly ExtractedEvent[] {
  return read(text, about).events;
}

/** A participant as short as it can be written. */
export const who = ({ official, name, country }: Participant): string => official ?? country ?? name ?? '?';
