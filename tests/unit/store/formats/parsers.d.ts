/** The parts we use of parsers that ship without types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(text: string, options: { generateGraph: boolean; forceType: string }): unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'papaparse' {
  const papa: {
    parse<Row>(text: string, options: { delimiter: string; newline: string }): { readonly data: readonly Row[] };
  };
  export default papa;
}
