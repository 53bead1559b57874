// The privacy blur: names are gone. Two pages that differ only by names give the same pixels, whatever carries the name.
import type { Page } from '@playwright/test';
import { CARRIERS, LATE, PAIR } from './blur-carriers.ts';
import { expect, test } from './browser.ts';
import { openHost, serveHost } from './page-host.ts';

/** The page without the strip of the panel, whose content is not the page's. */
const shoot = async (page: Page): Promise<string> => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return (await page.screenshot({ clip: { x: 0, y: 0, width: width - 60, height } })).toString('base64');
};

const isMasked = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).overflowY === 'hidden');

const pagesFor = (name: string) =>
  Object.fromEntries(
    Object.entries(CARRIERS).map(([carrier, html]) => [
      `/${encodeURIComponent(carrier)}`,
      { html: html(name) },
    ]),
  );

test('no carrier shows a name: masked pages are the same to the last pixel, opened before or after the key', async ({
  launch,
  pressGlobal,
}) => {
  test.slow();
  const hosts = await Promise.all(PAIR.map((name) => serveHost(pagesFor(name))));
  const { context } = await launch();
  const { page } = await openHost(context, hosts[0]?.url(`/${encodeURIComponent('text')}`) ?? '');
  const urls = (carrier: string) => hosts.map((host) => host.url(`/${encodeURIComponent(carrier)}`));
  const settle = () => page.waitForTimeout(150);
  let reference = '';
  for (const carrier of Object.keys(CARRIERS))
    await test.step(carrier, async () => {
      const shots: string[] = [];
      const clear: string[] = [];
      for (const url of urls(carrier)) {
        await page.goto(url);
        await settle();
        clear.push(await shoot(page));
        await pressGlobal(page, 'Alt+Q');
        await expect.poll(() => isMasked(page)).toBe(true);
        await settle();
        shots.push(await shoot(page));
        await page.reload();
        await settle();
        shots.push(await shoot(page));
        await pressGlobal(page, 'Alt+Q');
        await expect.poll(() => isMasked(page)).toBe(false);
      }
      expect(clear[0] === clear[1], 'the carrier shows its name when nothing is masked').toBe(false);
      if (reference === '') reference = shots[0] ?? '';
      for (const [index, shot] of shots.entries())
        expect(shot === reference, `${carrier}: shot ${index}`).toBe(true);
    });
  for (const host of hosts) await host.close();
});

test('what a page adds or opens while masked stays hidden, its title too', async ({
  launch,
  pressGlobal,
}) => {
  const blank = (name: string) => ({
    '/': { html: `<!doctype html><html data-name="${name}"><title>Agenda</title><body>` },
  });
  const hosts = await Promise.all(PAIR.map((name) => serveHost(blank(name))));
  const { context } = await launch();
  const shots: string[] = [];
  for (const host of hosts) {
    const { page } = await openHost(context, host.url('/'));
    if (shots.length === 0) await pressGlobal(page, 'Alt+Q');
    await expect.poll(() => isMasked(page)).toBe(true);
    shots.push(await shoot(page));
    await page.addScriptTag({ content: LATE });
    await page.waitForTimeout(300);
    shots.push(await shoot(page));
    expect(await page.title()).toBe('Agenda');
    await page.close();
  }
  expect(new Set(shots).size).toBe(1);
  for (const host of hosts) await host.close();
});

test('windows that the agenda opens on a page without an address are masked too', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: '<!doctype html><title>Agenda</title><p>Agenda</p>' } });
  const { context } = await launch();
  const { page } = await openHost(context, host.url('/'));
  await pressGlobal(page, 'Alt+Q');
  await expect.poll(() => isMasked(page)).toBe(true);
  for (const open of [
    (name: string) => {
      const opened = window.open('about:blank');
      if (opened) opened.document.body.innerHTML = `<h1>${name}</h1>`;
    },
    (name: string) => {
      window.open(URL.createObjectURL(new Blob([`<h1>${name}</h1>`], { type: 'text/html' })));
    },
  ]) {
    const shots: string[] = [];
    for (const name of PAIR) {
      const opening = context.waitForEvent('page');
      await page.evaluate(open, name);
      const popup = await opening;
      await expect(popup.locator('h1')).toHaveText(name);
      await popup.waitForTimeout(300);
      shots.push(await shoot(popup));
      await popup.close();
    }
    expect(shots[0] === shots[1]).toBe(true);
  }
  await host.close();
});
