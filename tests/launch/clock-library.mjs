// Finds libfaketime, which gives a browser and all its processes another clock, and brings it where the system has it.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installSystemPackage } from './browser/install-browser.mjs';
import { say } from './run-command.mjs';

const FILE = 'libfaketimeMT.so.1';

/** Debian keeps it in a folder of the machine's kind, the others in one of their two. */
function places() {
  const kinds = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'))
    : [];
  return [...kinds, '.', '../lib64'].map((kind) => join('/usr/lib', kind, 'faketime', FILE));
}

const installed = () => places().find((path) => existsSync(path)) ?? null;

/** The library's path, or null where there is none to be had; says so, and what is then left out. */
export async function findClockLibrary() {
  const reason =
    'the browser tests keep this machine’s own date; the day’s zone and the unit tests do not need it';
  if (process.platform !== 'linux') {
    say(`Another date for the browser is known on Linux only (libfaketime): ${reason}.`);
    return null;
  }
  const found = installed();
  if (found) return found;
  if ((await installSystemPackage('libfaketime')) && installed()) return installed();
  say(`There is no libfaketime here, and it could not be installed: ${reason}.`);
  return null;
}

/**
 * How the browser tests are told of a day. The monotonic clock moves along: left alone, Chromium waits for ever, since
 * its waiting counts in one and the library in the other. Seen with libfaketime 0.9.10 and Chromium 156.
 */
export const browserClock = ({ zone, at }, library, now) => ({
  ...(zone && { TZ: zone }),
  ...(library &&
    at(now) !== now && {
      LD_PRELOAD: library,
      FAKETIME: `+${Math.round((at(now) - now) / 1000)}`,
      // So that a test can tell whether the clock really is another.
      DECROCHE_BEGINS_MS: String(Math.floor(at(now) / 1000) * 1000),
      // The ages of files are left as they are.
      NO_FAKE_STAT: '1',
    }),
});
