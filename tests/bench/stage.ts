// Where everything is measured: the production build in a real browser, over the demonstration agenda under the name
// of a supported site, so that what runs is byte for byte what is shipped.
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { type ExtensionBrowser, startExtensionBrowser } from '../launch/browser/extension-browser.ts';
import { openOwnPage } from '../launch/browser/own-page.ts';
import { panelOf } from '../launch/browser/panel-frame.ts';
import { panel } from '../launch/call/call-places.ts';

/** The supported site whose name the agenda answers to. */
export const SITE_HOST = 'pro.doctolib.fr';
export const AGENDA_URL = `https://${SITE_HOST}/`;

/** What one whole run of the benchmarks shares. */
export type Bench = {
  /** The browser's binary. */
  readonly executablePath: string;
  /** The production build, copied: another build made meanwhile changes nothing. */
  readonly extensionPath: string;
  /** Where the agenda is served over TLS. */
  readonly agendaPort: number;
  /** The same agenda over plain http. */
  readonly agendaUrl: string;
  /** A folder of this run only, removed after it. */
  readonly folder: string;
  /** Runs of every figure that is measured by hand of a clock. */
  readonly runs: number;
};

/** One browser with the extension and a practice set up, ready to be measured. */
export type Stage = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A page of the extension's origin without any code of ours: for its storage and its database. */
  readonly backstage: Page;
};

/** What differs from the usual stage. */
type StageOptions = {
  readonly extensionPath?: string;
  /** Makes the panel's frame with each page. True unless told otherwise. */
  readonly readiesPanel?: boolean;
  /** Where the agenda's name leads to, instead of the agenda itself. */
  readonly port?: number;
  /** Its tabs are heard. */
  readonly sounds?: boolean;
};

/** Sets the demonstration practice up by the settings, and leaves their page without any code of ours. */
async function prepareBackstage(browser: ExtensionBrowser): Promise<Page> {
  const page = await openOwnPage(browser, 'options.html');
  await panel.demonstrationPractice(page).click();
  await page.getByRole('textbox').first().waitFor();
  await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  return page;
}

/** Starts a browser with an extension on an empty profile for the time of `act`, whose result it gives. */
export async function inBrowser<T>(
  bench: Bench,
  {
    extensionPath = bench.extensionPath,
    port = bench.agendaPort,
    readiesPanel = true,
    sounds = false,
  }: StageOptions,
  act: (browser: ExtensionBrowser) => Promise<T>,
): Promise<T> {
  const browser = await startExtensionBrowser({
    executablePath: bench.executablePath,
    extensionPath,
    readiesPanel,
    sounds,
    profile: await mkdtemp(join(bench.folder, 'profile-')),
    headless: true,
    hosts: { [SITE_HOST]: port },
  });
  try {
    return await act(browser);
  } finally {
    await browser.context.close();
  }
}

/** The same with ours and a practice set up, ready to be measured. */
export const onStage = <T>(
  bench: Bench,
  options: StageOptions,
  act: (stage: Stage) => Promise<T>,
): Promise<T> =>
  inBrowser(bench, options, async (browser) => {
    const backstage = await prepareBackstage(browser);
    return act({ context: browser.context, extensionId: browser.extensionId, backstage });
  });

/** How the panel stands when the next agenda is opened: as its strip or open. */
export const rememberLayout = ({ backstage }: Pick<Stage, 'backstage'>, open: boolean): Promise<void> =>
  backstage.evaluate(([key, layout]) => chrome.storage.local.set({ [key]: layout }), [
    `layout:${new URL(AGENDA_URL).origin}`,
    { open, width: 380, mode: 'overlay' },
  ] as const);

/** Opens the agenda in a new tab, in front, with the panel mounted and drawn. */
export async function openAgenda({ context }: Stage): Promise<{ page: Page; frame: Frame }> {
  const page = await context.newPage();
  await page.goto(AGENDA_URL);
  await page.bringToFront();
  const frame = await panelOf(page);
  await frame.getByRole('main').waitFor();
  return { page, frame };
}
