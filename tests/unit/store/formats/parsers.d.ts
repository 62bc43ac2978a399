/** The parts we use of parsers that ship without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(text: string, options: { generateGraph: boolean; forceType: string }): unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'papaparse' {
  interface Options {
    readonly delimiter?: string;
    readonly newline?: string;
    readonly header?: boolean;
  }
  const papa: {
    parse<Row>(text: string, options: Options): { readonly data: readonly Row[]; readonly errors: readonly unknown[] };
  };
  export default papa;
}
declare module 'jsonld' {
  export type Node = { readonly [name: string]: readonly Node[] } & {
    readonly '@id'?: string;
    readonly '@value'?: unknown;
    readonly '@list'?: readonly Node[];
  };
  interface Options {
    readonly documentLoader: (url: string) => Promise<{ contextUrl: null; document: unknown; documentUrl: string }>;
  }
  const jsonld: { expand(document: unknown, options: Options): Promise<readonly Node[]> };
  export default jsonld;
}
