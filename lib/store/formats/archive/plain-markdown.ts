/**
 * The words of a Markdown text. Each pattern gives up at the next mark of its own kind, so that marks which never close
 * are not looked for again from every place.
 */

/** Words without the marks that only lay them out; what was escaped is itself again. */
export function plainMarkdown(markdown: string): string {
  return markdown
    .replace(/%%[\s\S]*?%%/g, '')
    .replace(IMAGE, '$1')
    .replace(LINK, '$1')
    .replace(/(?<!\\)\[\[(?:[^[\]|\n]*\|)?([^[\]\n]*)\]\]/g, '$1')
    .replace(/^#{1,6} /gm, '')
    .split('\n')
    .map(withoutEmphasis)
    .join('\n')
    .replace(/\\([\\`*_{}[\]<>#|~^$=%+.()!-])/g, '$1')
    .trim();
}

/** An address may hold brackets in pairs: `wiki/Treaty_(1971)`. */
const TARGET = String.raw`\((?:[^()\n]|\([^()\n]*\))*\)`;
const IMAGE = new RegExp(String.raw`!\[([^[\]\n]*)\]${TARGET}`, 'g');
const LINK = new RegExp(String.raw`(?<!\\)\[([^[\]\n]*)\]${TARGET}`, 'g');

/** What ends emphasis: its mark after a letter. */
const CLOSING: Readonly<Record<string, () => RegExp>> = {
  '**': () => /\S\*\*/g,
  __: () => /\S__/g,
  '==': () => /\S==/g,
};

/** A line without its pairs of `**`, `__` and `==`. A mark that closes nowhere stays, and is looked for once. */
function withoutEmphasis(line: string): string {
  const opening = /(?<![\\\w*])(?:\*\*|__|==)(?=\S)/g;
  const open = new Set(Object.keys(CLOSING));
  let words = '';
  let taken = 0;
  for (let found = opening.exec(line); found !== null && open.size > 0; found = opening.exec(line)) {
    const [mark] = found;
    const end = open.has(mark) ? closingOf(line, mark, opening.lastIndex) : null;
    if (end === null) {
      open.delete(mark);
      opening.lastIndex = found.index + 1;
      continue;
    }
    words += line.slice(taken, found.index) + line.slice(found.index + mark.length, end);
    taken = end + mark.length;
    opening.lastIndex = taken;
  }
  return words + line.slice(taken);
}

/** Where the mark stands that closes what begins at `from`; `null` when none does. */
function closingOf(line: string, mark: string, from: number): number | null {
  const closing = CLOSING[mark]!();
  closing.lastIndex = from;
  const found = closing.exec(line);
  return found === null ? null : found.index + 1;
}
