// How the end-to-end tests run: in the browser of DECROCHE_BROWSER, two at a time.
import { defineConfig } from '@playwright/test';

/** Tests tagged @full are the long matrix of « npm run test:full ». */
const LONG = /@full/;
const { DECROCHE_FULL } = process.env;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  globalSetup: './build-agenda.ts',
  timeout: 60_000,
  workers: 2,
  // On two busy cores a key may reach the page before the browser has moved the keyboard into the panel's frame; the list
  // printed at the end names whatever needed a second look.
  retries: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  ...(DECROCHE_FULL ? {} : { grepInvert: LONG }),
});
