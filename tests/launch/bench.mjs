// npm run bench: the figures of docs/figures.md, measured on the production build. « npm run bench -- mask load » takes parts.
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { runToExit } from './run-command.mjs';

await runToExit(async () => {
  const runFile = await prepare(['build']);
  return runFile(fileURLToPath(new URL('../bench/run.ts', import.meta.url)), process.argv.slice(2));
});
