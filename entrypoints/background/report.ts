/** Told to the extension's own console: nobody waits for an answer here, and nothing of the reader's is in it. */
export function report(error: unknown): void {
  console.warn('Aide-Mémoire:', error instanceof Error ? error.message : error);
}
