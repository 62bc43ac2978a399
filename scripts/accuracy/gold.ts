import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../lib/model/span.ts';

/** What a labelled article says of one place in its text. `quote` is found as the `nth` occurrence. */
interface Label {
  readonly q: string;
  readonly n: number;
}
export interface NameLabel extends Label {
  readonly who: string;
  readonly official: boolean;
  readonly office?: string;
}
export interface TitleLabel extends Label {
  readonly who: string;
}
export interface FigureLabel extends Label {
  readonly kind: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound?: string;
  readonly unit: string | null;
}
export interface EventLabel {
  readonly type: string;
  readonly mode: string | null;
  readonly status: string;
  readonly from: string | null;
  readonly place: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly countries: readonly string[];
}

/** One labelled article, with every label's place worked out. */
export interface GoldArticle {
  readonly id: string;
  readonly date: string;
  readonly url: string;
  readonly path: string;
  readonly text: string;
  readonly names: readonly (NameLabel & Span)[];
  readonly titles: readonly (TitleLabel & Span)[];
  readonly figures: readonly (FigureLabel & Span)[];
  readonly events: readonly EventLabel[];
}

/** Labelled articles and the other slugs their people go by. */
export interface Gold {
  readonly articles: readonly GoldArticle[];
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

/** Reads a folder of labelled articles: `manifest.json`, `text/`, `labels/`, perhaps `aliases.json`. Throws when it is none. */
export function readGold(folder: string): Gold {
  const manifest = json<readonly { id: string; date: string; url: string }[]>(join(folder, 'manifest.json'));
  return { articles: manifest.map((entry) => readArticle(folder, entry)), aliases: aliasesIn(folder) };
}

function readArticle(folder: string, { id, date, url }: { id: string; date: string; url: string }): GoldArticle {
  const path = join(folder, 'text', `${id}.txt`);
  const text = readFileSync(path, 'utf8');
  const labels = json<{
    mentions?: readonly NameLabel[];
    title_only?: readonly TitleLabel[];
    figures?: readonly FigureLabel[];
    events?: readonly EventLabel[];
  }>(join(folder, 'labels', `${id}.json`));
  const place = <Kind extends Label>(list: readonly Kind[] | undefined): readonly (Kind & Span)[] =>
    (list ?? []).flatMap((label) => {
      const start = placeOf(text, label);
      return start < 0 ? [] : [{ ...label, start, end: start + label.q.length }];
    });
  return {
    id,
    date,
    url,
    path,
    text,
    names: place(labels.mentions),
    titles: place(labels.title_only),
    figures: place(labels.figures),
    events: labels.events ?? [],
  };
}

function placeOf(text: string, { q, n }: Label): number {
  let at = -1;
  for (let k = 0, from = 0; k < n; k++, from = at + q.length) {
    at = text.indexOf(q, from);
    if (at < 0) return -1;
  }
  return at;
}

function aliasesIn(folder: string): Gold['aliases'] {
  try {
    return json<Gold['aliases']>(join(folder, 'aliases.json'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

function json<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8')) as Content;
}
