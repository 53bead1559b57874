// Finds what the call heard with a screen reader needs, Orca, a display without a screen, a message bus, and brings it where the system's package manager can.
import { existsSync } from 'node:fs';
import { say } from '../run-command.mjs';
import { installSystemPackage } from './install-browser.mjs';

/** The package that brings each, by the name that Debian gives it. */
const NEEDED = {
  '/usr/bin/orca': 'orca',
  '/usr/bin/python3': 'orca',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/bin/dbus-daemon': 'dbus',
  '/usr/bin/Xvfb': 'xvfb',
};

const missing = () => Object.keys(NEEDED).filter((path) => !existsSync(path));

/** True where a call can be heard with Orca; else what is missing is said: the call is then not heard. */
export async function findOrca() {
  if (process.platform !== 'linux') {
    say('No call is heard with Orca: it is there on Linux alone.');
    return false;
  }
  for (const name of new Set(missing().map((path) => NEEDED[path])))
    if (!(await installSystemPackage(name))) break;
  const lacking = missing();
  if (lacking.length > 0) say(`No call is heard with Orca: ${lacking.join(', ')} is missing.`);
  return lacking.length === 0;
}
