// A page of docs/ that is made from data, so that neither says what the other does not.
import { preparePackages } from './prepare.mjs';
import { run, runToExit } from './run-command.mjs';

/** Writes docs/`page` with the function `make` of `maker`, from the JSON file `data`; paths from the root. */
export const writePage = ({ page, maker, make, data }) =>
  runToExit(async () => {
    const { node } = await preparePackages();
    const script = [
      `import { ${make} } from './${maker}';`,
      "import { readFileSync, writeFileSync } from 'node:fs';",
      `writeFileSync('docs/${page}', ${make}(JSON.parse(readFileSync('${data}', 'utf8'))));`,
    ].join('\n');
    const { code } = await run(node, ['--input-type=module', '--eval', script], { show: true });
    return code;
  });
