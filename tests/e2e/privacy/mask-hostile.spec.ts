// A page that wants to be read through the mask, a browser that loses what carries it, and what no style can hide.
import type { Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { sampled } from '../stage/sample.ts';
import { framesOf, inkedFrames } from '../stage/screencast.ts';
import { stopWorker } from '../stage/sleeping-browser.ts';
import { shoot } from './mask-agenda.ts';
import { ATTEMPTS } from './mask-attempts.ts';
import { PAIR } from './mask-carriers.ts';
import { isMasked, masked } from './mask-host.ts';

const [LONG, SHORT] = PAIR;

/** Three painted frames. */
const frames = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let left = 3;
        const next = () => {
          left -= 1;
          if (left === 0) resolve();
          else requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
  );

for (const [which, attempts] of sampled(Object.entries(ATTEMPTS), 4))
  test(`whatever a page tries, two names give the same frame${which}`, async ({ launch, pressGlobal }) => {
    const html = (name: string) => `<!doctype html><title>Agenda</title><body><h1>${name}</h1>`;
    const hosts = await Promise.all(
      PAIR.map((name) => serveHost({ '/': { html: html(name) }, '/blank': { html: '<!doctype html>' } })),
    );
    const { context } = await launch();
    const { page } = await openHost(context, hosts[0]?.url('/') ?? '');
    expect(await shoot(page)).not.toBe('');
    await pressGlobal(page, 'Alt+Q');
    await masked(page);
    for (const [attempt, act] of attempts)
      await test.step(attempt, async () => {
        const shots: string[] = [];
        for (const [index, host] of hosts.entries()) {
          await page.goto(host.url('/'));
          await frames(page);
          await page.evaluate(act, PAIR[index] ?? LONG);
          await frames(page);
          shots.push(await shoot(page));
          expect(await page.evaluate(() => document.documentElement.title)).toBe('');
        }
        expect(shots[0] === shots[1]).toBe(true);
      });
    for (const host of hosts) await host.close();
  });

test('a page whose changes take their time is hidden at once all the same @full', async ({
  launch,
  pressGlobal,
}) => {
  const slow = (name: string) =>
    `<!doctype html><title>Agenda</title><style>*{transition:all 20s allow-discrete!important}</style><body style="display:grid"><h1>${name}</h1><script>document.documentElement.append(Object.assign(document.createElement('aside'),{textContent:'${name}',style:'position:fixed;top:200px;font-size:60px'}))</script>`;
  const hosts = await Promise.all(PAIR.map((name) => serveHost({ '/': { html: slow(name) } })));
  const { context } = await launch();
  const pages = [];
  for (const host of hosts) pages.push((await openHost(context, host.url('/'))).page);
  const [page] = pages;
  if (!page) throw new Error('no page was opened');
  await pressGlobal(page, 'Alt+Q');
  const shots: string[] = [];
  for (const each of pages) {
    await each.bringToFront();
    await masked(each);
    await frames(each);
    shots.push(await shoot(each));
  }
  expect(shots[0] === shots[1]).toBe(true);
  for (const host of hosts) await host.close();
});

test('a page that sets our attribute with its first script shows no frame of ink @full', async ({
  launch,
  pressGlobal,
}) => {
  const eager = (name: string) =>
    `<!doctype html><script>document.documentElement.setAttribute('data-decroche-clear','')</script><body style="color:#000;font:700 60px sans-serif">${`${name} `.repeat(60)}`;
  const host = await serveHost({ '/': { html: eager(LONG) } });
  const { context } = await launch();
  const { page } = await openHost(context, host.url('/'));
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  const canvas = await context.newPage();
  const shown = await framesOf(page, () => page.reload(), 500);
  expect(shown.length).toBeGreaterThan(0);
  expect(await inkedFrames(canvas, shown)).toBe(0);
  await host.close();
});

test('lists that a field has open are closed, and nothing of the page is copied, dragged, found or in the icon @full', async ({
  launch,
  pressGlobal,
}) => {
  const html = `<!doctype html><title>${LONG}</title><link rel="icon" href="data:image/svg+xml,%3Csvg/%3E"><p>${LONG}</p><select><option>${LONG}<option>${SHORT}</select><textarea></textarea>`;
  const host = await serveHost({ '/': { html } });
  const { context } = await launch();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page } = await openHost(context, host.url('/'));
  const isOpen = () => page.evaluate(() => document.querySelector('select')?.matches(':open'));
  const icon = () => page.evaluate(() => document.querySelector('link')?.getAttribute('href'));
  const found = () =>
    page.evaluate((name) => {
      getSelection()?.removeAllRanges();
      return Reflect.get(window, 'find').call(window, name);
    }, LONG);
  const select = () =>
    page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document));
  const copied = async () => {
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await page.keyboard.press('Control+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await test.step('without the mask all of it works', async () => {
    await page.bringToFront();
    await page.locator('p').click();
    await select();
    expect(await copied()).toContain(LONG);
    expect(await found()).toBe(true);
    await page.locator('select').focus();
    await page.keyboard.press('Space');
    await expect.poll(isOpen).toBe(true);
  });
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  await expect.poll(isOpen).toBe(false);
  await expect.poll(icon).toBe('data:,');
  expect(await found()).toBe(false);
  await select();
  expect(await copied()).toBe('before');
  await page.evaluate(() => document.querySelector('link')?.setAttribute('href', 'data:,initiales'));
  await expect.poll(icon).toBe('data:,');
  await pressGlobal(page, 'Alt+Q');
  await expect.poll(icon).toBe('data:,initiales');
  await host.close();
});

test('with the worker stopped, the database broken and the panel gone, the key still masks', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: `<!doctype html><title>${LONG}</title><h1>${LONG}</h1>` } });
  const browser = await launch();
  const { page } = await openHost(browser.context, host.url('/'));
  await browser.worker.evaluate(
    () =>
      new Promise((resolve) => {
        // A database from the future: no version of ours opens it.
        indexedDB.deleteDatabase('decroche');
        const opening = indexedDB.open('decroche', 9999);
        opening.onsuccess = opening.onerror = opening.onblocked = () => resolve(undefined);
      }),
  );
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-decroche]')) element.remove();
  });
  // A worker about to stop may still be given the key, and take it along.
  await stopWorker(browser);
  await page.bringToFront();
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  await page.reload();
  expect(await page.evaluate(isMasked)).toBe(true);
  await expect(page).toHaveTitle('Agenda');
  await host.close();
});
