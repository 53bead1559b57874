// A long day in disorder: random events over masked and unmasked pages with planted ink. After each, setting, badge, button and
// screen say the same; every press has its effect; and no frame shown while the mask is confirmed holds ink.
import type { BrowserContext, Page } from '@playwright/test';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { type Host, openHost, serveHost } from '../stage/page-host.ts';
import { inked, inkedPictures, showsInk } from '../stage/planted-ink.ts';
import { framesOf } from '../stage/screencast.ts';
import { stopWorker } from '../stage/sleeping-browser.ts';

const { DECROCHE_FULL } = process.env;
const EVENTS = DECROCHE_FULL ? 2000 : 14;
const SEED = 20261128;
const MOST_TABS = 4;

const html = `<!doctype html><title>Agenda</title><body>${inked('DUPONTEL')}<div id="pop" popover="manual">${inked('LI')}</div><dialog>${inked('LI')}</dialog><iframe srcdoc='${inked('LI')}'></iframe>`;

/** Numbers from 0 to 1, the same in each run. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Day = {
  readonly browser: LaunchedBrowser;
  readonly context: BrowserContext;
  readonly host: Host;
  readonly canvas: Page;
  /** A page of the extension’s origin without any code of ours: it tells, the worker alive or not. */
  readonly backstage: Page;
  readonly tabs: Page[];
  page: Page;
  isOn: boolean;
};

const url = ({ host }: Day): string => host.url(`/${Math.floor(Date.now() % 2)}`);

async function switchTo(day: Day, page: Page): Promise<void> {
  day.page = page;
  await page.bringToFront();
}

/** What may happen; none of it is a press of the key. */
const HAPPENINGS: Readonly<Record<string, (day: Day) => Promise<unknown>>> = {
  reload: ({ page }) => page.reload(),
  navigation: (day) => day.page.goto(url(day)),
  back: async (day) => {
    await day.page.goBack();
    // A new tab began with nothing.
    if (day.page.url() === 'about:blank') await day.page.goto(url(day));
  },
  'new tab': async (day) => {
    if (day.tabs.length >= MOST_TABS) return;
    const tab = await day.context.newPage();
    day.tabs.push(tab);
    await switchTo(day, tab);
    await tab.goto(url(day));
  },
  'other tab': async (day) =>
    switchTo(day, day.tabs[(day.tabs.indexOf(day.page) + 1) % day.tabs.length] ?? day.page),
  'tab closed': async (day) => {
    if (day.tabs.length < 2) return;
    await day.page.close();
    day.tabs.splice(day.tabs.indexOf(day.page), 1);
    await switchTo(day, day.tabs[0] ?? day.page);
  },
  hang: ({ page }) =>
    page.evaluate(() => {
      for (const end = performance.now() + 300; performance.now() < end; );
    }),
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
  transition: ({ page }) =>
    page.evaluate(
      () => void document.startViewTransition(() => new Promise((done) => setTimeout(done, 400))),
    ),
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
};

/** What is told and what is seen, at rest. */
async function restOf({ backstage, page, canvas }: Day) {
  const told = await backstage.evaluate(async () => {
    const { privacyBlur } = await chrome.storage.local.get('privacyBlur');
    return { on: privacyBlur === true, badge: await chrome.action.getBadgeText({}) };
  });
  return { ...told, ink: await showsInk(page, canvas) };
}

test(`${EVENTS} random events: told and seen agree at every rest, and no confirmed frame holds ink`, async ({
  launch,
}) => {
  test.setTimeout(60_000 + EVENTS * 4000);
  const host = await serveHost({ '/0': { html }, '/1': { html } });
  const browser = await launch();
  const { page } = await openHost(browser.context, host.url('/0'));
  const canvas = await browser.context.newPage();
  const backstage = await browser.context.newPage();
  await backstage.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  await page.bringToFront();
  const day: Day = {
    backstage,
    browser,
    context: browser.context,
    host,
    canvas,
    tabs: [page],
    page,
    isOn: false,
  };
  const chance = createChance(SEED);
  const names = Object.keys(HAPPENINGS);
  const counts = { presses: 0, frames: 0, rests: 0 };
  const rest = async (after: string) => {
    const expected = { on: day.isOn, badge: day.isOn ? 'flou' : '', ink: !day.isOn };
    await expect.poll(() => restOf(day), { message: `event ${counts.rests}, ${after}` }).toEqual(expected);
    counts.rests += 1;
  };
  for (let event = 0; event < EVENTS; event += 1) {
    if (chance() < 0.35) {
      await pressGlobal(day.page, 'Alt+Q');
      day.isOn = !day.isOn;
      counts.presses += 1;
      await rest('key');
      continue;
    }
    const name = names[Math.floor(chance() * names.length)] ?? 'reload';
    const happen = async () => HAPPENINGS[name]?.(day);
    if (day.isOn && name !== 'tab closed') {
      const frames = await framesOf(day.page, happen, 60);
      counts.frames += frames.length;
      expect(await inkedPictures(canvas, frames), `event ${event}, ${name}: frames with ink`).toBe(0);
    } else await happen();
    await rest(name);
  }
  console.log(
    `seed ${SEED}: ${EVENTS} events, ${counts.presses} presses each with its effect, ${counts.frames} confirmed frames without ink, ${counts.rests} rests in agreement`,
  );
  await host.close();
});
