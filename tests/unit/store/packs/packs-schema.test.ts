import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_STATUSES, EVENT_TYPES } from '../../../../lib/model/event.ts';
import { OFFICE_KINDS } from '../../../../lib/model/office.ts';
import { EMPTY_PACK, PACK_FORMAT, PACK_TABLES, PACK_VERSION, type Pack } from '../../../../lib/store/packs/pack.ts';
import { readPack } from '../../../../lib/store/packs/read.ts';
import { writePack } from '../../../../lib/store/packs/write.ts';
import { person, term } from '../../../support/corrections.ts';
import { event } from '../support.ts';

interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly additionalProperties?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}
const SCHEMA = JSON.parse(readFileSync('docs/pack.schema.json', 'utf8')) as Schema;

/** Where a value does not fit: the part of JSON Schema that our schema uses. */
function misfits(value: unknown, schema: Schema, path = ''): readonly string[] {
  if (schema.$ref) return misfits(value, SCHEMA.$defs![schema.$ref.replace('#/$defs/', '')]!, path);
  const options = schema.anyOf ?? schema.oneOf;
  if (options)
    return options.some((one) => misfits(value, one, path).length === 0) ? [] : [`${path}: none of the choices`];
  const wrong: string[] = [];
  if (schema.const !== undefined && value !== schema.const) wrong.push(`${path}: not ${String(schema.const)}`);
  if (schema.enum && !schema.enum.includes(value)) wrong.push(`${path}: not in the list`);
  if (schema.type && ![schema.type].flat().includes(typeOf(value))) wrong.push(`${path}: ${typeOf(value)}`);
  if (typeof value === 'string' && schema.pattern && !new RegExp(schema.pattern).test(value))
    wrong.push(`${path}: pattern`);
  if (typeof value === 'string' && value.length < (schema.minLength ?? 0)) wrong.push(`${path}: too short`);
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) wrong.push(`${path}: too few`);
    wrong.push(...value.flatMap((one, at) => misfits(one, schema.items ?? {}, `${path}[${at}]`)));
  } else if (typeof value === 'object' && value !== null) {
    wrong.push(
      ...(schema.required ?? [])
        .filter((name) => !Object.hasOwn(value, name))
        .map((name) => `${path}.${name}: missing`),
    );
    for (const [name, one] of Object.entries(value))
      wrong.push(...misfits(one, schema.properties?.[name] ?? schema.additionalProperties ?? {}, `${path}.${name}`));
  }
  return wrong;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const FULL: Pack = {
  ...EMPTY_PACK,
  id: 'lisbon',
  name: 'Lisbon',
  version: '1',
  made: '2026-11-01',
  officials: [person('ana-duarte', 'Ana Duarte', { qid: 'Q1', nativeNames: { ru: ['Ана'] } })],
  offices: [{ id: 'prt-envoy', country: 'PRT', kind: 'special-envoy', titles: ['Envoy'], seats: 'many', to: 'ESP' }],
  terms: [term('ana-duarte', 'prt-envoy', '2024', { portfolio: 'Asia', expectedEnd: '2027' })],
  forums: [{ id: 'CPLP', name: 'CPLP', names: [], members: [{ country: 'PRT', from: '1996-07', until: null }] }],
  events: [event('talks', { basis: 'report', actors: [{ official: null, name: 'A', office: null, country: 'PRT' }] })],
  series: [
    {
      id: 'rounds',
      name: 'Rounds',
      countries: [],
      level: '',
      subject: '',
      coverage: '',
      modes: ['foc'],
      seats: [{ country: 'PRT', kind: 'ambassador' }],
    },
  ],
  faces: [{ name: 'B C', title: 'Envoy', country: null, page: 'example.org/a', quote: 'Envoy B C left.' }],
  notes: [{ official: 'ana-duarte', text: 'Speaks Russian.' }],
};

describe('the published schema of packs', () => {
  it('fits what is written', () => expect(misfits(JSON.parse(writePack(FULL)), SCHEMA)).toEqual([]));

  it('names the format, its version and every table', () => {
    const { properties = {} } = SCHEMA;
    expect([properties['format']?.const, properties['formatVersion']?.const]).toEqual([PACK_FORMAT, PACK_VERSION]);
    expect(PACK_TABLES.filter((table) => !(table in properties))).toEqual([]);
  });

  it('lists the kinds of offices and events that the product knows', () => {
    const { office, event: events } = SCHEMA.$defs!;
    expect(office?.properties?.['kind']?.enum).toEqual(OFFICE_KINDS);
    expect(events?.properties?.['type']?.enum).toEqual(EVENT_TYPES);
    expect(events?.properties?.['status']?.enum).toEqual(EVENT_STATUSES);
  });

  it.each<[string, (pack: Record<string, unknown[]>) => void]>([
    ['an office without a title', (pack) => Object.assign(pack['offices']![0] as object, { titles: [] })],
    ['a term without a start', (pack) => delete (pack['terms']![0] as { from?: string }).from],
    ['an event without a source', (pack) => Object.assign(pack['events']![0] as object, { sources: [] })],
    ['a year of two digits', (pack) => Object.assign(pack['terms']![0] as object, { from: '24' })],
    ['an id with capitals', (pack) => Object.assign(pack['officials']![0] as object, { id: 'Ana Duarte' })],
  ])('refuses what the product refuses: %s', (_, spoil) => {
    const value = JSON.parse(writePack(FULL)) as Record<string, unknown[]>;
    spoil(value);
    expect(misfits(value, SCHEMA)).not.toEqual([]);
    expect(() => readPack(JSON.stringify(value))).toThrow('bad-import');
  });
});
