// npm run pictures: the contact sheet, in test-results/pictures. « npm run pictures -- directive » draws the states of that name;
// « npm run pictures -- store » the stores' pictures instead, in test-results/store.
import { prepareBrowser, preparePackages } from './prepare.mjs';
import { runNpm, runToExit, say } from './run-command.mjs';

await runToExit(async () => {
  const runtime = await prepareBrowser(await preparePackages());
  const [, , asked = ''] = process.argv;
  const isStore = asked === 'store';
  const env = { ...runtime.env, DECROCHE_STATES: isStore ? '' : asked };
  const spec = `pictures/${isStore ? 'store' : 'contact-sheet'}.spec`;
  for (const script of [
    ['run', 'build:demonstration'],
    ['exec', '--', 'playwright', 'test', '--config', 'tests/pictures/playwright.config.ts', spec],
  ]) {
    const { code } = await runNpm(script, { env, show: true });
    if (code !== 0) return code;
  }
  say(isStore ? 'Look at test-results/store.' : 'Look at test-results/pictures/index.html.');
  return 0;
});
