/** What the page's forms hold, and the corrections they become. Pure. */
import { additionOf, newOffice, officeFor } from '../../data/addition.ts';
import { usualSurname } from '../../data/usual-surname.ts';
import type { Scope } from '../../model/correction.ts';
import type { CountryCode, IsoDate, OfficeId, OfficialId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Office, OfficeKind, Term } from '../../model/office.ts';
import type { Official } from '../../model/official.ts';
import type { CorrectionEdit } from '../../store/roster/correction-kinds.ts';
import { addEdits, addTerm, edit, successionEdits } from '../../store/roster/roster-edits.ts';
import type { FaceLine, SuccessionLine } from './inbox.ts';
import type { Knowledge } from './knowledge.ts';
import type { PersonRecord, TermLine } from './people.ts';

type KindsOf = (title: string) => readonly OfficeKind[];

/** Somebody new: enough for the roster to find and date them. */
export interface NewPersonForm {
  readonly name: string;
  readonly title: string;
  readonly country: CountryCode;
  readonly from: IsoDate;
}

/** A person's own fields; other spellings separated by commas or lines. */
export interface NameForm {
  readonly name: string;
  readonly surname: string;
  readonly aliases: string;
  readonly country: CountryCode;
  readonly scope: Scope;
}

/** A time in office. With `office` null the title is a post of its own. */
export interface TermForm {
  readonly office: OfficeId | null;
  readonly title: string;
  readonly country: CountryCode;
  readonly from: IsoDate;
  /** `''`: still in office. */
  readonly until: IsoDate | '';
  readonly kind: Term['kind'];
}

/** What a post is called, other titles separated by commas, and how many hold it at once. */
export interface OfficeForm {
  readonly title: string;
  readonly others: string;
  readonly seats: Office['seats'];
}

/** A post with its titles and seats as the reader has them. */
export function officeEdit(office: Office, form: OfficeForm, { below }: Knowledge): CorrectionEdit {
  const titles: Office['titles'] = [form.title.trim(), ...listed(form.others)];
  return edit('office', {
    id: office.id,
    shipped: below.office(office.id),
    wanted: { ...office, titles, seats: form.seats },
  });
}

/** Two posts are one: terms in either count for both. */
export function mergeOfficeEdit(office: Office, into: OfficeId, { below }: Knowledge): CorrectionEdit {
  const shipped = below.office(office.id);
  return edit('office', { id: office.id, shipped, wanted: shipped === null ? office : null, mergedInto: into });
}

/** A new person with their first term. */
export function newPersonEdits(
  form: NewPersonForm,
  kindsOf: KindsOf,
  lexicon: Lexicon,
): { readonly edits: readonly CorrectionEdit[]; readonly id: OfficialId } {
  const added = additionOf({ ...form, on: form.from }, kindsOf(form.title), lexicon);
  return { edits: addEdits(added), id: added.official.id };
}

/** What a form says of a person's names. */
export function nameEdit({ official, shipped }: PersonRecord, form: NameForm): CorrectionEdit {
  const name = form.name.trim();
  const nameOrder = name.includes(' ') && official.nameOrder === 'mononym' ? 'given-first' : official.nameOrder;
  const wanted: Official = {
    ...official,
    name,
    nameOrder,
    surname: form.surname.trim() || usualSurname({ name, nameOrder }),
    aliases: listed(form.aliases),
    country: form.country,
  };
  return edit('official', { id: official.id, shipped, wanted, scope: form.scope });
}

function listed(text: string): readonly string[] {
  const names = text
    .split(/[,\n;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return [...new Set(names)];
}

/** A term added or rewritten; a post that is new comes with it. */
export function termEdits(
  official: OfficialId,
  line: TermLine | null,
  form: TermForm,
  { now }: Knowledge,
  kindsOf: KindsOf,
  today: IsoDate,
): readonly CorrectionEdit[] {
  const kinds = kindsOf(form.title);
  const known = form.office ? now.office(form.office) : officeFor(form.title.trim(), form.country, kinds, now);
  const office = known ?? newOffice(form.title.trim(), form.country, kinds[0] ?? 'other', now);
  const until = form.until === '' ? null : form.until;
  const wanted: Term = {
    ...(line?.term ?? { basis: 'event' as const }),
    official,
    office: office.id,
    from: form.from,
    until,
    kind: form.kind,
    asOf: until ?? today,
  };
  const term = line ? edit('term', { id: line.subject, shipped: line.shipped, wanted }) : addTerm(wanted);
  return known ? [term] : [edit('office', { id: office.id, shipped: null, wanted: office }), term];
}

/** Strikes a term out; one of the reader's own goes altogether. */
export function strikeEdit(line: TermLine): CorrectionEdit {
  return edit('term', { id: line.subject, shipped: line.shipped, wanted: null, hidden: line.shipped !== null });
}

/** A struck term again, as it ships. */
export function restoreEdit(line: TermLine): CorrectionEdit {
  return edit('term', { id: line.subject, shipped: line.shipped });
}

/** Leaves somebody unmarked in a scope, or marks them again; what else was corrected stays. */
export function hideEdit({ official, shipped }: PersonRecord, hidden: boolean, scope: Scope): CorrectionEdit {
  const wanted = JSON.stringify(official) === JSON.stringify(shipped) ? null : official;
  return edit('official', { id: official.id, shipped, wanted, hidden, scope });
}

/** Two people are one: `official` counts as `into` from now on. */
export function mergeEdit({ official, shipped }: PersonRecord, into: OfficialId): CorrectionEdit {
  const wanted = shipped === null ? official : null;
  return edit('official', { id: official.id, shipped, wanted, mergedInto: into });
}

/** The merged one stands alone again. */
export function partEdit(id: OfficialId, { below, own }: Knowledge): CorrectionEdit {
  const word = own.officials.find((one) => one.id === id);
  return edit('official', { id, shipped: below.official(id), wanted: word?.wanted ?? null });
}

/** A face is another spelling of somebody known. */
export function faceAliasEdit(face: FaceLine, record: PersonRecord): CorrectionEdit {
  const { official, shipped } = record;
  const wanted = { ...official, aliases: [...new Set([...official.aliases, face.name])] };
  return edit('official', { id: official.id, shipped, wanted });
}

/** The new holder, made known when nobody knows them, and the end of the term before. */
export function holderEdits(
  line: SuccessionLine,
  from: IsoDate,
  lexicon: Lexicon,
  kindsOf: KindsOf,
): readonly CorrectionEdit[] {
  const office = lexicon.office(line.item.office);
  if (office === null) return [];
  const known = line.item.official ?? officialNamed(line.name, lexicon);
  const face = { name: line.name, title: office.titles[0], country: office.country, on: from };
  const added = known === null ? additionOf(face, kindsOf(office.titles[0]), lexicon) : null;
  const official = known ?? added!.official.id;
  const next: Term = {
    official,
    office: office.id,
    from,
    until: null,
    kind: 'substantive',
    asOf: from,
    basis: 'event',
  };
  const person = added ? [edit('official', { id: official, shipped: null, wanted: added.official })] : [];
  const before = office.seats === 'one' ? line.before.map(({ term }) => term) : [];
  return [...person, ...successionEdits(next, before)];
}

function officialNamed(name: string, lexicon: Lexicon): OfficialId | null {
  const target = lexicon.phrases.lookup(name).find((one) => one.kind === 'official');
  return target?.id ?? null;
}

/** A name that is not to be offered again. */
export function ignoreEdit({ key, name }: Pick<FaceLine | SuccessionLine, 'key' | 'name'>): CorrectionEdit {
  return { kind: 'face', key, correction: { key, name } };
}
