/**
 * Sites that she added with her own click: our scripts are registered for them as the manifest has them for its own, and
 * go with the permission, whoever takes it back. Runs in the worker.
 */
import type { PanelLayout } from '../../contract/panel-layout';
import { PANEL_WIDTH } from '../../contract/panel-width';
import { addedSites, ourSites } from '../browser/our-sites';
import { keepRegistered } from '../browser/registration';
import { report } from '../browser/report';
import { browser, type OwnScript } from '../browser/web-extension';
import { LEAVING, leaveDocument } from '../document/orphan';
import { leaveUnmasked, maskNewcomers, restoreRegistration } from '../mask/mask-state';
import { allowedMatches } from './enabled-tab';
import { followOwned } from './owned-keys';
import { layPanelOn } from './page-scripts';
import { followReasons } from './panel-registration';

/** Registered under this name. */
const ID = 'added-sites';
const SCRIPT: OwnScript = '/page.js';
/** How the panel stands over an origin is stored under this and the origin. */
const LAYOUT = 'layout:';

/** « https://pro.example.fr/* » → « https://pro.example.fr ». */
const originOf = (site: string): string => site.replace(/\/\*$/, '');

const register = (): Promise<void> =>
  navigator.locks.request('added-sites', async () => {
    const matches = [...(await addedSites())];
    const script = { id: ID, matches, js: [SCRIPT], runAt: 'document_start' } as const;
    await keepRegistered([ID], matches.length > 0 ? [{ ...script, js: [...script.js] }] : []);
  });

/** What she asked for by her click: it stands open, in the page in front and in every other one of that site. */
async function openOn(sites: readonly string[]): Promise<void> {
  const keys = sites.map((site) => `${LAYOUT}${originOf(site)}`);
  const stored = await browser.storage.local.get(keys);
  const opened: PanelLayout = { open: true, width: PANEL_WIDTH.initial, mode: 'push' };
  const missing = keys.filter((key) => !stored[key]);
  await browser.storage.local.set(Object.fromEntries(missing.map((key) => [key, opened])));
}

async function join(sites: readonly string[]): Promise<void> {
  const known = await addedSites();
  const allowed = await allowedMatches();
  const added = sites.filter((site) => known.includes(site) && allowed.includes(site));
  // First the pages to come, then those that are there: none is missed that loads meanwhile.
  await register();
  if (added.length === 0) return;
  await openOn(added);
  await followReasons();
  await maskNewcomers(await layPanelOn(added));
}

/** Registered for nothing that is not ours any more, and how the panel stood there forgotten. */
async function forget(sites: readonly string[]): Promise<void> {
  await register();
  const stored = Object.keys(await browser.storage.local.get(null));
  const isOf = (key: string) =>
    sites.some((site) => key === LAYOUT + originOf(site) || key.startsWith(`${LAYOUT}${originOf(site)}:`));
  await browser.storage.local.remove(stored.filter(isOf));
  await Promise.all([followReasons(), followOwned(), restoreRegistration()]);
}

/** Takes everything of ours from the open pages of a site, then gives its permission back. */
export async function leaveSite(site: string): Promise<void> {
  if (!(await addedSites()).includes(site)) return;
  const tabs = (await browser.tabs.query({ url: site, discarded: false })).flatMap(({ id }) => id ?? []);
  await leaveUnmasked(tabs);
  await Promise.allSettled(
    tabs.map((tabId) =>
      browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: leaveDocument,
        args: LEAVING,
        injectImmediately: true,
      }),
    ),
  );
  await browser.permissions.remove({ origins: [site] });
  await forget([site]);
}

const told = (doing: Promise<void>): void =>
  void doing.catch((error: unknown) => report('worker.sites', error));

/** Starts following; called in the worker's first turn. */
export function followSites(): void {
  void ourSites();
  told(register());
  browser.permissions.onAdded.addListener(({ origins = [] }) => told(join(origins)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => told(forget(origins)));
}
