import type { Plugin } from 'vite';

/**
 * Cuts the one place where Preact writes markup from a string. We never use `dangerouslySetInnerHTML`; without the cut
 * the add-on linter rightly warns (UNSAFE_VAR_ASSIGNMENT), and it offers no way to explain.
 * Remove when Preact ships a build without it: https://github.com/preactjs/preact/issues/3278
 */
export function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'preact-without-inner-html',
    enforce: 'pre',
    transform: {
      filter: { id: /preact[\\/]dist[\\/]preact\.mjs$/ },
      handler: (code) => ({ code: cutInnerHtml(code), map: null }),
    },
  };
}

/** Throws when the assignment is not there exactly once: a new Preact must be looked at, not trusted. */
export function cutInnerHtml(code: string): string {
  const assignments = [...code.matchAll(/\w+\.innerHTML\s*=[^=][^),;]*/g)];
  if (assignments.length !== 1) {
    throw new Error(`Preact has ${assignments.length} innerHTML assignments where one was expected: look at it again.`);
  }
  return code.replace(assignments[0]![0], 'void 0');
}
