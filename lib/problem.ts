/** Expected failures. Each has words for people in `_locales` (`problem_<code>`), which say what is safe and what to do. */
export const PROBLEMS = [
  'no-article',
  'no-access',
  'page-not-readable',
  'page-gone',
  'store-not-answering',
  'store-newer',
  'store-full',
  'not-saved',
  'not-undone',
  'bad-import',
  'file-too-large',
  'private-window',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

/** Raised at the edges (page, store, messages, files); the core never throws on input. */
export class Problem extends Error {
  readonly code: ProblemCode;
  /** For the detail line: which file, which row. Plain text, no markup. */
  readonly detail: string | null;

  constructor(code: ProblemCode, detail: string | null = null, options?: ErrorOptions) {
    super(detail === null ? code : `${code}: ${detail}`, options);
    this.name = 'Problem';
    this.code = code;
    this.detail = detail;
  }
}
