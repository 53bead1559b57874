/** What an installation, an update and a start of the browser must put in place again. Runs in the worker. */

import { sites } from '../../content/sites';
import type { PanelLayout } from '../../contract/panel-layout';
import { PANEL_WIDTH } from '../../contract/panel-width';
import type { PanelMode } from '../../domain/site';
import { noteUpdate } from '../browser/edition';
import { browser } from '../browser/web-extension';
import { restoreMask } from '../mask/mask-state';
import { startKeeping } from './keeping';
import { injectIntoOpenTabs } from './page-scripts';
import { type ReminderLook, remind } from './reminders';
import type { LockOptions } from './vault-lock';

/** What the worker asks of the database. */
export type WorkerOptions = LockOptions & {
  /** True while a call is not ended: an update then waits. */
  readonly hasOpenCall: () => Promise<boolean>;
  /** True once the set-up was begun. */
  readonly hasBegun: () => Promise<boolean>;
  /** Looks at what is due. */
  readonly checkReminders: ReminderLook;
  /** Erases what was announced, and announces what is next. */
  readonly keep: () => Promise<void>;
};

/** What a site starts with: a row that wants the panel over its pages counts as a choice. */
const seedOf = (panelMode: PanelMode): PanelLayout => ({
  open: false,
  width: PANEL_WIDTH.initial,
  mode: panelMode,
  isChosen: panelMode === 'overlay',
});

/** Gives each site the mode of its row, where the user has not laid the panel out otherwise yet. */
async function seedLayouts(): Promise<void> {
  const rows = sites.flatMap(({ origins, panelMode }) =>
    origins.map((origin) => ({ key: `layout:${origin}`, layout: seedOf(panelMode) })),
  );
  const stored = await browser.storage.local.get(rows.map(({ key }) => key));
  const missing = rows.filter(({ key }) => !(key in stored));
  await browser.storage.local.set(Object.fromEntries(missing.map(({ key, layout }) => [key, layout])));
}

const openUnlessBegun = async ({ hasBegun, hasOpenCall }: WorkerOptions): Promise<void> => {
  // A reload of the same extension also counts as an installation: what was begun already is not opened again, and nothing
  // takes the front, and her keyboard, from a call.
  if (!(await hasBegun()) && !(await hasOpenCall()))
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
};

/** What the browser says of it. */
type Installed = { readonly reason: string; readonly previousVersion?: string | undefined };

/** After an installation or an update, which has wiped the mask's registration. No part waits for another, or falls with it. */
export async function install({ reason, previousVersion }: Installed, options: WorkerOptions): Promise<void> {
  const isNew = reason === 'install';
  await Promise.all([
    restoreMask(),
    seedLayouts(),
    remind(options.checkReminders),
    startKeeping(options.keep),
    isNew || reason === 'update' ? injectIntoOpenTabs() : null,
    isNew ? openUnlessBegun(options) : null,
    reason === 'update' && previousVersion ? noteUpdate(previousVersion) : null,
  ]);
}

/**
 * Lets an update in only between calls; else the browser applies it at its next start:
 * https://developer.chrome.com/docs/extensions/reference/api/runtime.
 */
export async function updateBetweenCalls({ hasOpenCall }: WorkerOptions): Promise<void> {
  if (!(await hasOpenCall())) browser.runtime.reload();
}
