// What every launch command needs first: packages, a recent Node, the built extension, a browser.
import { findBrowser } from './browser/find-browser.mjs';
import { ensurePackages, findRuntime } from './packages.mjs';
import { CannotGoOn, inWords, lastLines, root, run, runNpm, say } from './run-command.mjs';

/** Packages and the Node to run everything else with. Throws CannotGoOn when something is missing. */
export async function preparePackages() {
  process.chdir(root);
  await ensurePackages();
  return findRuntime();
}

/** A browser that loads the extension, told to the steps that follow by DECROCHE_BROWSER. */
export async function prepareBrowser(runtime) {
  const browser = await findBrowser(runtime);
  say(`Browser: ${browser.name} (${browser.path}).`);
  return { ...runtime, env: { ...runtime.env, DECROCHE_BROWSER: browser.path } };
}

/** Builds the extension by the given scripts of package.json. Throws CannotGoOn with the builder's last words. */
async function buildExtension(runtime, scripts) {
  for (const script of scripts) {
    const from = performance.now();
    const { code, output } = await runNpm(['run', script], { env: runtime.env });
    if (code !== 0) throw new CannotGoOn(`The build failed (npm run ${script}):\n${lastLines(output, 30)}`);
    say(`Extension built (${script}) in ${inWords(performance.now() - from)}.`);
  }
}

/** Everything for a command that shows the extension; gives the function that runs a file of this folder with it. */
export async function prepare(scripts) {
  const runtime = await preparePackages();
  await buildExtension(runtime, scripts);
  const { node, env } = await prepareBrowser(runtime);
  return async (file, args = []) => {
    // A terminal's Ctrl+C reaches both processes: the child closes the browser, this one only waits for it.
    process.on('SIGINT', () => {});
    const { code } = await run(node, ['--disable-warning=ExperimentalWarning', file, ...args], {
      env,
      show: true,
    });
    return code;
  };
}
