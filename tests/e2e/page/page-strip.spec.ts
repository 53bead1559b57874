// The closed panel: a strip at a place of the window's edge where it hides no button of the page.
import type { Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';

/** A column of buttons along the right edge, from the top down to `gap`, and again from `gap` + `room`. */
const column = (gap: number, room: number) => `<!doctype html><style>body{margin:0}
  button{position:absolute;right:0;width:60px;height:40px}</style><body><script>
  for (let y = 0; y < innerHeight; y += 40) if (y < ${gap} || y >= ${gap + room}) {
    const button = document.createElement('button');
    button.style.top = y + 'px';
    document.body.append(button);
  }</script>`;

/** The strip as the page's pointer meets it, and how many of the page's buttons it hides whole or in part. */
const stripIn = (page: Page) =>
  page.evaluate(() => {
    const ys = Array.from({ length: innerHeight }, (_, y) => y);
    const isOurs = (y: number) =>
      document.elementFromPoint(innerWidth - 5, y)?.hasAttribute('data-decroche') === true;
    const hidden = [...document.querySelectorAll('button')].filter((button) => {
      const { left, top, bottom } = button.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) return false;
      return [left + 30, left + 55].some((x) =>
        [top + 2, (top + bottom) / 2, bottom - 2].some((y) => document.elementFromPoint(x, y) !== button),
      );
    });
    const ofAll = document.querySelectorAll('button').length > 10;
    return { height: ys.filter(isOurs).length, hidden: hidden.length, ofAll };
  });

test('closed, the panel hides no button of the page, and moves when one comes under it', async ({
  launch,
  pressGlobal,
}) => {
  const room = await serveHost({
    '/wide': { html: column(400, 240) },
    '/narrow': { html: column(400, 80) },
    '/none': { html: column(0, 0) },
  });
  const { context } = await launch();
  const { page } = await openHost(context, room.url('/wide'));
  await expect.poll(() => stripIn(page)).toEqual({ height: 192, hidden: 0, ofAll: true });
  await page.evaluate(() => {
    document.body.style.cssText = 'margin:0;position:relative;top:-200px';
  });
  await expect.poll(() => stripIn(page)).toEqual({ height: 192, hidden: 0, ofAll: true });
  await test.step('within the frame in which the width of the page changes', async () => {
    const moved = await page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      const strip = () => {
        const ours = (y: number) =>
          document.elementFromPoint(innerWidth - 5, y)?.hasAttribute('data-decroche') === true;
        return Array.from({ length: innerHeight }, (_, y) => y).filter(ours);
      };
      const before = strip();
      // The page makes room for something of its own, and lays a button under the strip.
      document.body.style.cssText = 'margin:0 30px 0 0;position:relative;top:0';
      await frame();
      await frame();
      return { before: before[0], after: strip()[0] };
    });
    expect(moved.after).not.toBe(moved.before);
    expect(await stripIn(page)).toEqual({ height: 192, hidden: 0, ofAll: true });
  });
  await page.goto(room.url('/narrow'));
  await expect.poll(() => stripIn(page)).toEqual({ height: 44, hidden: 0, ofAll: true });
  await page.goto(room.url('/none'));
  // A handle, within the last pixels of a button.
  await expect.poll(async () => (await stripIn(page)).height).toBe(96);
  await pressGlobal(page, 'Alt+C');
  await expect.poll(async () => (await stripIn(page)).height).toBeGreaterThan(600);
  await room.close();
});

test('closed, the panel goes from a button that was scrolled under it, or put there by a rule', async ({
  launch,
}) => {
  // Where it goes from the first, the second one comes.
  const html = `<!doctype html><style>body{margin:0;height:4000px}button{position:absolute;right:0;top:2000px;width:60px;height:40px}
    .late{position:fixed;top:-100px}.shown .late{top:200px}</style><body><button></button><button class="late"></button>`;
  const room = await serveHost({ '/': { html } });
  const { context } = await launch();
  const { page } = await openHost(context, room.url('/'));
  const hidesNothing = () =>
    expect.poll(() => stripIn(page)).toEqual({ height: 192, hidden: 0, ofAll: false });
  const isOursAt = (y: number) =>
    page.evaluate(
      (down) => document.elementFromPoint(innerWidth - 30, down)?.hasAttribute('data-decroche'),
      y,
    );
  await hidesNothing();
  expect([await isOursAt(120), await isOursAt(220)]).toEqual([true, false]);
  await page.evaluate(() => scrollTo(0, 1900));
  await hidesNothing();
  expect([await isOursAt(120), await isOursAt(220)]).toEqual([false, true]);
  await page.evaluate(() => {
    document.body.className = 'shown';
  });
  await hidesNothing();
  expect(await isOursAt(220)).toBe(false);
  await room.close();
});
