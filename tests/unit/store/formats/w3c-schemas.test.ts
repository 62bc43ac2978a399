/**
 * Our Web Annotations against the W3C's own JSON schemas (github.com/w3c/web-annotation-tests), where a copy of its folder of
 * tests lies and `WEB_ANNOTATION_TESTS` names it. What the schemas say is also held without them, in `web-annotation.test.ts`.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeWebAnnotations } from '../../../../lib/store/formats/web-annotation.ts';
import { annotation } from './support.ts';

const FOLDER = process.env['WEB_ANNOTATION_TESTS'] ?? '';

interface Schema {
  readonly assertionType?: 'must' | 'should' | 'may';
  readonly title?: string;
}

/** References go by file name. */
function schemasIn(folder: string): ReadonlyMap<string, Schema> {
  const files = globSync(join(FOLDER, folder, '*.json'));
  return new Map(
    files.map((file) => [basename(file), { ...fromDraft4(readFileSync(file, 'utf8')), $id: basename(file) }]),
  );
}

/** The schemas are of draft 4, which names itself otherwise and has `exclusiveMinimum` as a mark on `minimum`. */
function fromDraft4(text: string): Schema {
  return JSON.parse(text, (name, value: unknown) => {
    if ((name === '$schema' || name === 'id') && typeof value === 'string') return undefined;
    if (!(value instanceof Object) || !('exclusiveMinimum' in value) || value.exclusiveMinimum !== true) return value;
    const { minimum, ...rest } = value as { minimum?: unknown };
    return { ...rest, exclusiveMinimum: minimum };
  }) as Schema;
}

const collection = JSON.parse(writeWebAnnotations(fc.sample(annotation, { numRuns: 200, seed: 1 }), 'All')) as {
  readonly first: { readonly items: readonly unknown[] };
};

describe.runIf(existsSync(join(FOLDER, 'annotations')))('the schemas of the W3C', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, schemas: [...schemasIn('definitions').values()] });
  const must = (folder: string) => [...schemasIn(folder)].filter(([, { assertionType }]) => assertionType === 'must');

  const validator = (name: string, schema: Schema) => ajv.getSchema(name) ?? ajv.compile(schema);

  it.each(must('annotations'))('take every annotation of ours: %s', (name, schema) => {
    const validate = validator(name, schema);
    expect(collection.first.items.filter((item) => !validate(item)).slice(0, 1)).toEqual([]);
  });

  it.each(must('collections'))('take a collection of ours: %s', (name, schema) => {
    const validate = validator(name, schema);
    expect([validate(collection), validate.errors ?? []]).toEqual([true, []]);
  });

  it('refuse what is no annotation', () => {
    const refused = must('annotations').filter(([name, schema]) => !validator(name, schema)({ type: 'Annotation' }));
    expect(refused.length).toBeGreaterThan(0);
  });
});
