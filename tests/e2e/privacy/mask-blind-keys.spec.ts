// Keys typed blindly into a masked page, by the ways in which they act without a field: after the page wrote itself anew, by
// Escape in an open dialog.
import type { Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { serveHost } from '../stage/page-host.ts';
import { masked, readable } from './mask-host.ts';

const HTML = `<!doctype html><title>Agenda</title><body><dialog>DUPONTEL</dialog><script>
window.acts = [];
const heard = ({ type, key, isTrusted }) => isTrusted && acts.push(type + ' ' + key);
window.listenToAll = () => { for (const type of ['keydown', 'keypress', 'keyup']) { addEventListener(type, heard, true); document.addEventListener(type, heard); } };
listenToAll();
const dialog = document.querySelector('dialog');
for (const type of ['cancel', 'close']) dialog.addEventListener(type, () => acts.push(type));
window.ask = () => dialog.open || dialog.showModal();
</script>`;

/** What the page heard since it was asked last. */
const actsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (Reflect.get(window, 'acts') as string[]).splice(0));

async function typeBlindly(page: Page): Promise<void> {
  for (const key of ['j', 'Enter', 'Delete', 'z', 'Escape', 'Tab', 'k']) await page.keyboard.press(key);
}

test('keys typed blindly do nothing in a masked page, by no way in which keys act without a field', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: HTML } });
  const { context } = await launch({ readiesPanel: false });
  const page = await context.newPage();
  await page.goto(host.url('/'));
  await page.bringToFront();
  await page.evaluate(() => Reflect.get(window, 'ask')());
  await typeBlindly(page);
  expect(await actsIn(page)).toEqual(expect.arrayContaining(['keydown j', 'cancel', 'close']));
  await page.reload();
  await page.bringToFront();
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  await expect.poll(() => page.title()).toBe('Agenda');
  await actsIn(page);
  await typeBlindly(page);
  expect.soft(await actsIn(page), 'keys').toEqual([]);
  await page.evaluate(() => Reflect.get(window, 'ask')());
  await typeBlindly(page);
  expect.soft(await actsIn(page), 'with a dialog').toEqual([]);
  await test.step('nor in one that writes itself anew, with which every listener goes', async () => {
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><body><input autofocus>');
      document.close();
    });
    // A listener that stands on window before ours is the one that still hears.
    await page.evaluate(() => Reflect.get(window, 'listenToAll')());
    await typeBlindly(page);
    expect.soft(await actsIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('');
  });
  await pressGlobal(page, 'Alt+Q');
  await readable(page);
  await host.close();
});
