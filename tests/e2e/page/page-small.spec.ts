// Small windows and strong zoom: the page keeps half of the window, and a notice covers no field being typed in.
import type { Frame, Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { painted } from '../stage/in-sight.ts';
import { type Host, serveHost } from '../stage/page-host.ts';
import { setUpPractice } from '../stage/panel.ts';

/** What a browser leaves of a window to its page: at 200 % a pixel of the page is two of the screen. The narrowest stands for all. */
const WINDOWS = [
  { name: '480 × 360', width: 480, height: 360, which: '' },
  { name: '1366 × 768 at 200 %', width: 683, height: 320, which: ' @full' },
  { name: '640 × 400', width: 640, height: 400, which: ' @full' },
] as const;

/** Two steps with fields, by their keys. */
const STEPS = ['Alt+2', 'Alt+5'] as const;

let host: Host;
test.beforeAll(async () => {
  host = await serveHost({ '/': { html: '<!doctype html><title>Agenda</title><input value="agenda">' } });
});
test.afterAll(() => host.close());

/** The first column of the page's window that the panel takes. */
const panelLeft = (page: Page) =>
  page.evaluate(() => {
    let x = innerWidth - 1;
    while (x >= 0 && document.elementFromPoint(x, innerHeight / 2)?.hasAttribute('data-decroche')) x -= 1;
    return x + 1;
  });

/** How much of the field that has the keyboard is in sight, and whether anything of the panel's foot lies over it. */
const fieldInSight = (panel: Frame) =>
  panel.evaluate(() => {
    const field = document.activeElement?.getBoundingClientRect();
    const desk = document.querySelector('.scroll')?.getBoundingClientRect();
    const foot = document.querySelector('.foot')?.getBoundingClientRect();
    if (!field || !desk || !foot) return 'nothing to measure';
    if (field.bottom > foot.top + 1) return `under the foot: ${field.bottom} > ${foot.top}`;
    const shown = Math.min(field.bottom, desk.bottom) - Math.max(field.top, desk.top);
    if (shown < Math.min(field.height, desk.height) - 2) return `${shown} of ${field.height} pixels`;
    return field.right > innerWidth + 1 ? `wider than the panel: ${field.right}` : 'in sight';
  });

/** How far below the top of its room the part stands that the keyboard is in. */
const partBelowTop = (panel: Frame) =>
  panel.evaluate(() => {
    const part = document.activeElement?.closest('.step')?.getBoundingClientRect();
    const room = document.querySelector('.call-thing')?.getBoundingClientRect();
    return part && room ? Math.abs(part.top - room.top) : Number.POSITIVE_INFINITY;
  });

for (const { name, width, height, which } of WINDOWS)
  test(`in a window of ${name} page and panel have half each, and a notice covers no field${which}`, async ({
    launch,
  }) => {
    const browser = await launch();
    await setUpPractice(browser);
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(host.url('/'));
    await page.bringToFront();
    const panel = await startCall(page);
    await expect.poll(() => panelLeft(page)).toBeGreaterThanOrEqual(Math.floor(width / 2));
    for (const key of STEPS) {
      await page.keyboard.press(key);
      await expect
        .poll(() => panel.evaluate(() => document.activeElement?.matches('textarea, input, select')))
        .toBe(true);
      await expect.poll(() => fieldInSight(panel)).toBe('in sight');
      // Nothing to save yet: a notice says so.
      await page.keyboard.press('Control+Enter');
      await expect(panel.locator('.notice')).not.toBeEmpty();
      await expect.poll(() => fieldInSight(panel)).toBe('in sight');
    }
    // The window grows: what stood at the top stands there.
    await page.keyboard.press('Alt+4');
    await expect(panel.getByRole('button', { name: 'RDV pris', exact: true })).toBeFocused();
    await page.setViewportSize({ width: 1366, height: 650 });
    await expect.poll(() => panel.evaluate(() => innerWidth)).toBeGreaterThan(width / 2);
    await painted(page, panel);
    expect(await partBelowTop(panel)).toBeLessThan(24);
    await expect(panel.getByRole('button', { name: 'RDV pris', exact: true })).toBeFocused();
  });
