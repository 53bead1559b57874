/** What an installation, an update and a start of the browser must put in place again. Runs in the worker. */

import { sites } from '../../content/sites';
import { PANEL_WIDTH } from '../../domain/panel-width';
import { restorePrivacyBlur } from '../blur/privacy-blur-state';
import { injectIntoOpenTabs } from './page-scripts';

/** Gives each site the mode of its row, where the user has not laid the panel out otherwise yet. */
async function seedLayouts(): Promise<void> {
  const rows = sites.flatMap(({ origins, panelMode }) =>
    origins.map((origin) => ({
      key: `layout:${origin}`,
      layout: { open: false, width: PANEL_WIDTH.initial, mode: panelMode },
    })),
  );
  const stored = await chrome.storage.local.get(rows.map(({ key }) => key));
  const missing = rows.filter(({ key }) => !(key in stored));
  await chrome.storage.local.set(Object.fromEntries(missing.map(({ key, layout }) => [key, layout])));
}

async function openFirstRun(): Promise<void> {
  if (chrome.runtime.getManifest().options_ui) await chrome.runtime.openOptionsPage();
}

/** After an installation or an update. The mask comes first: an update has wiped its registration. */
export async function install(reason: string): Promise<void> {
  await restorePrivacyBlur();
  await seedLayouts();
  if (reason === 'install' || reason === 'update') await injectIntoOpenTabs();
  if (reason === 'install') await openFirstRun();
}

/** Lets an update in only between calls; else the browser applies it at its next start. */
export async function updateBetweenCalls(hasOpenCall: () => Promise<boolean>): Promise<void> {
  if (!(await hasOpenCall())) chrome.runtime.reload();
}
