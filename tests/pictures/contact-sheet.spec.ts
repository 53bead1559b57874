// Every state at every size, by day and by night, as one folder of pictures and one sheet for each state: to be looked at.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { plantCalls } from '../bench/plant-calls.ts';
import { expect, type LaunchedBrowser, test } from '../e2e/stage/browser.ts';
import { CALL_STATES, deskWithACallWaiting, raiseNotice, SIZES } from '../e2e/stage/call-states.ts';
import { LAYERS, PAGES } from './scenes.ts';
import { type Drawn, picturesOf, printSheets } from './sheet.ts';

const folder = join(import.meta.dirname, '..', '..', 'test-results', 'pictures');

/** A part of a state's name: only those are drawn. */
const { DECROCHE_STATES = '' } = process.env;
const isWanted = (name: string) => name.includes(DECROCHE_STATES);

test('the contact sheet', async ({ launch, agenda, panelOf }) => {
  if (!DECROCHE_STATES) await rm(folder, { recursive: true, force: true });
  const browser: LaunchedBrowser = await launch();
  const drawn: Drawn[] = [];
  const draw = async (page: Page, name: string, panel?: Frame) => {
    if (!isWanted(name)) return;
    drawn.push({ name, pictures: await picturesOf(page, { folder: join(folder, 'single'), name, panel }) });
  };

  const desk = await deskWithACallWaiting(browser, agenda.url);
  const frame = await panelOf(desk.page);
  for (const state of CALL_STATES) {
    // Where a state is scrolled to is decided as it is reached: in the window that most desks have.
    await desk.page.setViewportSize(SIZES[0]);
    await state.reach(desk);
    await raiseNotice(desk);
    await draw(desk.page, state.name, frame);
  }
  for (const { name, open } of LAYERS) {
    if (!isWanted(name)) continue;
    await open(desk);
    await draw(desk.page, name, frame);
    await desk.page.keyboard.press('Escape');
  }

  const page = await browser.context.newPage();
  const address = (path: string) => `chrome-extension://${browser.extensionId}/${path}`;
  await page.goto(address('manifest.json'));
  await plantCalls(page, 0, 40);
  for (const { name, address: path, steps = [] } of PAGES.filter((one) => isWanted(one.name))) {
    await page.goto(address(path));
    await page.reload();
    await expect(page.getByRole('main').or(page.locator('main')).first()).toBeVisible();
    await draw(page, name);
    for (const next of steps) {
      await next.reach(page);
      await draw(page, next.name);
    }
  }
  // Only now: a tab in front of the agenda would take the caret out of the panel.
  await printSheets(browser.context, drawn, folder);
});
