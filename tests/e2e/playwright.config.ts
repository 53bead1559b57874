// How the end-to-end tests run: in the browser of DECROCHE_BROWSER, one after another.
import { defineConfig } from '@playwright/test';

/** Tests tagged @full are the long matrix of « npm run test:full ». */
const LONG = /@full/;
/** Its specs only: a file that they import is no test file. */
const STORAGE = /\/e2e\/storage\/.*\.spec\.ts$/;
const { DECROCHE_FULL } = process.env;
const MINUTES_MS = 10 * 60_000;
const HOURS_MS = 4 * 60 * 60_000;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  globalSetup: './stage/build-agenda.ts',
  // A busy machine is no failure: these only end what hangs. What is awaited is a state, never a duration; no test has a limit of its own.
  timeout: DECROCHE_FULL ? HOURS_MS : MINUTES_MS,
  expect: { timeout: 60_000 },
  // One browser keeps two cores busy by itself: two at a time took 89 and 94 s for nine tests that one took 79 and 81 s for
  // (two cores of a virtual machine, November 2026), and each test waited twice as long for what it awaits.
  workers: 1,
  // What is looked at again is named at the end of the run: it waits for something else than it says. On a machine so busy that
  // a browser takes a minute to start, one look more tells a fault from that. What was lost once is lost.
  projects: [
    { name: 'storage', testMatch: STORAGE, retries: 0 },
    { name: 'desk', testIgnore: STORAGE, retries: 2 },
  ],
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  ...(DECROCHE_FULL ? {} : { grepInvert: LONG }),
});
