/** Puts the caret into a field that has just appeared, its text selected; leaves one alone that has it already. */
export function selectOnce(input: HTMLInputElement | null): void {
  if (input !== null && input.ownerDocument.activeElement !== input) input.select();
}
