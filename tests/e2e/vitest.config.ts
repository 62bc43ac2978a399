import { defineConfig } from 'vitest/config';

/** One set of specs, run in both browsers on the package that ships (`npm run build` first; `npm test` does so). */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    fileParallelism: false, // a browser each, on machines with two cores
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: (['chromium', 'firefox'] as const).map((browser) => ({
      extends: true,
      test: { name: browser, include: ['*.spec.ts'], provide: { browser } },
    })),
  },
});
