// npm run pictures: the contact sheet, in test-results/pictures. « npm run pictures -- directive » draws the states of that name;
// « -- store » the stores' pictures, in test-results/store; « -- guides » those of docs/guides; « -- icon » our icon in its sizes; « -- start »
// set-up, rehearsal and floating window in both languages, in test-results/start.
import { browserClock, findClockLibrary } from './clock-library.mjs';
import { prepareBrowser, preparePackages } from './prepare.mjs';
import { runNpm, runToExit, say } from './run-command.mjs';
import { WORKDAY } from './test-days.mjs';

/** What has a spec of its own, and where its pictures are. */
const KINDS = {
  store: 'test-results/store',
  guides: 'docs/guides/pictures',
  icon: 'public/icon',
  start: 'test-results/start',
};

await runToExit(async () => {
  const runtime = await prepareBrowser(await preparePackages());
  const [, , asked = ''] = process.argv;
  const isKind = Object.hasOwn(KINDS, asked);
  const clock = browserClock(WORKDAY, await findClockLibrary(), Date.now());
  const spec = `pictures/${isKind ? asked : 'contact-sheet'}.spec`;
  const drawing = [
    'exec',
    '--',
    'playwright',
    'test',
    '--config',
    'tests/pictures/playwright.config.ts',
    spec,
  ];
  for (const [script, env] of [
    [['run', 'build:demonstration'], {}],
    [drawing, { ...clock, DECROCHE_STATES: isKind ? '' : asked }],
  ]) {
    const { code } = await runNpm(script, { env: { ...runtime.env, ...env }, show: true });
    if (code !== 0) return code;
  }
  say(`Look at ${KINDS[asked] ?? 'test-results/pictures/index.html'}.`);
  return 0;
});
