// npm test: everything that must hold, on a machine that has only Node ≥ 20 and npm. --full adds the long matrix.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureEditors } from './packages.mjs';
import { prepareBrowser, preparePackages } from './prepare.mjs';
import { CannotGoOn, inWords, root, runNpm, runToExit, say } from './run-command.mjs';
import { browserCounts, unitCounts } from './test-counts.mjs';

const results = join(root, 'test-results');
const unitReport = join(results, 'unit.json');
const browserReport = join(results, 'e2e.json');

const none = async () => ({ passed: 0, failed: 0 });

/** In order; a stage that `needs` another is left out when that one failed. */
const STAGES = [
  {
    id: 'check',
    script: ['check', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: () => unitCounts(unitReport),
  },
  { id: 'build', script: ['build'], count: none },
  { id: 'build:demonstration', script: ['build:demonstration'], count: none },
  // Nothing before needs them; without them the insertion tests fail by name and the others still tell what they find.
  { id: 'editors', install: ensureEditors, count: none },
  { id: 'e2e', script: ['e2e'], needs: 'build:demonstration', count: () => browserCounts(browserReport) },
];

/** Installs what a stage is there to install; the exit code that a program would have given. */
async function install(what) {
  try {
    await what();
    return 0;
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    say(error.message);
    return 1;
  }
}

async function runScript(script, env) {
  say(`\n— npm run ${script[0]}`);
  return (await runNpm(['run', ...script], { env, show: true })).code;
}

/** Runs one stage; a stage that failed without a failed test counts as one failure. */
async function runStage({ id, script, install: what, count }, env) {
  const from = performance.now();
  const code = what ? await install(what) : await runScript(script, env);
  const counts = await count();
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { id, ms: performance.now() - from, passed: counts.passed, failed };
}

async function runStages(env) {
  const done = [];
  for (const stage of STAGES) {
    const broken = done.some(({ id, failed }) => id === stage.needs && failed > 0);
    done.push(broken ? { id: stage.id, ms: 0, passed: 0, failed: 1 } : await runStage(stage, env));
  }
  return done;
}

function printSummary(stages) {
  say('');
  for (const { id, ms, failed } of stages) {
    const verdict = failed > 0 ? 'failed' : 'ok';
    say(`${id.padEnd(22)}${(ms > 0 ? inWords(ms) : 'not run').padStart(9)}  ${verdict}`);
  }
  const sum = (field) => stages.reduce((total, stage) => total + stage[field], 0);
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}

await runToExit(async () => {
  const { env } = await prepareBrowser(await preparePackages());
  // A report of an earlier run must never be counted as this one's.
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
  const full = process.argv.includes('--full') ? { DECROCHE_FULL: '1' } : {};
  return printSummary(await runStages({ ...env, ...full }));
});
