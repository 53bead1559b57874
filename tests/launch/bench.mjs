// npm run bench: the figures of docs/figures.md, measured on the production build. « npm run bench -- mask load » takes parts.
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { runNpm, runToExit } from './run-command.mjs';

await runToExit(async () => {
  const runFile = await prepare(['build']);
  const code = await runFile(
    fileURLToPath(new URL('../bench/run.ts', import.meta.url)),
    process.argv.slice(2),
  );
  // The page that it wrote is laid out as « npm run check » wants it.
  await runNpm(['exec', '--', 'biome', 'format', '--write', 'docs/figures.md'], { show: true });
  return code;
});
