// The extension as it is shipped, built if it is not there yet.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** Folder of the production build: only the real sites are in its permissions. */
export const productionExtension = join(root, '.output', 'chrome-mv3');

// « npm test » has built it; a single spec run by hand may be the first to need it.
if (!existsSync(join(productionExtension, 'manifest.json')))
  execFileSync(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'], {
    cwd: root,
  });
