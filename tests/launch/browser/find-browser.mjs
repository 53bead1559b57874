// Chooses the browser for the demonstration and the tests, and brings one when there is none.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn, root, say } from '../run-command.mjs';
import { examine } from './browser-fitness.mjs';
import { usualPlaces } from './browser-places.mjs';
import { downloadBrowser, installSystemPackage } from './install-browser.mjs';

const THREE_CLICKS = `No browser here can be started with the extension. To load it by hand into Chrome:
  1. open chrome://extensions;
  2. switch on « Mode développeur » (top right);
  3. click « Charger l'extension non empaquetée » and choose the folder ${join(root, '.output', 'chrome-mv3-dev')}.
Or install Chromium, Chrome for Testing or Edge, or name one with CHROMIUM=/path/to/browser, and run the same command again.`;

/** Where Playwright's own Chromium is, or would be. */
async function playwrightPlace() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Paths to try, in order of preference; those that the user named come first even if they do not exist. */
async function candidates() {
  const named = [process.env.CHROMIUM, process.env.CHROME_PATH].filter(Boolean);
  const downloaded = await playwrightPlace();
  const found = [...usualPlaces(), ...(existsSync(downloaded) ? [downloaded] : [])];
  // A snap sees neither /tmp nor hidden folders of the home: it comes last.
  const isSnap = (path) => path.startsWith('/snap/');
  return [...named, ...found.filter((path) => !isSnap(path)), ...found.filter(isSnap)];
}

/** The first that can serve; says once of each other why it cannot. */
async function firstSuitable(paths, refused) {
  for (const path of paths) {
    if (refused.has(path)) continue;
    const { name, objection } = await examine(path);
    if (!objection) return { path, name };
    refused.add(path);
    say(`Not used: ${path}, because ${objection}.`);
  }
  return null;
}

/**
 * A browser that loads the extension: found, else downloaded, else installed. Needs the packages.
 * Gives its path and name; throws CannotGoOn with the three clicks when there is none to be had.
 */
export async function findBrowser(runtime) {
  const refused = new Set();
  const found = await firstSuitable(await candidates(), refused);
  if (found) return found;
  if (await downloadBrowser(runtime)) {
    const downloaded = await firstSuitable([await playwrightPlace()], refused);
    if (downloaded) return downloaded;
  }
  if (await installSystemPackage('chromium')) {
    const installed = await firstSuitable(usualPlaces(), refused);
    if (installed) return installed;
  }
  throw new CannotGoOn(THREE_CLICKS);
}
