const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** The text with a plain space for every kind of space; offsets stay (UTF-16). Line breaks stay too. */
export function evenSpaces(text: string): string {
  return text.replace(SPACES, ' ');
}
