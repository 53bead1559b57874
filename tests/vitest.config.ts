import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** These replace modules, or pieces of the browser itself: each file of them has modules of its own. */
const REPLACING = ['tests/unit/platform/**/*.test.{ts,tsx}', 'tests/unit/app/failures.test.ts'];

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
    projects: [
      { plugins: [WxtVitest()], test: { ...inEach, name: 'replacing', include: REPLACING } },
      {
        plugins: [WxtVitest()],
        // To load every module anew for each of some four hundred files takes a third of the whole run.
        test: {
          ...inEach,
          name: 'sharing',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: REPLACING,
          isolate: false,
        },
      },
    ],
  },
});
