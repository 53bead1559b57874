// Tells whether one browser can load an unpacked extension and starts here. Node built-ins only.
import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from '../run-command.mjs';

/** From this version on, Chrome under Google's own brand ignores --load-extension. */
const BRANDED_CHROME_LIMIT = 137;
/** The extension's own minimum_chrome_version. */
const OLDEST_CHROMIUM = 130;

/** A browser that has not answered by then does not start at all. */
const START_LIMIT_MS = 45_000;

/** On Windows chrome.exe prints no version: the folder beside it is named after it. */
function windowsVersion(path) {
  const version = readdirSync(dirname(path)).find((name) => /^\d+\.\d+\.\d+\.\d+$/.test(name)) ?? '';
  const branded = /[\\/]Google[\\/]Chrome[\\/]/i.test(path);
  return `${branded ? 'Google Chrome' : 'Chromium'} ${version}`;
}

/** Its own words, such as « Chromium 156.0.8078.79 » or « Google Chrome for Testing 156.0… ». */
async function versionLine(path) {
  if (process.platform === 'win32') return windowsVersion(path);
  const { output } = await run(path, ['--version'], { timeoutMs: START_LIMIT_MS });
  return (
    output
      .split('\n')
      .find((line) => /\d+\.\d+\.\d+/.test(line))
      ?.trim() ?? output.trim()
  );
}

/** Why a browser with this version line cannot serve, or null when it can. A version that is not said is no obstacle. */
function objectionTo(line) {
  const major = Number(/(\d+)\.\d+\.\d+/.exec(line)?.[1] ?? Number.NaN);
  if (major < OLDEST_CHROMIUM)
    return `it is version ${major}, and ${OLDEST_CHROMIUM} is the oldest that will do`;
  const branded = /^Google Chrome(?! for Testing)/.test(line);
  if (branded && major >= BRANDED_CHROME_LIMIT)
    return `Google Chrome ${BRANDED_CHROME_LIMIT} and newer refuses to load an extension from a folder at its start`;
  return null;
}

/** A real start without a window: the one check that also finds missing system libraries. */
async function startProblem(path) {
  if (process.platform !== 'linux') return null;
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank'];
  const { code, output } = await run(path, args, { timeoutMs: START_LIMIT_MS });
  if (code === 0 && output.includes('<html>')) return null;
  const library = /error while loading shared libraries: ([^:]+)/.exec(output)?.[1];
  if (library)
    return `the system library ${library} is missing; "npx playwright install-deps chromium" run as root brings it`;
  return `it does not start (exit code ${code})`;
}

/** What is wrong with the browser at this path, as the end of a sentence, or null when it can serve; with its name. */
export async function examine(path) {
  if (!existsSync(path)) return { name: path, objection: 'there is no such file' };
  const line = await versionLine(path);
  const objection = objectionTo(line) ?? (await startProblem(path));
  return { name: line || path, objection };
}
