/** W3C Web Annotations in JSON-LD: https://www.w3.org/TR/annotation-model/. For other tools; the lossless way is the backup. */
import type { Annotation, Selector } from '../../model/annotation.ts';
import { Problem } from '../../problem.ts';
import { fromForeign } from './foreign.ts';
import { selectorOf } from './hypothesis.ts';
import { parseJson } from './json.ts';
import { shortHash } from './names.ts';
import { webAddress } from './records.ts';
import { instant, list, names, type Reader, text } from './shape.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** A collection (§5) of one page with every annotation that belongs to a web page. */
export function writeWebAnnotations(annotations: readonly Annotation[], label: string): string {
  const items = annotations.flatMap((one) => {
    const item = webAnnotation(one);
    return item === null ? [] : [item];
  });
  const id = `urn:x-aide-memoire:${shortHash(items.map((one) => one.id).join(' '))}`;
  const first = { id: `${id}:1`, type: 'AnnotationPage', startIndex: 0, items };
  const collection = { '@context': CONTEXT, id, type: 'AnnotationCollection', label, total: items.length, first };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** One annotation as the model has it; `null` when it has no page to target. */
function webAnnotation(annotation: Annotation) {
  const url = annotation.clip?.source.url ?? addressOf(annotation.page);
  if (url === null) return null;
  const bodies = bodiesOf(annotation);
  return {
    '@context': CONTEXT,
    id: idOf(annotation.id),
    type: 'Annotation',
    motivation: annotation.motivation,
    created: seconds(annotation.created),
    modified: seconds(annotation.modified),
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: targetOf(annotation, url),
  };
}

function bodiesOf({ note, tags }: Annotation) {
  return [
    ...(note === '' ? [] : [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }]),
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
  ];
}

function targetOf({ clip, selectors }: Annotation, url: string) {
  if (clip === null) return url;
  const original: readonly Selector[] = selectors[0]?.selectors ?? [];
  const quote = {
    type: 'TextQuoteSelector',
    exact: clip.quote,
    prefix: clip.before.slice(-64),
    suffix: clip.after.slice(0, 64),
  };
  return {
    source: url,
    selector: original.length > 0 ? original : [quote],
    // When the page was as the selectors say (§4.3.1).
    state: { type: 'TimeState', sourceDate: seconds(clip.accessed) },
  };
}

function idOf(id: string): string {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
    ? `urn:uuid:${id}`
    : `urn:x-aide-memoire:${encodeURIComponent(id)}`;
}

/** xsd:dateTime in UTC without fractions, as the model's examples have it. */
function seconds(at: string): string {
  return at.replace(/\.\d+Z$/, 'Z');
}

function addressOf(page: string): string | null {
  return /^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//.test(page) ? webAddress(`https://${page}`, 'page') : null;
}

const anything: Reader<unknown> = (value) => value;
const bag = names(anything);

/** Annotations of a JSON-LD file: one, a list, a page or a collection. `now` dates those without a date. */
export function readWebAnnotations(file: string, now: string): readonly Annotation[] {
  return itemsOf(parseJson(file)).map((item, at) => read(bag(item, `item ${at + 1}`), now, `item ${at + 1}`));
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const whole = bag(value, 'file');
  if (whole['first'] !== undefined) return itemsOf(whole['first']);
  if (whole['items'] !== undefined) return list(anything)(whole['items'], 'items');
  if (whole['target'] === undefined) throw new Problem('bad-import', 'no annotation, page or collection');
  return [whole];
}

function read(item: Record<string, unknown>, now: string, path: string): Annotation {
  const targets = oneOrMany(item['target']).map((one) =>
    typeof one === 'string' ? { source: one } : bag(one, `${path}.target`),
  );
  const url = targets.map(sourceOf).find((one) => one !== null) ?? null;
  const quote = selectorOf(
    targets.map((one) => ({ selector: oneOrMany(one['selector']) })),
    'TextQuoteSelector',
  );
  const bodies = [...oneOrMany(item['body']), ...oneOrMany(item['bodyValue'])].map(bodyOf);
  const created = item['created'] === undefined ? now : instant(item['created'], `${path}.created`);
  return fromForeign({
    id: ownId(item['id'], url, quote),
    url,
    title: null,
    quote:
      quote === null
        ? null
        : {
            type: 'TextQuoteSelector',
            exact: words(quote['exact']),
            prefix: words(quote['prefix']),
            suffix: words(quote['suffix']),
          },
    note: bodies
      .filter((body) => body.purpose !== 'tagging')
      .map((body) => body.value)
      .filter((value) => value !== '')
      .join('\n\n'),
    tags: bodies.filter((body) => body.purpose === 'tagging').map((body) => body.value),
    created,
    modified: item['modified'] === undefined ? created : instant(item['modified'], `${path}.modified`),
  });
}

function ownId(id: unknown, url: string | null, quote: unknown): string {
  if (typeof id !== 'string' || id === '') return `web-${shortHash(JSON.stringify([url, quote]))}`;
  return id.startsWith('urn:uuid:') ? id.slice('urn:uuid:'.length) : `web-${shortHash(id)}-${shortHash(`${id} `)}`;
}

function sourceOf(target: Record<string, unknown>): string | null {
  const source = target['source'] ?? target['id'];
  const address: unknown = source instanceof Object && 'id' in source ? source.id : source;
  return typeof address === 'string' ? address : null;
}

function bodyOf(body: unknown): { readonly value: string; readonly purpose: string } {
  if (typeof body === 'string') return { value: body, purpose: 'commenting' };
  const { value, purpose } = bag(body, 'body');
  return { value: words(value), purpose: words(purpose) };
}

function oneOrMany(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function words(value: unknown): string {
  return value === undefined || value === null ? '' : text(value, 'text');
}
