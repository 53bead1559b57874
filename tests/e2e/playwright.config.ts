// How the end-to-end tests run: in the browser of DECROCHE_BROWSER, two at a time, never twice.
import { defineConfig } from '@playwright/test';

/** Tests tagged @full are the long matrix of « npm run test:full ». */
const LONG = /@full/;
const { DECROCHE_FULL } = process.env;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  globalSetup: './stage/build-agenda.ts',
  // A busy machine is no failure: these only end what hangs. What is awaited is a state, never a duration.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  ...(DECROCHE_FULL ? {} : { grepInvert: LONG }),
});
