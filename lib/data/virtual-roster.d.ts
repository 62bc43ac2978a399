/** The packed roster, made by `scripts/roster/vite-plugin.ts` when the extension is built. */
declare module 'virtual:roster' {
  const packed: string;
  export default packed;
}
