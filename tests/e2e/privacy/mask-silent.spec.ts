// A tab that does not answer: the key works in all others, setting, badge, button and screen say the same, and what it shows
// is covered by a tab of ours.
import type { Page } from '@playwright/test';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { inked } from '../stage/planted-ink.ts';
import { masked, readable } from './mask-host.ts';

const NAMES = `<!doctype html><title>Agenda</title>${inked('DUPONTEL')}<input>`;
const SLOW_MS = 4000;

/** Alt+Q, by the browser's own key events; on macOS the manifest suggests Ctrl+Shift. */
const MASK_KEY = {
  modifiers: process.platform === 'darwin' ? 2 + 8 : 1,
  key: 'q',
  code: 'KeyQ',
  windowsVirtualKeyCode: 81,
  nativeVirtualKeyCode: 81,
};

/** A line for the mask's key, laid before the page hangs: neither the key nor we wait for its answer. */
async function maskKeyOf(page: Page): Promise<() => void> {
  const session = await page.context().newCDPSession(page);
  return () => {
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      void session
        .send('Input.dispatchKeyEvent', { type, ...MASK_KEY })
        // The page may close first.
        .catch(() => undefined);
  };
}

/** Keeps the page's own thread for so long. */
const hang = (page: Page, ms: number): Promise<void> =>
  page.evaluate((time) => {
    setTimeout(() => {
      for (const end = performance.now() + time; performance.now() < end; );
    }, 0);
  }, ms);

type Told = { readonly on: boolean; readonly badge: string; readonly front: string };

/** What the setting and the badge say, and where the tab in front leads. */
const told = ({ worker }: LaunchedBrowser): Promise<Told> =>
  worker.evaluate(async () => {
    const { privacyBlur } = await chrome.storage.local.get('privacyBlur');
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const badge = await chrome.action.getBadgeText({});
    return { on: privacyBlur === true, badge, front: new URL(front?.url ?? 'about:blank').pathname };
  });

test('one tab that hangs keeps the key from no other, both ways', async ({ launch, pressGlobal }) => {
  const host = await serveHost({ '/': { html: NAMES }, '/b': { html: NAMES } });
  const browser = await launch();
  const { page: hung } = await openHost(browser.context, host.url('/b').replace('127.0.0.1', 'localhost'));
  const { page, panel } = await openHost(browser.context, host.url('/'));
  await pressGlobal(page, 'Alt+C');
  await expect(panel.getByRole('textbox', { name: 'Motif' })).toBeVisible();
  await hang(hung, SLOW_MS);
  const hungUntil = Date.now() + SLOW_MS;
  const button = panel.getByRole('button', { name: "Flouter l'écran" });
  for (const on of [true, false, true]) {
    await pressGlobal(page, 'Alt+Q');
    await (on ? masked(page) : readable(page));
    // The tab behind is named, and not counted.
    await expect.poll(() => told(browser)).toEqual({ on, badge: on ? '! 1' : '', front: '/' });
    await expect(button).toHaveAttribute('aria-pressed', String(on));
  }
  await expect(panel.getByText('localhost ne répond pas')).toBeAttached();
  const fresh = await browser.context.newPage();
  await fresh.goto(host.url('/'));
  await masked(fresh);
  expect(Date.now(), 'all of it while the tab hung').toBeLessThan(hungUntil);
  await masked(hung);
  await expect.poll(async () => (await told(browser)).badge).toBe('flou');
  await pressGlobal(fresh, 'Alt+Q');
  for (const each of [page, hung, fresh]) await readable(each);
  await host.close();
});

test('a tab in front that hangs is covered until it is masked; lifted meanwhile, it comes back readable', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: NAMES } });
  const browser = await launch();
  const { page } = await openHost(browser.context, host.url('/'));
  const pressMask = await maskKeyOf(page);
  await hang(page, SLOW_MS);
  pressMask();
  await expect.poll(() => told(browser)).toEqual({ on: true, badge: '! 1', front: '/cover.html' });
  await masked(page);
  await expect.poll(() => told(browser)).toEqual({ on: true, badge: 'flou', front: '/' });
  await pressGlobal(page, 'Alt+Q');
  await readable(page);
  await hang(page, SLOW_MS);
  pressMask();
  await expect.poll(async () => (await told(browser)).front).toBe('/cover.html');
  const cover = browser.context.pages().find((each) => each.url().endsWith('/cover.html'));
  if (!cover) throw new Error('The cover went away again.');
  // The key takes the cover away, and with it whoever would wait for the answer.
  const pressOnCover = await maskKeyOf(cover);
  pressOnCover();
  await expect.poll(() => told(browser)).toEqual({ on: false, badge: '', front: '/' });
  await readable(page);
  await expect(page).toHaveTitle('Agenda');
  await host.close();
});

test('a transition that would keep the last frame keeps nothing from being hidden', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: NAMES } });
  const browser = await launch();
  const { page } = await openHost(browser.context, host.url('/'));
  await page.evaluate(() => {
    document.startViewTransition(() => new Promise((resolve) => setTimeout(resolve, 3800)));
  });
  await pressGlobal(page, 'Alt+Q');
  // Only a frame that was painted counts: it came though the page still waits.
  await expect.poll(async () => (await told(browser)).badge, { timeout: 3000 }).toBe('flou');
  await pressGlobal(page, 'Alt+Q');
  await readable(page);
  await host.close();
});
