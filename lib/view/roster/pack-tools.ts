/** Bringing packs in and handing them on, connected to the store. */
import { withLayers } from '../../data/corrected-lexicon.ts';
import { slugOf } from '../../data/slug.ts';
import { Problem } from '../../problem.ts';
import type { Finding } from '../../store/roster/inbox.ts';
import { readHeldPositions } from '../../store/formats/wikidata.ts';
import { layerOf, type Pack } from '../../store/packs/pack.ts';
import { LARGEST_PACK, readPack, type ReadPack } from '../../store/packs/read.ts';
import { writePack } from '../../store/packs/write.ts';
import type { Layer, Store } from '../../store/store.ts';
import { failureOf, type Failure } from '../failure.ts';
import { download } from '../files/download.ts';
import { fromWikidata, type Skipped } from './from-wikidata.ts';
import { draftPack, type ExportChoice, type ExportDraft } from './pack-export.ts';
import { byStanding, planPack, type PackPlan } from './pack-plan.ts';
import type { RosterDesk } from './desk.ts';

/** A file read, with what it would do. */
export interface Prepared {
  readonly plan: PackPlan;
  readonly groups: ReturnType<typeof byStanding>;
  /** Rows of a query result that could not be used. */
  readonly skipped: readonly Skipped[];
}

export interface ReadOptions {
  /** Whose posts a query result lists, where it does not say. */
  readonly country: string | null;
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

export interface PackTools {
  /** Reads a pack or a Wikidata query result and plans it; changes nothing. `null`: called off. */
  read(file: File, options: ReadOptions): Promise<Prepared | Failure | null>;
  bringIn(plan: PackPlan): Promise<boolean>;
  /** What a choice would hand on. */
  draft(choice: ExportChoice): Promise<ExportDraft>;
  save(draft: ExportDraft): void;
}

/** At most this many past events of each person chosen. */
const MOST_EVENTS = 500;

/** The tools of a desk. */
export function packTools(desk: RosterDesk): PackTools {
  const { store, roster, kindsOf, today } = desk.parties;
  const ready = () => {
    const { knowledge } = desk.state();
    if (knowledge.state !== 'ready') throw new Problem('store-not-answering');
    return knowledge.value;
  };

  /** The roster with every other pack, without the reader's word. */
  async function ground(pack: Pack) {
    const opened = await store();
    const others = (await opened.packs.all()).filter(({ id }) => id !== pack.id);
    const earlier = (await opened.packs.all()).find(({ id }) => id === pack.id);
    const found = await Promise.all(pack.events.map(({ id }) => opened.event(id)));
    return {
      below: withLayers(
        roster(),
        others.map((row) => layerOf(row.pack)),
      ),
      own: ready().own,
      events: new Map(found.flatMap((event) => (event ? [[event.id, event] as const] : []))),
      series: new Map((await opened.allSeries()).map((one) => [one.id, one])),
      replaces: earlier?.pack.version ?? null,
    };
  }

  async function prepared(read: ReadPack, skipped: readonly Skipped[]): Promise<Prepared> {
    const plan = planPack(read, await ground(read.pack));
    return { plan, groups: byStanding(plan.rows), skipped };
  }

  async function convert(text: string, name: string, { country, onProgress, signal }: ReadOptions): Promise<Prepared> {
    const rows = readHeldPositions(text);
    const about = { id: slugOf(name) || 'wikidata', name };
    const { pack, skipped } = await fromWikidata(rows, about, {
      lexicon: ready().below,
      kindsOf,
      country,
      today: today(),
      onProgress: (done) => onProgress(done, rows.length),
      signal,
    });
    // The same reading as of a file: one way in, one set of checks.
    return prepared(readPack(writePack(pack)), skipped);
  }

  return {
    async read(file, options) {
      try {
        if (file.size > LARGEST_PACK * 2)
          throw new Problem('file-too-large', `${Math.ceil(file.size / 1024 / 1024)} MB`);
        const text = await file.text();
        const isPack = /^\s*\{[^{[]*"format"/.test(text.slice(0, 400));
        return isPack ? await prepared(readPack(text), []) : await convert(text, bareName(file.name), options);
      } catch (error) {
        return options.signal.aborted ? null : failureOf(error);
      }
    },
    bringIn({ pack }) {
      const earlier = desk.state().packs.find(({ id }) => id === pack.id);
      return desk.act(
        async (opened) => {
          await opened.packs.bringIn(pack);
          await opened.inbox.offer(pack.faces.map(faceOf));
        },
        { what: 'added', name: pack.name, undo: true },
        (opened) => (earlier ? opened.packs.bringIn(earlier.pack) : opened.packs.remove(pack.id)),
      );
    },
    async draft(choice) {
      const opened = await store();
      const { faces } = desk.state();
      return draftPack(choice, {
        knowledge: ready(),
        events: await eventsFor(choice, opened),
        faces,
        annotations: choice.notes ? await opened.annotations.all() : [],
        today: today(),
      });
    },
    save: ({ pack }) =>
      download({ name: `${pack.id} ${pack.version}.pack.json`, type: 'application/json', content: writePack(pack) }),
  };
}

/** Somebody else's new face waits for the reader's word like their own. */
function faceOf({ name, title, country, page, quote }: Pack['faces'][number]): Finding {
  return { kind: 'face', name, title, country, sighting: { page, published: null, quote } };
}

async function eventsFor({ people, events, captured }: ExportChoice, store: Store) {
  // Captured ones are asked for too: only then does an event come back as the reader corrected it. What was read is
  // taken out again when the pack is drafted.
  const layers: Layer[] = [
    ...(events ? (['pack', 'added', 'own'] as const) : []),
    ...(events || captured ? (['captured'] as const) : []),
  ];
  if (layers.length === 0 || people.length === 0) return [];
  return store.eventsAbout({ officials: people, layers, limit: MOST_EVENTS });
}

/** `india-ministers.csv` → `india-ministers`. */
function bareName(file: string): string {
  return file.replace(/\.[a-z]+$/i, '') || file;
}
