import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Pure logic and data: they replace nothing, and what they load keeps nothing. */
const PURE = ['architecture', 'content', 'contract', 'demonstration', 'domain', 'launch'];

/** Tests of the application that replace modules or a global, or that are about what a page has not read yet as it opens. */
const ALONE = [
  'failures',
  'phrase/{pack-first-paint,palette,phrase-shelf}',
  'practice/two-settings-pages',
  'privacy/vault-desk',
  'start/{later,rest}',
].map((file) => `tests/unit/app/${file}.test.ts`);

const TESTS = '**/*.test.{ts,tsx}';
const CLOCK = 'tests/shifted-date.ts';
const DRAWS = 'tests/fixed-draws.ts';
/** What the panel reads behind its first paint, and waits for three seconds only. */
const PARTS = 'tests/unit/shipped-parts.ts';

const inEach = {
  root: '.',
  setupFiles: [CLOCK, DRAWS],
  // A busy machine is no failure: these only end what hangs. Vitest would look for a second at what is polled.
  testTimeout: 120_000,
  expect: { poll: { timeout: 60_000 } },
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
        test: {
          ...inEach,
          name: 'alone',
          include: [`tests/unit/!(app|components|${PURE.join('|')})/${TESTS}`, ...ALONE],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...inEach,
          name: 'drawn',
          setupFiles: [CLOCK, DRAWS, PARTS],
          include: [`tests/unit/components/${TESTS}`],
        },
      },
      {
        plugins: [WxtVitest()],
        // To load every module anew for each file takes a third of their time.
        test: {
          ...inEach,
          name: 'pure',
          include: [`tests/unit/{${PURE.join(',')}}/${TESTS}`],
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        // Each test makes its own application over ports of its own. To load it anew for each file takes two thirds of their time.
        test: {
          ...inEach,
          name: 'app',
          setupFiles: [CLOCK, DRAWS, PARTS],
          include: [`tests/unit/app/${TESTS}`],
          exclude: ALONE,
          isolate: false,
        },
      },
    ],
  },
});
