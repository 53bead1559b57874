// Finds a Firefox for the call in Firefox, and brings one where the system's package manager can. Nothing else needs it.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { say } from '../run-command.mjs';
import { installSystemPackage } from './install-browser.mjs';

/** The ESR first: it is the oldest that is promised. */
const LINUX_NAMES = ['firefox-esr', 'firefox'];

const linuxPlaces = () =>
  LINUX_NAMES.flatMap((name) =>
    [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].map((folder) =>
      join(folder, name),
    ),
  );

const macPlaces = () =>
  ['/Applications', join(homedir(), 'Applications')].map((folder) =>
    join(folder, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
  );

const windowsPlaces = () =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .map((base) => join(base, 'Mozilla Firefox', 'firefox.exe'));

const SYSTEM_PLACES = { linux: linuxPlaces, darwin: macPlaces, win32: windowsPlaces };

/** Where Firefox is on this machine; one that the user named comes first. Null where there is none. */
const firefoxPlace = () =>
  [process.env.FIREFOX, ...(SYSTEM_PLACES[process.platform] ?? linuxPlaces)()].find(
    (path) => path && existsSync(path),
  ) ?? null;

/** A Firefox: found, else installed. Null, and said, where there is none to be had: the call in it is then not run. */
export async function findFirefox() {
  const found = firefoxPlace();
  if (found) return found;
  say('No Firefox was found: the call in Firefox needs one (name yours with FIREFOX=/path/to/firefox).');
  for (const name of LINUX_NAMES) if (await installSystemPackage(name)) return firefoxPlace();
  return null;
}
