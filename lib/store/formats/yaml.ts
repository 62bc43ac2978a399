/** YAML values that any reader takes for text: always double-quoted, so that no `no`, `1e3` or `: ` changes its meaning. */

/** A text as a double-quoted scalar on one line. */
export function yamlText(text: string): string {
  // JSON's escapes are YAML's; YAML asks for more characters to be escaped than JSON does (YAML 1.2.2 §5.1).
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A list of texts on one line. */
export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlText).join(', ')}]`;
}
