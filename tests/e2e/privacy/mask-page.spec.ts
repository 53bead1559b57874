// The mask and the page under it: what is held meanwhile, what is given back, what the page cannot undo.

import { expect, test } from '../stage/browser.ts';
import { type Host, openHost } from '../stage/page-host.ts';
import { isMasked, masked, NAME, readable, serveMaskHost } from './mask-host.ts';

let host: Host;
test.beforeAll(async () => {
  host = await serveMaskHost();
});
test.afterAll(() => host.close());

test('the place in the page, the field, the caret and the title come back', async ({
  launch,
  pressGlobal,
}) => {
  const { context } = await launch();
  const { page } = await openHost(context, host.url('/'));
  await page.locator('#field').click();
  await page.keyboard.press('Home');
  for (let moved = 0; moved < 4; moved += 1) await page.keyboard.press('ArrowRight');
  // The browser still brings the moved caret into view; only then does the page stay where it is put.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.evaluate(() => scrollTo(0, 2000));
  const state = () =>
    page.evaluate(() => {
      const field = document.activeElement;
      return [
        scrollY,
        field?.id,
        field instanceof HTMLInputElement ? field.selectionStart : null,
        document.title,
      ];
    });
  const before = await state();
  expect(before).toEqual([2000, 'field', 4, NAME]);
  // Held as a hand holds it: released between the cover and the loss of the focus, a key makes the browser bring the
  // field into view (Chromium 156, November 2026).
  const isFocusTaken = () => page.waitForFunction(() => document.activeElement === document.body);
  await pressGlobal(page, 'Alt+Q', { until: isFocusTaken });
  await masked(page);
  await expect.poll(() => page.title()).toBe('Agenda');
  await pressGlobal(page, 'Alt+Q');
  await readable(page);
  await expect.poll(state).toEqual(before);
  await test.step('also in a page whose body scrolls by itself', async () => {
    await page.goto(host.url('/body-scrolls'));
    await page.evaluate(() => document.body.scrollTo(0, 1500));
    await pressGlobal(page, 'Alt+Q');
    await masked(page);
    await pressGlobal(page, 'Alt+Q');
    await readable(page);
    await expect.poll(() => page.evaluate(() => document.body.scrollTop)).toBe(1500);
  });
});

test('a title that the page changes meanwhile is not shown, and is there afterwards @full', async ({
  launch,
  pressGlobal,
}) => {
  const { context } = await launch();
  const { page } = await openHost(context, host.url('/'));
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  await expect.poll(() => page.title()).toBe('Agenda');
  await page.evaluate(() => {
    document.title = 'Paul MARTINET';
  });
  expect(await page.title()).toBe('Agenda');
  await page.reload();
  expect(await page.title()).toBe('Agenda');
  await page.evaluate(() => {
    const title = document.querySelector('title');
    if (title) title.textContent = 'Paul MARTINET';
  });
  expect(await page.title()).toBe('Agenda');
  await pressGlobal(page, 'Alt+Q');
  await expect.poll(() => page.title()).toBe('Paul MARTINET');
});

test('the counter key masks the agenda and tells the panel @full', async ({ launch, pressGlobal }) => {
  const { context } = await launch();
  const { page, panel } = await openHost(context, host.url('/'));
  await pressGlobal(page, 'Alt+K');
  await masked(page);
  await expect
    .poll(() => panel.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'heard'))))
    .toContain('{"type":"command","command":"counter"}');
});

test('nothing that a page can do lifts the mask @full', async ({ launch, pressGlobal }) => {
  const { context } = await launch();
  const { page } = await openHost(context, host.url('/'));
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  await page.reload();
  await page.evaluate(() => {
    document.documentElement.setAttribute('data-decroche-clear', '');
    document.body.style.setProperty('content-visibility', 'visible', 'important');
    document.documentElement.style.setProperty('overflow', 'auto', 'important');
    for (const key of ['q', 'Q'])
      for (const type of ['keydown', 'keyup'])
        for (const target of [window, document, document.body])
          target.dispatchEvent(new KeyboardEvent(type, { key, code: 'KeyQ', altKey: true, bubbles: true }));
    document.adoptedStyleSheets = [];
  });
  await page.waitForTimeout(500);
  expect(await page.evaluate(isMasked)).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).contentVisibility)).toBe('hidden');
});

test('a masked page prints nothing', async ({ launch, pressGlobal }) => {
  const { context } = await launch();
  const { page } = await openHost(context, host.url('/'));
  const printed = async () => (await page.pdf()).length;
  const clear = await printed();
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  expect(await printed()).toBeLessThan(clear / 4);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).display)).toBe('none');
});

test('a page loaded while masked and written anew after it was lifted stays readable @full', async ({
  launch,
  pressGlobal,
}) => {
  const { context } = await launch();
  const { page } = await openHost(context, host.url('/'));
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  await page.reload();
  await pressGlobal(page, 'Alt+Q');
  await readable(page);
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>Agenda</title><p>Semaine</p>');
    document.close();
  });
  await page.evaluate(() => {
    for (const { name } of [...document.documentElement.attributes])
      document.documentElement.removeAttribute(name);
  });
  await page.waitForTimeout(500);
  expect(await page.evaluate(isMasked)).toBe(false);
  expect(await page.locator('p').textContent()).toBe('Semaine');
});
