// How the panel stands: strip or open, dragged, over the page or beside it, remembered for the site.
import type { Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { type Host, openHost, say, serveHost } from '../stage/page-host.ts';

const HTML = `<!doctype html><title>Agenda</title><style>body{margin:0}</style>
<div id="week" style="height:300px;background:#eee">Semaine</div>
<script>window.resized = 0; addEventListener('resize', () => { resized += 1; });</script>`;

let host: Host;
test.beforeAll(async () => {
  host = await serveHost({ '/': { html: HTML } });
});
test.afterAll(() => host.close());

/** Width of the panel as the page's pointer meets it, in CSS pixels. */
const widthOf = (page: Page) =>
  page.evaluate(() => {
    let width = 0;
    while (document.elementFromPoint(innerWidth - width - 1, 400)?.hasAttribute('data-decroche')) width += 1;
    return width;
  });

const weekWidth = (page: Page) =>
  page.evaluate(() => document.querySelector('#week')?.getBoundingClientRect().width);
const windowWidth = (page: Page) => page.evaluate(() => innerWidth);

test('the panel starts as a strip, opens by the key, and stands as it was left at the next load', async ({
  launch,
  pressGlobal,
}) => {
  const { context } = await launch();
  const { page } = await openHost(context, host.url('/'));
  expect(await widthOf(page)).toBe(44);
  await pressGlobal(page, 'Alt+C');
  await expect.poll(() => widthOf(page)).toBe(380);
  await page.reload();
  await expect.poll(() => widthOf(page)).toBe(380);
});

test('the left edge is dragged between 360 and 420 pixels', async ({ launch, pressGlobal }) => {
  const { context } = await launch();
  const { page } = await openHost(context, host.url('/'));
  await pressGlobal(page, 'Alt+C');
  await expect.poll(() => widthOf(page)).toBe(380);
  const right = await windowWidth(page);
  const dragTo = async (width: number) => {
    const from = right - (await widthOf(page)) + 2;
    await page.mouse.move(from, 300);
    await page.mouse.down();
    await page.mouse.move(right - width, 300, { steps: 5 });
    await page.mouse.up();
  };
  await dragTo(405);
  expect(await widthOf(page)).toBe(405);
  await dragTo(900);
  expect(await widthOf(page)).toBe(420);
  await dragTo(100);
  expect(await widthOf(page)).toBe(360);
  await page.reload();
  await expect.poll(() => widthOf(page)).toBe(360);
});

test('beside the page nothing is covered, and the page gets its width back', async ({ launch }) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  const whole = await windowWidth(page);
  expect(await weekWidth(page)).toBe(whole);
  const lay = (layout: object) => say(panel, { type: 'setLayout', layout });
  await lay({ open: true, width: 400, mode: 'push' });
  await expect.poll(() => weekWidth(page)).toBe(whole - 400);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'resized') as number)).toBeGreaterThan(0);
  await test.step('a page that replaces its style sheets is pushed again', async () => {
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await expect.poll(() => weekWidth(page)).toBe(whole - 400);
  });
  await lay({ open: false, width: 400, mode: 'push' });
  await expect.poll(() => weekWidth(page)).toBe(whole - 44);
  await lay({ open: true, width: 400, mode: 'overlay' });
  await expect.poll(() => weekWidth(page)).toBe(whole);
});

test('a layout that makes no sense becomes one that does', async ({ launch }) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  const lay = (layout: unknown) => say(panel, { type: 'setLayout', layout });
  await lay({ open: true, width: 5000, mode: 'overlay' });
  await expect.poll(() => widthOf(page)).toBe(420);
  await lay({ open: 1, width: 400, mode: 'push' });
  await expect.poll(() => widthOf(page)).toBe(44);
  await lay({ open: true, width: 'wide', mode: 'full' });
  await expect.poll(() => widthOf(page)).toBe(380);
  await lay(null);
  await expect.poll(() => widthOf(page)).toBe(44);
  expect(await weekWidth(page)).toBe(await windowWidth(page));
});
