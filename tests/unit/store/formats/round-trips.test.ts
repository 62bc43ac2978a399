/**
 * Every format read back by a parser that others wrote: no difference. A few hundred random records by default, ten thousand with
 * `npm run unit:long`.
 */
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { load } from 'js-yaml';
import jsonld, { type Node } from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '../../../../lib/model/days.ts';
import type { Annotation } from '../../../../lib/model/annotation.ts';
import { readBackup, writeBackup } from '../../../../lib/store/formats/backup.ts';
import { writeBibtex } from '../../../../lib/store/formats/bibtex.ts';
import { writeCslJson } from '../../../../lib/store/formats/csl-json.ts';
import { writeIcs } from '../../../../lib/store/formats/ics.ts';
import { canonical } from '../../../../lib/store/formats/json.ts';
import { writeMarkdown } from '../../../../lib/store/formats/markdown.ts';
import { obsidianTag } from '../../../../lib/store/formats/markdown-text.ts';
import { writeReadwise } from '../../../../lib/store/formats/readwise.ts';
import { referencesOf } from '../../../../lib/store/formats/reference.ts';
import { writeRis } from '../../../../lib/store/formats/ris.ts';
import { writeWebAnnotations } from '../../../../lib/store/formats/web-annotation.ts';
import { event } from '../support.ts';
import { CONTEXT, IRI } from './linked-data.ts';
import { annotation, oneLine, someWords, words } from './support.ts';

const LONG = import.meta.env.MODE === 'long';
const RECORDS = LONG ? 10_000 : 300;
const TIMEOUT = LONG ? 600_000 : 20_000;
/** The same records for every format. */
const RANDOM: readonly Annotation[] = distinct(fc.sample(annotation, { numRuns: RECORDS, seed: 20250307 }));

/** One a page and id: what a format makes of several is held elsewhere. */
function distinct(annotations: readonly Annotation[]): readonly Annotation[] {
  return annotations.map((one, at) => ({
    ...one,
    page: `${one.page}-${at}`,
    clip: one.clip && { ...one.clip, source: { ...one.clip.source, url: `https://${one.page}-${at}` } },
  }));
}

describe(`${RECORDS} random records`, { timeout: TIMEOUT }, () => {
  it('are the same after a backup, to the letter', async () => {
    const revisions = RANDOM.map((content, at) => ({
      ...{ revision: `r-${at}`, id: content.id, kind: 'annotation' as const, replaces: [], device: 'd' },
      ...{ at: content.created, content },
    }));
    const file = await writeBackup(
      { revisions, captured: [] },
      { device: 'd', at: '2025-03-07T00:00:00.000Z', schemaVersion: 1 },
    );
    expect(canonical((JSON.parse(file) as { data: unknown }).data)).toBe(canonical({ revisions, captured: [] }));
    expect(canonical(await readBackup(file))).toBe(canonical({ revisions, captured: [] }));
  });

  it('have front matter that js-yaml reads as it was', () => {
    const bySubject = new Map(writeMarkdown(RANDOM).map((file) => [file.subject, file.text]));
    for (const { page, clip, tags } of RANDOM) {
      const front = load((bySubject.get(page) ?? '').split('---\n')[1] ?? '') as Record<string, unknown>;
      expect(front).toMatchObject(
        without({
          title: clip?.source.title || undefined,
          source: clip?.source.url,
          publisher: clip?.source.publisher || undefined,
          published: clip?.source.published ?? undefined,
          tags: [...new Set(tags.map(obsidianTag))].filter((tag) => tag !== ''),
        }),
      );
    }
  });

  it('are rows that papaparse reads as they were, guards apart', () => {
    const { data } = Papa.parse<string[]>(writeReadwise(RANDOM), { delimiter: ',', newline: '\r\n' });
    const rows = data.slice(1, -1);
    expect(rows).toHaveLength(RANDOM.length);
    for (const [at, { clip, note, tags, created }] of RANDOM.entries()) {
      const [quote, title, , url, said, , date, marks] = rows[at] ?? [];
      const cells = [clip?.quote, clip?.source.title ?? '', clip?.source.url, note, created, tags.join(', ')];
      [quote, title, url, said, date, marks].forEach((cell, column) => {
        expect([cells[column], `'${cells[column]}`]).toContain(cell);
      });
    }
  });

  const REFERENCES = referencesOf(RANDOM);

  it('are entries that a BibLaTeX parser reads as they were', () => {
    const items = parsed(writeBibtex(REFERENCES), '@biblatex/text');
    expect(items).toHaveLength(REFERENCES.length);
    REFERENCES.forEach((reference, at) => {
      expect(items[at]?.URL).toBe(reference.url);
      expect(items[at]?.['citation-key']).toBe(reference.key);
      expect(letters(items[at]?.title)).toBe(letters(reference.title));
      expect(dateOf(items[at])).toEqual(reference.published?.split('-').map(Number));
      expect(
        items[at]?.author?.map(({ literal, family, given }) => letters(literal ?? `${given ?? ''}${family ?? ''}`)) ??
          [],
      ).toEqual(reference.authors.map(letters));
    });
  });

  it('are records that a RIS parser reads as they were', () => {
    const items = parsed(writeRis(REFERENCES), '@ris/file');
    expect(items).toHaveLength(REFERENCES.length);
    REFERENCES.forEach((reference, at) => {
      expect(oneLine(items[at]?.title ?? '')).toBe(reference.title);
      expect(items[at]?.URL).toBe(reference.url);
      // This parser reads the year (PY) alone; the day stands in DA.
      expect(dateOf(items[at])?.[0]).toBe(reference.published ? Number(reference.published.slice(0, 4)) : undefined);
    });
  });

  it('are items of CSL-JSON with every field', () => {
    const items = JSON.parse(writeCslJson(REFERENCES)) as CslItem[];
    REFERENCES.forEach((reference, at) => {
      expect(items[at]).toMatchObject({ id: reference.key, title: reference.title, URL: reference.url });
      expect(items[at]?.author).toEqual(reference.authors.map((literal) => ({ literal })));
      expect(dateOf(items[at])).toEqual(reference.published?.split('-').map(Number));
    });
  });

  it('are linked data that a JSON-LD library reads as they were', async () => {
    const [collection] = await jsonld.expand(JSON.parse(writeWebAnnotations(RANDOM, 'All')), {
      documentLoader: (url) =>
        Promise.resolve({ contextUrl: null, document: { '@context': CONTEXT }, documentUrl: url }),
    });
    const items = collection?.[IRI.first]?.[0]?.[IRI.items]?.[0]?.['@list'] ?? [];
    expect(items).toHaveLength(RANDOM.length);
    RANDOM.forEach((one, at) => expect(toldBy(items[at])).toEqual(expectedOf(one)));
  });
});

it(`${RECORDS} random events are a calendar that ical.js reads as they were`, { timeout: TIMEOUT }, () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  const planned = fc
    .tuple(fc.uuid(), someWords, words, day, fc.constantFrom('scheduled', 'occurred', 'cancelled'))
    .map(([id, title, place, date, status]) =>
      event(id, { title, place, status, from: date.toISOString().slice(0, 10) }),
    );
  const events = fc.sample(planned, { numRuns: RECORDS, seed: 20250307 });
  const calendar = new ICAL.Component(ICAL.parse(writeIcs(events, '2025-03-07T12:00:00.000Z')) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
  const plain = (text: string) => text.replace(/\r\n|\r/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
  events.forEach(({ id, title, place, from }, at) => {
    const entry = entries[at];
    expect([entry?.uid, entry?.summary, entry?.location]).toEqual([
      `${id}@aide-memoire`,
      plain(title),
      plain(place ?? ''),
    ]);
    expect([entry?.startDate.toString(), entry?.endDate.toString()]).toEqual([from, dayAfter(from ?? '')]);
  });
});

interface CslItem {
  readonly title?: string;
  readonly URL?: string;
  readonly 'citation-key'?: string;
  readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

function parsed(text: string, type: string): CslItem[] {
  return plugins.input.chain(text, { generateGraph: false, forceType: type }) as CslItem[];
}

function dateOf(item: CslItem | undefined): readonly number[] | undefined {
  return item?.issued?.['date-parts'][0];
}

/** Letters and digits: the other program turns quotes, dashes and accents into its own. */
function letters(text: string | undefined): string {
  return (text ?? '').replace(/<[^>]*>/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}

function without(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function toldBy(item: Node | undefined) {
  const target = item?.[IRI.target]?.[0];
  const selectors = target?.[IRI.selector] ?? [];
  const value = (node: Node | undefined) => node?.['@value'];
  const bodies = (item?.[IRI.body] ?? []).map((body) => [body[IRI.purpose]?.[0]?.['@id'], value(body[IRI.value]?.[0])]);
  return {
    id: item?.['@id'],
    source: target?.[IRI.source]?.[0]?.['@id'],
    quote: value(selectors.find((one) => IRI.exact in one)?.[IRI.exact]?.[0]),
    start: value(selectors.find((one) => IRI.start in one)?.[IRI.start]?.[0]),
    created: value(item?.[IRI.created]?.[0]),
    bodies,
  };
}

function expectedOf({ id, clip, note, tags, created, selectors }: Annotation) {
  const position = selectors[0]?.selectors.find((one) => one.type === 'TextPositionSelector');
  const purpose = (name: string) => `http://www.w3.org/ns/oa#${name}`;
  return {
    id: `urn:uuid:${id}`,
    source: clip?.source.url,
    quote: clip?.quote,
    start: position?.start,
    created: created.replace(/\.\d+Z$/, 'Z'),
    bodies: [...(note === '' ? [] : [[purpose('commenting'), note]]), ...tags.map((tag) => [purpose('tagging'), tag])],
  };
}
