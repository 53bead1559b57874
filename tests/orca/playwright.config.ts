// How the call heard with Orca runs: in a window on a display of its own, the reader beside it.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/orca',
  globalSetup: '../e2e/stage/build-agenda.ts',
  // A busy machine is no failure: these only end what hangs.
  timeout: 420_000,
  expect: { timeout: 90_000 },
  workers: 1,
  retries: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/orca.json' }]],
});
