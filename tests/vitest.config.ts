import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    root: '.',
    setupFiles: ['tests/shifted-date.ts'],
    // A busy machine is no failure: this only ends what hangs.
    testTimeout: 30_000,
    // Nobody else works while the tests run: Vitest would leave one core to an editor.
    maxWorkers: '100%',
  },
});
