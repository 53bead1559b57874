import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Pure logic and data: they replace nothing, and what they load keeps nothing. */
const PURE = ['domain', 'content', 'contract'].map((layer) => `tests/unit/${layer}/**/*.test.{ts,tsx}`);

const inEach = {
  root: '.',
  setupFiles: ['tests/shifted-date.ts'],
  // A busy machine is no failure: this only ends what hangs.
  testTimeout: 30_000,
};

export default defineConfig({
  test: {
    // Nobody else works while the tests run: Vitest would leave one core to an editor.
    maxWorkers: '100%',
    // A thread begins in less time than a process, and nothing here needs one of its own.
    pool: 'threads',
    projects: [
      {
        plugins: [WxtVitest()],
        test: { ...inEach, name: 'alone', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: PURE },
      },
      {
        plugins: [WxtVitest()],
        // To load every module anew for each file takes a third of their time.
        test: { ...inEach, name: 'pure', include: PURE, isolate: false },
      },
    ],
  },
});
