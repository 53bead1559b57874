// npm start: shows Décroché on the demonstration agenda, on a machine that has only Node ≥ 20 and npm.
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { runToExit } from './run-command.mjs';

await runToExit(async () => {
  const runFile = await prepare(['build:demonstration']);
  return runFile(fileURLToPath(new URL('./demonstrate.ts', import.meta.url)), process.argv.slice(2));
});
