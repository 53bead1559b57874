// npm run accessibility: writes docs/accessibility.md from tests/report/accessibility.json.
import { preparePackages } from './prepare.mjs';
import { run, runToExit } from './run-command.mjs';

await runToExit(async () => {
  const { node } = await preparePackages();
  const script = [
    "import { accessibilityPage } from './tests/report/accessibility-page.ts';",
    "import { readFileSync, writeFileSync } from 'node:fs';",
    "const all = JSON.parse(readFileSync('tests/report/accessibility.json', 'utf8'));",
    "writeFileSync('docs/accessibility.md', accessibilityPage(all));",
  ].join('\n');
  const { code } = await run(node, ['--input-type=module', '--eval', script], { show: true });
  return code;
});
