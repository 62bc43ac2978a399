/** The terms of the Web Annotation vocabulary that our files use, for a JSON-LD library that must not ask the network. */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const DCTERMS = 'http://purl.org/dc/terms/';

const link = (iri: string) => ({ '@id': iri, '@type': '@id' });
const word = (iri: string) => ({ '@id': iri, '@type': '@vocab' });
const typed = (iri: string, type: string) => ({ '@id': iri, '@type': XSD + type });
const classes = [
  ...['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector', 'RangeSelector'],
  ...[
    'XPathSelector',
    'TimeState',
    'commenting',
    'tagging',
    'highlighting',
    'bookmarking',
    'exact',
    'prefix',
    'suffix',
  ],
];

/** What the address in `@context` answers with, as far as we use it. */
export const CONTEXT = {
  id: '@id',
  type: '@type',
  ...Object.fromEntries(classes.map((name) => [name, OA + name])),
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  body: link(`${OA}hasBody`),
  target: link(`${OA}hasTarget`),
  source: link(`${OA}hasSource`),
  selector: link(`${OA}hasSelector`),
  startSelector: link(`${OA}hasStartSelector`),
  endSelector: link(`${OA}hasEndSelector`),
  refinedBy: link(`${OA}refinedBy`),
  state: link(`${OA}hasState`),
  motivation: word(`${OA}motivatedBy`),
  purpose: word(`${OA}hasPurpose`),
  start: typed(`${OA}start`, 'nonNegativeInteger'),
  end: typed(`${OA}end`, 'nonNegativeInteger'),
  sourceDate: typed(`${OA}sourceDate`, 'dateTime'),
  created: typed(`${DCTERMS}created`, 'dateTime'),
  modified: typed(`${DCTERMS}modified`, 'dateTime'),
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  first: link(`${AS}first`),
  total: typed(`${AS}totalItems`, 'nonNegativeInteger'),
  startIndex: typed(`${AS}startIndex`, 'nonNegativeInteger'),
  items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
};

/** Names of what a test asks for. */
export const IRI = {
  items: `${AS}items`,
  first: `${AS}first`,
  body: `${OA}hasBody`,
  target: `${OA}hasTarget`,
  source: `${OA}hasSource`,
  selector: `${OA}hasSelector`,
  purpose: `${OA}hasPurpose`,
  exact: `${OA}exact`,
  start: `${OA}start`,
  created: `${DCTERMS}created`,
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
} as const;
