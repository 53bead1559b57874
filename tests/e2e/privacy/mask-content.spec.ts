// The mask and what comes later: added or opened while masked, in windows without an address.
import type { Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { shoot } from './mask-agenda.ts';
import { LATE, PAIR } from './mask-carriers.ts';

const isMasked = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).overflowY === 'hidden');

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

test('a drawing in a tab of its own is hidden too, opened before or after @full', async ({
  launch,
  pressGlobal,
}) => {
  const headers = { 'content-type': 'image/svg+xml' };
  const drawing = (name: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><text y="90" font-size="60">${name}</text></svg>`;
  const [long, short] = await Promise.all(
    PAIR.map((name) =>
      serveHost({
        '/': { html: '<!doctype html><title>Agenda</title>' },
        '/svg': { html: drawing(name), headers },
      }),
    ),
  );
  if (!long || !short) throw new Error('two names are compared');
  const { context } = await launch();
  const { page } = await openHost(context, long.url('/'));
  const pages = [await context.newPage(), await context.newPage()] as const;
  const picture = async (at: 0 | 1) => {
    await pages[at].bringToFront();
    return (await pages[at].screenshot()).toString('base64');
  };
  await Promise.all([pages[0].goto(long.url('/svg')), pages[1].goto(short.url('/svg'))]);
  expect((await picture(0)) === (await picture(1))).toBe(false);
  await page.bringToFront();
  await pressGlobal(page, 'Alt+Q');
  await expect.poll(() => isMasked(page)).toBe(true);
  await expect.poll(async () => (await picture(0)) === (await picture(1))).toBe(true);
  await Promise.all(pages.map((each) => each.reload()));
  expect((await picture(0)) === (await picture(1))).toBe(true);
  await pressGlobal(page, 'Alt+Q');
  await expect.poll(async () => (await picture(0)) === (await picture(1))).toBe(false);
  await Promise.all([long.close(), short.close()]);
});

test('windows that the agenda opens on a page without an address are masked too @full', async ({
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
    const popups: Page[] = [];
    for (const name of PAIR) {
      // Not any page that comes: one that is slow to tell that it is masked gets a neutral tab of ours before it.
      const opening = page.waitForEvent('popup', { timeout: 0 });
      await page.evaluate(open, name);
      const popup = await opening;
      await expect(popup.locator('h1')).toHaveText(name);
      popups.push(popup);
    }
    const shots = () => Promise.all(popups.map(shoot));
    await expect.poll(async () => new Set(await shots()).size).toBe(1);
    await Promise.all(popups.map((popup) => popup.close()));
  }
  await host.close();
});
