// How the contact sheet is drawn: « npm run pictures », never part of npm test.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/pictures-run',
  globalSetup: '../e2e/stage/build-agenda.ts',
  timeout: 900_000,
  expect: { timeout: 30_000 },
  workers: 1,
  retries: 0,
  reporter: [['list']],
});
