// npm run triage:report [-- FILE|FOLDER] [--save FILE] [--against FILE]: what the search of protocols makes of callers' words.
// Without a file, on the project's own sentences. A file of cases is read where it is and never copied.
import { existsSync } from 'node:fs';
import { createServer } from 'vite';
import { preparePackages } from './prepare.mjs';
import { CannotGoOn, root, runNpm, runToExit } from './run-command.mjs';

await runToExit(async () => {
  await preparePackages();
  if (!existsSync('.wxt/tsconfig.json')) {
    const { code } = await runNpm(['exec', '--', 'wxt', 'prepare']);
    if (code !== 0) throw new CannotGoOn('wxt prepare failed.');
  }
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  });
  try {
    const { report } = await server.ssrLoadModule('/tests/report/triage-report.ts');
    return report(process.argv.slice(2));
  } finally {
    await server.close();
  }
});
