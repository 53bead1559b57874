// A key of the mask that no worker is given: it has its effect all the same, or she is told that it has none.
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { panelIn } from '../stage/panel.ts';
import { stopWorker } from '../stage/sleeping-browser.ts';

const SITE = { '/': { html: '<!doctype html><title>Agenda</title><p>Rendez-vous</p>' } };

async function onTheDesk(browser: LaunchedBrowser) {
  const host = await serveHost(SITE);
  const { page } = await openHost(browser.context, host.url('/'));
  const panel = panelIn(await startCall(page));
  const told = () =>
    panel.frame.evaluate(async () => ({
      badge: await chrome.action.getBadgeText({}),
      ...(await chrome.storage.local.get('privacyBlur')),
    }));
  return { host, page, panel, told };
}

test('taken along by a worker that stops, the key masks all the same, once', async ({ launch }) => {
  const browser = await launch();
  const { host, page, panel, told } = await onTheDesk(browser);
  await stopWorker(browser);
  await page.bringToFront();
  // What a panel says that heard the key; the key itself never comes.
  await panel.frame.evaluate(() => chrome.runtime.sendMessage({ type: 'mask.pressed' }));
  await expect.poll(told).toEqual({ badge: 'flou', privacyBlur: true });
  await pressGlobal(page, 'Alt+Q');
  await expect.poll(told).toEqual({ badge: '', privacyBlur: false });
  await host.close();
});

test('where no worker starts any more the page is hidden, and the panel says what holds @full', async ({
  launch,
}) => {
  const browser = await launch();
  const { host, page, panel } = await onTheDesk(browser);
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await stopWorker(browser);
  await page.bringToFront();
  let isHeldDown = true;
  const held = (async () => {
    while (isHeldDown) await session.send('ServiceWorker.stopAllWorkers');
  })();
  await pressGlobal(page, 'Alt+Q');
  await expect(panel.notice('Le navigateur ne répond pas à la touche')).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).contentVisibility)).toBe('hidden');
  isHeldDown = false;
  await held;
  await host.close();
});
