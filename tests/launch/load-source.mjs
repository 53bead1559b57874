// Loads a source of the project with all that it imports, for the commands that measure or write.
import { existsSync } from 'node:fs';
import { createServer } from 'vite';
import { preparePackages } from './prepare.mjs';
import { CannotGoOn, root, runNpm } from './run-command.mjs';

/** Gives `use` the module at a path of the project, such as `/tests/report/triage-report.ts`. */
export const withSource = async (path, use) => {
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
    return await use(await server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
};
