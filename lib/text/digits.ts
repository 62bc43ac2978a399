/** Numbers as fixed-width ASCII: a table written so can be read where it lies, without being unpacked first. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const VALUES = new Uint8Array(128);
for (let k = 0; k < DIGITS.length; k++) VALUES[DIGITS.charCodeAt(k)] = k;

/** A whole number, at least 0 and below 64 ** `width`, as `width` characters. */
export function writeDigits(value: number, width: number): string {
  let out = '';
  for (let rest = value, k = 0; k < width; k++, rest = Math.floor(rest / 64)) out = DIGITS[rest % 64]! + out;
  return out;
}

/** Reads `width` characters written by `writeDigits`, from `at`. */
export function readDigits(text: string, at: number, width: number): number {
  let value = 0;
  for (let k = at; k < at + width; k++) value = value * 64 + VALUES[text.charCodeAt(k)]!;
  return value;
}
