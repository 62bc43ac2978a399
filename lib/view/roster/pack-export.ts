/** What leaves in a pack: only what the reader ticked, and all of it in sight before it is saved. Pure. */
import type { Annotation } from '../../model/annotation.ts';
import type { DiplomaticEvent } from '../../model/event.ts';
import type { IsoDate, OfficialId } from '../../model/ids.ts';
import { EMPTY_PACK, type Pack } from '../../store/packs/pack.ts';
import { slugOf } from '../../data/slug.ts';
import type { FaceLine } from './inbox.ts';
import type { Knowledge } from './knowledge.ts';

/** The reader's choice; everything of their own reading is off until ticked. */
export interface ExportChoice {
  readonly name: string;
  readonly version: string;
  readonly people: readonly OfficialId[];
  /** Past events of these people that ship or were brought in. */
  readonly events: boolean;
  /** Events that articles told, with the addresses and sentences they were read in. */
  readonly captured: boolean;
  readonly faces: boolean;
  readonly notes: boolean;
}

/** What there is to choose from. */
export interface ExportGround {
  readonly knowledge: Knowledge;
  /** Of the people chosen, from every layer asked for. */
  readonly events: readonly DiplomaticEvent[];
  readonly faces: readonly FaceLine[];
  /** Annotations about the people chosen. */
  readonly annotations: readonly Annotation[];
  readonly today: IsoDate;
}

/** The pack, and everything in it that tells of the reader's own reading and writing. */
export interface ExportDraft {
  readonly pack: Pack;
  readonly addresses: readonly string[];
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
}

/** The pack of a choice. */
export function draftPack(choice: ExportChoice, ground: ExportGround): ExportDraft {
  const { now, below } = ground.knowledge;
  const officials = choice.people.flatMap((id) => now.official(id) ?? []);
  const terms = officials.flatMap(({ id }) => now.termsOf(id));
  const offices = [...new Set(terms.map(({ office }) => office))].flatMap((id) => now.office(id) ?? []);
  // What ships need not be handed on.
  const ownOffices = offices.filter((office) => JSON.stringify(below.office(office.id)) !== JSON.stringify(office));
  const events =
    choice.events || choice.captured ? ground.events.flatMap((event) => outgoing(event, choice.captured)) : [];
  const pack: Pack = {
    ...EMPTY_PACK,
    id: slugOf(choice.name) || 'pack',
    name: choice.name.trim(),
    version: choice.version.trim(),
    made: ground.today,
    officials,
    offices: ownOffices,
    terms,
    events,
    faces: choice.faces ? ground.faces.flatMap(facesOf) : [],
    notes: choice.notes ? notesOf(ground.annotations, new Set(choice.people)) : [],
  };
  return { pack, ...toldBy(pack) };
}

/** Sources with a sentence were read by the reader: without leave they stay, and with them what they alone tell. */
function outgoing(event: DiplomaticEvent, captured: boolean): readonly DiplomaticEvent[] {
  const [first, ...rest] = captured ? event.sources : event.sources.filter(({ quote }) => quote === null);
  return first === undefined ? [] : [{ ...event, sources: [first, ...rest] }];
}

function facesOf({ name, title, code, evidence }: FaceLine): Pack['faces'] {
  return evidence.slice(0, 1).map(({ page, quote }) => ({ name, title, country: code, page, quote }));
}

function notesOf(annotations: readonly Annotation[], people: ReadonlySet<string>): Pack['notes'] {
  return annotations.flatMap(({ note, clip, about }) => {
    const whom = [...(about?.official ? [about.official] : []), ...(clip?.officials ?? [])].find((id) =>
      people.has(id),
    );
    return note.trim() !== '' && whom !== undefined ? [{ official: whom, text: note }] : [];
  });
}

function toldBy({ events, faces, notes }: Pack): Pick<ExportDraft, 'addresses' | 'sentences' | 'notes'> {
  const sources = events.flatMap((event) => event.sources);
  const once = (texts: readonly (string | null)[]) => [...new Set(texts.filter((text) => text !== null))].toSorted();
  return {
    addresses: once([...sources.map(({ url }) => url), ...faces.map(({ page }) => page)]),
    sentences: once([...sources.map(({ quote }) => quote), ...faces.map(({ quote }) => quote)]),
    notes: notes.map(({ text }) => text),
  };
}
