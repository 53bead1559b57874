// A page whose panel nobody has called carries none: its frame, and the process in it, come with the first reason.
import type { BrowserContext, Page } from '@playwright/test';
import { DEVELOPER_MODE, expect, test } from '../stage/browser.ts';
import { hostsIn, serveHost } from '../stage/page-host.ts';
import { reloadExtension } from '../stage/reload-extension.ts';

const HTML = '<!doctype html><title>Agenda</title><input id="field"><h1>Agenda</h1>';

const panelsOf = (page: Page) => page.frames().filter((frame) => frame.url().includes('/sidebar.html'));
const strips = (page: Page) => page.locator('[data-decroche="strip"]');

/** Opens a page in front, and waits for what stands for the panel. */
async function openUnused(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.bringToFront();
  await expect(strips(page)).toHaveCount(1);
  return page;
}

test('a page has no panel until she calls it; then every letter from the key on is in it', async ({
  launch,
  panelOf,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: HTML } });
  const { context } = await launch({ readiesPanel: false });
  const page = await openUnused(context, host.url('/'));
  await page.locator('#field').focus();
  await page.keyboard.type('agenda');
  expect(panelsOf(page)).toEqual([]);
  await pressGlobal(page, 'Alt+C');
  // The strip gives way in the turn of the command: from here on her keys are kept from the page.
  await expect(strips(page)).toHaveCount(0);
  await page.keyboard.type('renouvellement');
  const frame = await panelOf(page);
  await expect(frame.getByRole('textbox', { name: 'Motif' })).toHaveValue('renouvellement');
  await expect(page.locator('#field')).toHaveValue('agenda');
  // Whichever page she comes to meanwhile shows the call.
  const other = await context.newPage();
  await other.goto(host.url('/'));
  await panelOf(other);
  await host.close();
});

test('her hand on the strip makes the panel ready, her press opens it @full', async ({ launch, panelOf }) => {
  const host = await serveHost({ '/': { html: HTML } });
  const { context } = await launch({ readiesPanel: false });
  const page = await openUnused(context, host.url('/'));
  const { width } = page.viewportSize() ?? { width: 0 };
  await page.mouse.move(width - 20, 24);
  const frame = await panelOf(page);
  await page.mouse.down();
  await page.mouse.up();
  await expect(frame.getByRole('button', { name: 'Nouvel appel' })).toBeVisible();
  await host.close();
});

test('a strip that the page takes out or writes over comes back, and a page that goes on taking it wins @full', async ({
  launch,
}) => {
  const host = await serveHost({ '/': { html: HTML } });
  const { context } = await launch({ readiesPanel: false });
  const page = await openUnused(context, host.url('/'));
  const takeOut = () => strips(page).evaluate((strip) => strip.remove());
  await takeOut();
  await expect(strips(page)).toHaveCount(1);
  await test.step('with a root put in the place of its own, and with the page written anew', async () => {
    await page.evaluate(() => document.documentElement.replaceWith(document.createElement('html')));
    await expect(strips(page)).toHaveCount(1);
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, HTML);
    await expect(strips(page)).toHaveCount(1);
    await takeOut();
    await expect(strips(page)).toHaveCount(1);
  });
  await page.evaluate(() => {
    const take = () => document.querySelector('[data-decroche]')?.remove();
    new MutationObserver(take).observe(document.documentElement, { childList: true });
    take();
  });
  await expect(strips(page)).toHaveCount(0);
  await host.close();
});

test('an update under a page that has no panel leaves one strip, which works', async ({
  launch,
  panelOf,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: HTML } });
  const { context, extensionId } = await launch({ readiesPanel: false, preferences: DEVELOPER_MODE });
  const page = await openUnused(context, host.url('/'));
  const old = await strips(page).elementHandle();
  await reloadExtension(context, extensionId);
  await expect.poll(() => old?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(strips(page)).toHaveCount(1);
  expect([await hostsIn(page), panelsOf(page)]).toEqual([1, []]);
  await page.bringToFront();
  await pressGlobal(page, 'Alt+C');
  await expect((await panelOf(page)).getByRole('textbox', { name: 'Motif' })).toBeVisible();
  await host.close();
});
