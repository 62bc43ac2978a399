import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { roster } from './scripts/roster/vite-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), roster()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/components/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    testTimeout: 30_000,
  },
});
