// npm run hazards: writes docs/hazards.md from lib/content/hazards.json.
import { preparePackages } from './prepare.mjs';
import { run, runToExit } from './run-command.mjs';

await runToExit(async () => {
  const { node } = await preparePackages();
  const script = [
    "import { hazardLog } from './tests/report/hazard-log.ts';",
    "import { readFileSync, writeFileSync } from 'node:fs';",
    "writeFileSync('docs/hazards.md', hazardLog(JSON.parse(readFileSync('lib/content/hazards.json', 'utf8'))));",
  ].join('\n');
  const { code } = await run(node, ['--input-type=module', '--eval', script], { show: true });
  return code;
});
