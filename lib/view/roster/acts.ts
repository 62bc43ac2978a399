/** What the buttons and forms of the “Who is who” page do: each makes corrections, stores them as one step, and says so. */
import type { Scope } from '../../model/correction.ts';
import { isDate } from '../../model/days.ts';
import type { CountryCode, EventId, IsoDate, OfficeId, OfficialId } from '../../model/ids.ts';
import type { Office } from '../../model/office.ts';
import type { EventCorrection, Store } from '../../store/store.ts';
import { EVENT_ACTS, eventEdit, newEvent, type EventForm, type NewEventForm } from './event-forms.ts';
import type { Done, RosterDesk } from './desk.ts';
import * as forms from './forms.ts';
import type { ChangeLine } from './changes.ts';
import type { FaceLine, SuccessionLine } from './inbox.ts';
import type { Knowledge } from './knowledge.ts';
import {
  officeChoices,
  personRecord,
  personRow,
  type OfficeChoice,
  type PersonRecord,
  type PersonRow,
  type TermLine,
} from './people.ts';

export interface RosterActs {
  isDate(text: string): boolean;
  /** States, territories and organisations by name. */
  countries(): readonly { readonly code: CountryCode; readonly name: string }[];
  offices(country: CountryCode): readonly OfficeChoice[];
  /** The first people found, for choosing one. */
  find(typed: string): readonly PersonRow[];
  add(form: forms.NewPersonForm): Promise<boolean>;
  rename(person: PersonRecord, form: forms.NameForm): Promise<boolean>;
  saveTerm(person: PersonRecord, line: TermLine | null, form: forms.TermForm): Promise<boolean>;
  strike(person: PersonRecord, line: TermLine): Promise<boolean>;
  restore(person: PersonRecord, line: TermLine): Promise<boolean>;
  hide(person: PersonRecord, hidden: boolean, scope: Scope): Promise<boolean>;
  merge(person: PersonRecord, into: OfficialId): Promise<boolean>;
  part(id: OfficialId, name: string): Promise<boolean>;
  saveOffice(office: Office, form: forms.OfficeForm): Promise<boolean>;
  /** Two posts are one. */
  mergeOffice(office: Office, into: OfficeId): Promise<boolean>;
  /** What a reader's own event may be, as `type.mode`. */
  readonly eventActs: readonly string[];
  addEvent(person: PersonRecord, form: NewEventForm): Promise<boolean>;
  saveEvent(id: EventId, form: EventForm): Promise<boolean>;
  hideEvent(id: EventId, title: string): Promise<boolean>;
  addFace(face: FaceLine, country: CountryCode): Promise<boolean>;
  mergeFace(face: FaceLine, into: OfficialId): Promise<boolean>;
  acceptHolder(line: SuccessionLine, from: IsoDate): Promise<boolean>;
  ignore(line: FaceLine | SuccessionLine): Promise<boolean>;
  takeBack(line: ChangeLine): Promise<boolean>;
  removePack(id: string, name: string): Promise<boolean>;
}

/** What the reader has said of an event so far; of most nothing. */
async function saidOf(store: Store, id: EventId): Promise<EventCorrection> {
  const known = (await store.corrections.all('event')).find((one) => one.id === id);
  return known ?? { id, event: null, hidden: false, mergedInto: null };
}

/** People offered when one is to be chosen. */
const MOST_OFFERED = 8;

/** The acts of a desk. */
export function rosterActs(desk: Omit<RosterDesk, 'acts'>): RosterActs {
  const { kindsOf, today, roster } = desk.parties;
  const known = (): Knowledge => {
    const { knowledge } = desk.state();
    if (knowledge.state !== 'ready') throw new Error('nothing can be done before the roster is there');
    return knowledge.value;
  };
  const did = (what: Exclude<Done['what'], 'undone'>, name: string): Done => ({ what, name, undo: true });
  const one = (edit: Parameters<RosterDesk['correct']>[0][number], done: Done, then?: OfficialId) =>
    desk.correct([edit], done, then);
  return {
    isDate,
    countries: () =>
      roster()
        .countries()
        .map(({ code, name }) => ({ code, name }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    offices: (country) => officeChoices(country, known().now),
    find: (typed) =>
      desk
        .find(typed)
        .slice(0, MOST_OFFERED)
        .map((id) => personRow(id, known())),
    add(form) {
      const { edits, id } = forms.newPersonEdits(form, kindsOf, known().now);
      return desk.correct(edits, did('added', form.name), id);
    },
    rename: (person, form) => one(forms.nameEdit(person, form), did('corrected', form.name), person.official.id),
    saveTerm: (person, line, form) =>
      desk.correct(
        forms.termEdits(person.official.id, line, form, known(), kindsOf, today()),
        did('corrected', person.official.name),
        person.official.id,
      ),
    strike: (person, line) => one(forms.strikeEdit(line), did('removed', line.office), person.official.id),
    restore: (person, line) => one(forms.restoreEdit(line), did('back', line.office), person.official.id),
    hide: (person, hidden, scope) =>
      one(
        forms.hideEdit(person, hidden, scope),
        did(hidden ? 'hidden' : 'shown', person.official.name),
        person.official.id,
      ),
    merge: (person, into) => one(forms.mergeEdit(person, into), did('merged', person.official.name), into),
    part: (id, name) => one(forms.partEdit(id, known()), did('back', name), id),
    saveOffice: (office, form) => one(forms.officeEdit(office, form, known()), did('corrected', form.title)),
    mergeOffice: (office, into) => one(forms.mergeOfficeEdit(office, into, known()), did('merged', office.titles[0])),
    eventActs: EVENT_ACTS,
    addEvent: (person, form) =>
      desk.act(
        async (store) => {
          const id = desk.parties.mintId();
          const event = newEvent(id, person.official.id, form, known().now);
          const correction = { id, event, hidden: false, mergedInto: null };
          await store.corrections.setAll([{ kind: 'event', key: id, correction }]);
        },
        did('added', form.title),
      ),
    saveEvent: (id, form) =>
      desk.act(
        async (store) => {
          const present = await store.event(id);
          if (present) await store.corrections.setAll([eventEdit(present, form, await saidOf(store, id))]);
        },
        did('corrected', form.title),
      ),
    hideEvent: (id, title) =>
      desk.act(
        async (store) => {
          const said = await saidOf(store, id);
          await store.corrections.setAll([{ kind: 'event', key: id, correction: { ...said, hidden: true } }]);
        },
        did('hidden', title),
      ),
    addFace(face, country) {
      const on = face.on ?? today();
      const { edits } = forms.newPersonEdits(
        { name: face.name, title: face.title, country, from: on },
        kindsOf,
        known().now,
      );
      return desk.correct(edits, did('added', face.name));
    },
    mergeFace(face, into) {
      const person = personRecord(into, known());
      return person ? one(forms.faceAliasEdit(face, person), did('merged', face.name)) : Promise.resolve(false);
    },
    acceptHolder: (line, from) =>
      desk.correct(forms.holderEdits(line, from, known().now, kindsOf), did('added', line.name)),
    ignore: (line) => one(forms.ignoreEdit(line), did('ignored', line.name)),
    takeBack: ({ kind, key, name }) => desk.act((store) => store.corrections.clear(kind, key), did('back', name)),
    removePack(id, name) {
      const gone = desk.state().packs.find((row) => row.id === id);
      return desk.act(
        (store) => store.packs.remove(id),
        did('removed', name),
        (store) => (gone ? store.packs.bringIn(gone.pack) : Promise.resolve()),
      );
    },
  };
}
