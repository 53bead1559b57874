// How the panel stands: strip or open, dragged, over the page or beside it, remembered for the site.
import type { Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { type Host, openHost, say, serveHost } from '../stage/page-host.ts';
import { sampled } from '../stage/sample.ts';
import { PAGE_KINDS } from './page-kinds.ts';

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
    while (document.elementFromPoint(innerWidth - width - 1, 90)?.hasAttribute('data-decroche')) width += 1;
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

test('the left edge is dragged between 360 and 420 pixels @full', async ({ launch, pressGlobal }) => {
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
  // For whoever cannot drag: pressed, it is the widest, then the narrowest.
  for (const width of [420, 360]) {
    await page.mouse.click(right - (await widthOf(page)) + 2, 300);
    await expect.poll(() => widthOf(page)).toBe(width);
  }
  await page.reload();
  await expect.poll(() => widthOf(page)).toBe(360);
});

test('open, the panel stands beside the page unless she wants it over; closed, the page is as it was', async ({
  launch,
  pressGlobal,
  panelOf,
}) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  const whole = await windowWidth(page);
  const styles = () =>
    page.evaluate(() => [document.documentElement.outerHTML.length, document.adoptedStyleSheets.length]);
  const before = await styles();
  expect(await weekWidth(page)).toBe(whole);
  await pressGlobal(page, 'Alt+C');
  await expect.poll(() => weekWidth(page)).toBe(whole - 380);
  await expect
    .poll(() => page.evaluate(() => Reflect.get(globalThis, 'resized') as number))
    .toBeGreaterThan(0);
  await test.step('a page that replaces its style sheets is pushed again', async () => {
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await expect.poll(() => weekWidth(page)).toBe(whole - 380);
  });
  await test.step('closed', async () => {
    await say(panel, { type: 'setLayout', layout: { open: false, width: 380, mode: 'push' } });
    await expect.poll(() => weekWidth(page)).toBe(whole);
    expect(await styles()).toEqual(before);
  });
  await test.step('over the page by her own choice, here and at the next load', async () => {
    await pressGlobal(page, 'Alt+C');
    await expect.poll(() => weekWidth(page)).toBe(whole - 380);
    const choice = panel.getByRole('checkbox', { name: 'Pousser la page' });
    await choice.uncheck();
    await expect.poll(() => weekWidth(page)).toBe(whole);
    await page.reload();
    await expect.poll(() => widthOf(page)).toBe(380);
    const again = (await panelOf(page)).getByRole('checkbox', { name: 'Pousser la page' });
    await expect(again).not.toBeChecked();
    expect(await weekWidth(page)).toBe(whole);
  });
});

/** What of the page lies under the open panel: its elements, the ground left out. */
const underPanel = (page: Page) =>
  page.evaluate(() => {
    const points = Array.from({ length: 180 }, (_, at) => [
      innerWidth - 375 + 60 * (at % 6),
      5 + 30 * Math.floor(at / 6),
    ]);
    const found = points.flatMap(([x = 0, y = 0]) => document.elementsFromPoint(x, y));
    return found.filter((each) => !each.matches('html, body, [data-decroche]')).map((each) => each.localName);
  });

/** What she, and the page, can see of the layout. */
const traces = (page: Page) =>
  page.evaluate(() => {
    const { documentElement: root } = document;
    return {
      html: root.outerHTML.replace(/ style="width: [^"]*"/, ''),
      sheets: document.adoptedStyleSheets.length,
      boxes: [root, document.body].map((box) => JSON.stringify(box.getBoundingClientRect())),
      bar: root.scrollWidth > root.clientWidth,
    };
  });

for (const [which, kinds] of sampled(PAGE_KINDS, 8))
  test(`a page that cannot stand aside is whole, and the panel over it says so${which}`, async ({
    launch,
    pressGlobal,
  }) => {
    const paths = kinds.map(({ html }, index) => [`/${index}`, { html: `<!doctype html>${html}` }] as const);
    const room = await serveHost(Object.fromEntries(paths));
    const { context } = await launch();
    for (const [index, { name, standsAside }] of kinds.entries())
      await test.step(name, async () => {
        const { page, panel } = await openHost(context, room.url(`/${index}`));
        const before = await traces(page);
        await pressGlobal(page, 'Alt+C');
        await expect.poll(() => widthOf(page)).toBe(380);
        await expect(panel.getByRole('checkbox', { name: 'Pousser la page' })).toBeVisible();
        if (standsAside) await expect.poll(() => underPanel(page)).toEqual([]);
        await expect(panel.locator('.mode')).toHaveText(standsAside ? 'Pousser' : 'Par-dessus');
        if (!standsAside) expect(await traces(page)).toEqual(before);
        expect((await traces(page)).bar).toBe(before.bar);
        await say(panel, { type: 'setLayout', layout: { open: false, width: 380, mode: 'push' } });
        await expect.poll(() => traces(page)).toEqual(before);
        await page.close();
      });
    await room.close();
  });

test('a layout that makes no sense becomes one that does @full', async ({ launch }) => {
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
