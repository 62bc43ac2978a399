/** Devanagari, Arabic and full-width. */
const OTHER_DIGITS = /[\u0966-\u096F\u0660-\u0669\uFF10-\uFF19]/g;

/** Devanagari, Arabic and full-width digits as ASCII, one code unit for one: offsets stay. */
export function withPlainDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) =>
    String((digit.charCodeAt(0) - (digit >= '０' ? 0xff10 : digit >= '०' ? 0x966 : 0x660)) % 10),
  );
}
