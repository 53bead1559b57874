// The extension without its vault, to be compared with: what it typed lies readable, and what sealing costs is the difference.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..', '..', '..');

/** Builds it, beside the others, and gives its folder. */
export async function buildUnsealed(mode: 'production' | 'development'): Promise<string> {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const env = { ...process.env, WXT_UNSEALED: 'yes' };
  await promisify(execFile)(process.execPath, [wxt, 'build', '--mode', mode], { cwd: root, env });
  return join(root, '.output', 'unsealed', mode === 'production' ? 'chrome-mv3' : 'chrome-mv3-dev');
}
