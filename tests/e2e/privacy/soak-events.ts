// What may happen in a day of disorder, for the soak of the mask: each event by its name, none of them a press at rest.
import type { BrowserContext, Page } from '@playwright/test';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import type { LaunchedBrowser } from '../stage/browser.ts';
import type { Host } from '../stage/page-host.ts';
import { INK, inked } from '../stage/planted-ink.ts';
import { reloadExtension } from '../stage/reload-extension.ts';
import { stopWorker } from '../stage/sleeping-browser.ts';

const MOST_TABS = 4;

export type Day = {
  readonly browser: LaunchedBrowser;
  readonly context: BrowserContext;
  readonly host: Host;
  /** Only lends a canvas. */
  readonly canvas: Page;
  /** A page of the extension’s origin without any code of ours: it tells, the worker alive or not. An update closes it. */
  backstage: Page;
  readonly tabs: Page[];
  page: Page;
  isOn: boolean;
};

const PAGE = `<!doctype html><title>Agenda</title><style>dialog::backdrop,#pop::backdrop{${INK}}</style><body>${inked('DUPONTEL')}<div id="pop" popover="manual">${inked('LI')}</div><dialog>${inked('LI')}</dialog><iframe srcdoc='${inked('LI')}'></iframe>`;

/** Two pages with ink in them, that one may go back and forth between. */
export const SOAK_PAGES = { '/0': { html: PAGE }, '/1': { html: PAGE } };

const otherUrl = ({ page, host }: Day): string => host.url(page.url().endsWith('/0') ? '/1' : '/0');

/** Brings it in front: the next events are its. */
async function switchTo(day: Day, page: Page): Promise<void> {
  day.page = page;
  await page.bringToFront();
}

export async function openBackstage(day: Pick<Day, 'context' | 'browser'>): Promise<Page> {
  const backstage = await day.context.newPage();
  await backstage.goto(`chrome-extension://${day.browser.extensionId}/manifest.json`);
  return backstage;
}

/** Keeps the page's thread busy. */
const hang = (page: Page, ms: number): Promise<void> =>
  page.evaluate((lasting) => {
    for (const end = performance.now() + lasting; performance.now() < end; );
  }, ms);

/** Runs in the page: its next frames wait for so long. */
const holdFrames = (ms: number): void => {
  const { finished } = document.startViewTransition(() => new Promise((done) => setTimeout(done, ms)));
  finished.catch(() => undefined);
};

/** The key, and what it finds: a press has its effect whatever the page is doing. */
async function pressDuring(day: Day, doing: (page: Page) => Promise<unknown>): Promise<void> {
  const done = doing(day.page);
  await pressGlobal(day.page, 'Alt+Q');
  day.isOn = !day.isOn;
  await done;
}

/** The events by name. */
export const HAPPENINGS: Readonly<Record<string, (day: Day) => Promise<unknown>>> = {
  reload: ({ page }) => page.reload(),
  navigation: (day) => day.page.goto(otherUrl(day)),
  back: async (day) => {
    await day.page.goBack();
    // A new tab began with nothing.
    if (day.page.url() === 'about:blank') await day.page.goto(day.host.url('/0'));
  },
  'new tab': async (day) => {
    if (day.tabs.length >= MOST_TABS) return;
    const tab = await day.context.newPage();
    day.tabs.push(tab);
    await switchTo(day, tab);
    await tab.goto(otherUrl(day));
  },
  'other tab': (day) =>
    switchTo(day, day.tabs[(day.tabs.indexOf(day.page) + 1) % day.tabs.length] ?? day.page),
  'tab closed': async (day) => {
    if (day.tabs.length < 2) return;
    await day.page.close();
    day.tabs.splice(day.tabs.indexOf(day.page), 1);
    await switchTo(day, day.tabs[0] ?? day.page);
  },
  hang: ({ page }) => hang(page, 300),
  'key while it hangs': (day) => pressDuring(day, (page) => hang(page, 500)),
  'key in a transition': (day) => pressDuring(day, (page) => page.evaluate(holdFrames, 600)),
  'key in a reload': (day) => pressDuring(day, (page) => page.reload()),
  dialog: ({ page }) =>
    page.evaluate(
      () => document.querySelector('dialog:not([open])') && document.querySelector('dialog')?.showModal(),
    ),
  alert: async ({ page }) => {
    page.once('dialog', (dialog) => void dialog.accept());
    await page.evaluate(() => alert('a'));
  },
  print: ({ page }) => page.pdf(),
  'full screen': ({ page }) =>
    page.evaluate(() => document.documentElement.requestFullscreen().catch(() => undefined)),
  popover: ({ page }) => page.evaluate(() => document.querySelector<HTMLElement>('#pop')?.togglePopover()),
  transition: ({ page }) => page.evaluate(holdFrames, 400),
  'frame added': ({ page }) =>
    page.evaluate(() =>
      document.body.append(
        Object.assign(document.createElement('iframe'), { srcdoc: '<body style="background:#f0f">' }),
      ),
    ),
  'worker killed': async (day) => {
    await stopWorker(day.browser);
    await day.page.bringToFront();
  },
  update: async (day) => {
    await reloadExtension(day.context, day.browser.extensionId);
    day.backstage = await openBackstage(day);
    await day.page.bringToFront();
  },
};

/** Those in which the mask itself is changed: before its frame is confirmed ink may be seen. */
export const WITH_A_PRESS = /^key/;
