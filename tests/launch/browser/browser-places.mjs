// Where browsers usually live, by system. Node built-ins only.
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';

const LINUX_NAMES = [
  'chrome-for-testing',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
];

const MAC_APPLICATIONS = ['Google Chrome for Testing', 'Chromium', 'Microsoft Edge', 'Google Chrome'];

const WINDOWS_FOLDERS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
];

function linuxPlaces() {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

const macPlaces = () =>
  ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    MAC_APPLICATIONS.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );

function windowsPlaces() {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86 } = process.env;
  const bases = [LOCALAPPDATA, PROGRAMFILES, programFilesX86].filter(Boolean);
  return WINDOWS_FOLDERS.flatMap((parts) => bases.map((base) => join(base, ...parts)));
}

const BINARY_IN_ARCHIVE = {
  linux: 'chrome',
  darwin: join('Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'),
  win32: 'chrome.exe',
};

const subfolders = (folder) =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];

/** Chrome for Testing as its own installer (@puppeteer/browsers) leaves it: chrome/<version>/chrome-<platform>/. */
const chromeForTestingPlaces = () =>
  subfolders(join(homedir(), '.cache', 'puppeteer', 'chrome'))
    .flatMap(subfolders)
    .map((folder) => join(folder, BINARY_IN_ARCHIVE[process.platform] ?? 'chrome'));

const SYSTEM_PLACES = { linux: linuxPlaces, darwin: macPlaces, win32: windowsPlaces };

/** One file under two names of its folder (/bin is /usr/bin on many systems) is one place. */
const inRealFolder = (path) => join(realpathSync(dirname(path)), basename(path));

/** Every browser binary that exists on this machine, the most suitable kinds first. */
export function usualPlaces() {
  const system = (SYSTEM_PLACES[process.platform] ?? linuxPlaces)();
  const existing = [...chromeForTestingPlaces(), ...system].filter((path) => existsSync(path));
  return [...new Set(existing.map(inRealFolder))];
}
