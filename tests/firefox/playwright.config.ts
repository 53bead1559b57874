// How the call in Firefox runs: in the browser of DECROCHE_FIREFOX, over BiDi; Playwright's own Firefox loads no extension.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/firefox',
  globalSetup: '../e2e/stage/build-agenda.ts',
  // A busy machine is no failure: these only end what hangs.
  timeout: 420_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/firefox.json' }]],
});
