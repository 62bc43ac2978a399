/** What a view says of something that takes a while and may fail. */
import { PROBLEMS, type ProblemCode } from '../problem.ts';

/** Why something failed: a problem that has words for people, or `failed`; and a line for a report, where there is one. */
export interface Failure {
  readonly problem: ProblemCode | 'failed';
  readonly detail: string | null;
}

/** Something on its way, there, or failed. */
export type Part<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'ready'; readonly value: T };

/** A part that could not be had. */
export function failed(error: unknown): { readonly state: 'failed'; readonly failure: Failure } {
  return { state: 'failed', failure: failureOf(error) };
}

/** The failure behind an error: one that has words for people, or `failed` with its detail. */
export function failureOf(error: unknown): Failure {
  const { code, detail, message } = error as { code?: unknown; detail?: unknown; message?: unknown };
  const problem = PROBLEMS.find((known) => known === code) ?? 'failed';
  const said = detail ?? (problem === 'failed' ? message : null);
  return { problem, detail: typeof said === 'string' ? said : null };
}
