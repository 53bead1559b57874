// npm test: everything that must hold, on a machine that has only Node ≥ 20 and npm, on the day that today draws.
// --full adds the long matrix and all other days; --day=saturday (more than once, if need be) names the days.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findFirefox } from './browser/find-firefox.mjs';
import { findOrca } from './browser/find-orca.mjs';
import { browserClock, findClockLibrary } from './clock-library.mjs';
import { ensureEditors } from './packages.mjs';
import { prepareBrowser, preparePackages } from './prepare.mjs';
import { CannotGoOn, inWords, root, runNpm, runToExit, say } from './run-command.mjs';
import { browserCounts, unitCounts } from './test-counts.mjs';
import { daysOf, unitClock } from './test-days.mjs';

const results = join(root, 'test-results');
const unitReport = join(results, 'unit.json');
const browserReport = join(results, 'e2e.json');
const firefoxReport = join(results, 'firefox.json');
const orcaReport = join(results, 'orca.json');

const none = async () => ({ passed: 0, failed: 0 });

/** Once, whatever the days. */
const BEFORE = [
  { id: 'check:code', script: ['check:code'], count: none },
  { id: 'build', script: ['build'], count: none },
  { id: 'build:demonstration', script: ['build:demonstration'], count: none },
  // Nothing before needs them; without them the insertion tests fail by name and the others still tell what they find.
  { id: 'editors', install: ensureEditors, count: none },
];

const unitStage = (day, { isFull }) => ({
  id: `unit, ${day.id}`,
  script: ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  env: (now) => ({ ...unitClock(day, now), ...(isFull && { DECROCHE_FULL: '1' }) }),
  count: () => unitCounts(unitReport),
});

const browserStage = (day, { library, isFull }) => ({
  id: `e2e, ${day.id}`,
  script: ['e2e'],
  env: (now) => ({ ...browserClock(day, library, now), ...(isFull && { DECROCHE_FULL: '1' }) }),
  needs: 'build:demonstration',
  count: () => browserCounts(browserReport),
});

/** Once, by the real clock: what it proves hangs on no day. Where there is no Firefox the summary says that it was not run. */
const firefoxStages = (firefox) =>
  firefox
    ? [
        { id: 'build:firefox', script: ['build:firefox'], count: none },
        {
          id: 'firefox',
          script: ['e2e:firefox'],
          env: () => ({ DECROCHE_FIREFOX: firefox }),
          needs: 'build:firefox',
          count: () => browserCounts(firefoxReport),
        },
      ]
    : [{ id: 'firefox', isLeftOut: true, count: none }];

/** One call by ear, once, by the real clock; where there is no Orca the summary says that it was not run. */
const orcaStage = (hasOrca) =>
  hasOrca
    ? {
        id: 'orca',
        script: ['e2e:orca'],
        needs: 'build:demonstration',
        count: () => browserCounts(orcaReport),
      }
    : { id: 'orca', isLeftOut: true, count: none };

/** In order; a stage that `needs` another is left out when that one failed. The long matrix is run on one day only. */
const stagesOf = (days, { library, isFull, firefox, hasOrca }) => [
  ...BEFORE,
  ...days.map((day, index) => unitStage(day, { isFull: isFull && index === 0 })),
  ...days.map((day, index) => browserStage(day, { library, isFull: isFull && index === 0 })),
  ...firefoxStages(firefox),
  orcaStage(hasOrca),
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

async function runScript({ id, script, env: own = () => ({}) }, env) {
  say(`\n— npm run ${script[0]} (${id})`);
  // A report of an earlier stage must never be counted as this one's.
  for (const report of [unitReport, browserReport, firefoxReport, orcaReport])
    await rm(report, { force: true });
  return (await runNpm(['run', ...script], { env: { ...env, ...own(Date.now()) }, show: true })).code;
}

/** Runs one stage, whose day begins now; a stage that failed without a failed test counts as one failure. */
async function runStage(stage, env) {
  const { id, install: what, count, isLeftOut } = stage;
  if (isLeftOut) return { id, ms: 0, passed: 0, failed: 0, isLeftOut };
  const from = performance.now();
  const code = what ? await install(what) : await runScript(stage, env);
  const counts = await count();
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { id, ms: performance.now() - from, ...counts, failed };
}

async function runStages(stages, env) {
  const done = [];
  for (const stage of stages) {
    const broken = done.some(({ id, failed }) => id === stage.needs && failed > 0);
    done.push(broken ? { id: stage.id, ms: 0, passed: 0, failed: 1 } : await runStage(stage, env));
  }
  return done;
}

function verdictOf({ failed, isLeftOut }) {
  if (isLeftOut) return 'there is none on this machine: nothing is known of it';
  return failed > 0 ? 'failed' : 'ok';
}

function printSummary(stages) {
  say('');
  for (const stage of stages) {
    const { id, ms } = stage;
    const verdict = verdictOf(stage);
    say(`${id.padEnd(26)}${(ms > 0 ? inWords(ms) : 'not run').padStart(9)}  ${verdict}`);
  }
  for (const { id, seenTwice = [] } of stages)
    for (const title of seenTwice) say(`looked at again (${id}): ${title}`);
  // Named last: where only the end of a long output is kept, it must say what broke.
  for (const { id, failures = [] } of stages)
    for (const failure of failures) say(`failed (${id}): ${failure}`);
  const sum = (field) => stages.reduce((total, stage) => total + stage[field], 0);
  const leftOut = stages.filter(({ isLeftOut }) => isLeftOut).map(({ id }) => `, ${id} not run`);
  say(`\n${sum('passed')} passed, ${sum('failed')} failed${leftOut.join('')}`);
  return sum('failed') === 0 ? 0 : 1;
}

/** The days that the command line asks for, told in a line each. */
function askedDays(isFull) {
  const named = process.argv
    .filter((arg) => arg.startsWith('--day='))
    .map((arg) => arg.slice('--day='.length));
  const { days, unknown, known } = daysOf({ named, isFull, now: Date.now() });
  if (unknown.length > 0)
    throw new CannotGoOn(`There is no day « ${unknown.join(' », « ')} »; there are ${known.join(', ')}.`);
  for (const { id, says } of days)
    say(`The tests’ clock: ${says} (the same again: npm test -- --day=${id}).`);
  return days;
}

await runToExit(async () => {
  const isFull = process.argv.includes('--full');
  const days = askedDays(isFull);
  const { env } = await prepareBrowser(await preparePackages());
  const library = await findClockLibrary();
  const firefox = await findFirefox();
  const hasOrca = await findOrca();
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
  return printSummary(await runStages(stagesOf(days, { library, isFull, firefox, hasOrca }), env));
});
