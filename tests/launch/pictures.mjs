// npm run pictures: the contact sheet, in test-results/pictures. « npm run pictures -- directive » draws the states of that name.
import { prepareBrowser, preparePackages } from './prepare.mjs';
import { runNpm, runToExit, say } from './run-command.mjs';

await runToExit(async () => {
  const runtime = await prepareBrowser(await preparePackages());
  const env = { ...runtime.env, DECROCHE_STATES: process.argv[2] ?? '' };
  for (const script of [
    ['run', 'build:demonstration'],
    ['exec', '--', 'playwright', 'test', '--config', 'tests/pictures/playwright.config.ts'],
  ]) {
    const { code } = await runNpm(script, { env, show: true });
    if (code !== 0) return code;
  }
  say('Look at test-results/pictures/index.html.');
  return 0;
});
