// The readable agenda as it is worked in: she goes on to another week by the keys that the site's row leaves to the page, and a
// page that fails for a moment is drawn again.
import type { Page } from '@playwright/test';
import { openAgenda } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { agendaOf, chooseStrength, settlesOn, shoot, steadyPicture } from './mask-agenda.ts';
import { masked } from './mask-host.ts';

/** Its address tells the week. */
const weekOf = (page: Page) => page.evaluate(() => location.pathname);

test('a page without a root or a body for a moment is drawn again afterwards @full', async ({
  launch,
  pressGlobal,
}) => {
  const html = `<!doctype html><title>Agenda</title><body>${agendaOf('DUPONTEL')}`;
  const host = await serveHost({ '/': { html } });
  const browser = await launch();
  await chooseStrength(browser, 'agenda');
  const { page } = await openHost(browser.context, host.url('/'));
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  const drawn = await steadyPicture(page, []);
  for (const part of ['documentElement', 'body'] as const)
    await test.step(`without ${part}`, async () => {
      await page.evaluate(async (name) => {
        const taken = document[name];
        const from = taken.parentNode;
        taken.remove();
        // Longer than two looks of the sketch.
        await new Promise((done) => setTimeout(done, 1300));
        from?.append(taken);
      }, part);
      await settlesOn(page, drawn);
      await page.evaluate(() => {
        const box = document.querySelector('.appointment');
        if (box instanceof HTMLElement) box.style.height = '90px';
      });
      await expect.poll(async () => (await shoot(page)) === drawn).toBe(false);
      await page.evaluate(() => {
        const box = document.querySelector('.appointment');
        if (box instanceof HTMLElement) box.style.height = '50px';
      });
      await settlesOn(page, drawn);
    });
  await host.close();
});

test('she goes from week to week by the keys left to the page, and scrolls by the wheel @full', async ({
  launch,
  pressGlobal,
  agenda,
}) => {
  const browser = await launch();
  await chooseStrength(browser, 'agenda');
  const page = await openAgenda(browser, agenda.url);
  // Lower than a day of work.
  await page.setViewportSize({ width: 1280, height: 650 });
  await page.bringToFront();
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  const first = await steadyPicture(page, []);
  const start = await weekOf(page);
  await page.keyboard.press('n');
  await expect.poll(() => weekOf(page)).not.toBe(start);
  await steadyPicture(page, [first]);
  await page.keyboard.press('p');
  await expect.poll(() => weekOf(page)).toBe(start);
  await settlesOn(page, first);
  await test.step('the wheel scrolls what is drawn, and back', async () => {
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, 260);
    await steadyPicture(page, [first]);
    await page.mouse.wheel(0, -2000);
    await settlesOn(page, first);
  });
});
