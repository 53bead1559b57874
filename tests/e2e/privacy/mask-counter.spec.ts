// Somebody comes to the counter: one key hides the agenda and the call, parks the caller, and gives all of it back.
import { openAgenda, startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { panelIn, setUpPractice } from '../stage/panel.ts';
import { masked, readable } from './mask-host.ts';
import { stop } from './stopped-page.ts';

async function takeCall(browser: LaunchedBrowser, origin: string) {
  await setUpPractice(browser);
  const page = await openAgenda(browser, origin);
  return { page, panel: panelIn(await startCall(page)) };
}

test('the same key hides agenda, names and questions, and gives back the call and its caret', async ({
  launch,
  pressGlobal,
  agenda,
}) => {
  const { page, panel } = await takeCall(await launch(), agenda.url);
  const notes = panel.textbox('Notes');
  await notes.focus();
  await page.keyboard.type('Mme DUPONTEL, joue gonflée');
  for (let back = 0; back < 8; back += 1) await page.keyboard.press('ArrowLeft');
  const place = () =>
    notes.evaluate((field) => [
      field === document.activeElement,
      field instanceof HTMLTextAreaElement && field.selectionStart,
    ]);
  // The caret once the last of these keys has moved it.
  const before = [true, 'Mme DUPONTEL, joue'.length];
  await expect.poll(place).toEqual(before);
  /** What a person at the desk sees where the field stands: the field itself, or what lies over it. */
  const isCovered = () =>
    notes.evaluate((field) => {
      const { x, y, width, height } = field.getBoundingClientRect();
      return !field.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
  expect(await isCovered()).toBe(false);
  await pressGlobal(page, 'Alt+K');
  await masked(page);
  await expect(panel.notice('Je suis à vous dans un instant')).toBeVisible();
  await expect.poll(isCovered).toBe(true);
  await expect(panel.button("Reprendre l'appel")).toBeVisible();
  await pressGlobal(page, 'Alt+K');
  await readable(page);
  await expect.poll(isCovered).toBe(false);
  await expect(panel.button('Mettre en attente')).toBeVisible();
  expect(await place()).toEqual(before);
  await page.keyboard.type(' très');
  await expect(notes).toHaveValue('Mme DUPONTEL, joue très gonflée');
});

test('while the agenda hangs behind the tab of ours that covers it, the key gives back the call too @full', async ({
  launch,
  pressGlobal,
  agenda,
}) => {
  const browser = await launch();
  const { page, panel } = await takeCall(browser, agenda.url);
  const goOn = await stop(page);
  // The key is let go once the page goes on.
  const pressed = pressGlobal(page, 'Alt+K');
  const findCover = () => browser.context.pages().find((each) => each.url().endsWith('/cover.html'));
  await expect.poll(findCover).toBeDefined();
  const cover = findCover();
  if (!cover) throw new Error('The cover went away again.');
  // It may be gone before the key is let go.
  await pressGlobal(cover, 'Alt+K').catch(() => undefined);
  await goOn();
  await pressed;
  await readable(page);
  await expect(panel.button('Mettre en attente')).toBeVisible();
  await expect.poll(findCover).toBeUndefined();
});
