// With the keyboard in the agenda the keys that do nothing there say so, and those that act everywhere do not.
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, panelIn, setUpPractice } from '../stage/panel.ts';

test('keys that act only in the panel are struck through while the agenda has the keyboard @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  const drawn = (name: string) =>
    panel
      .button(name)
      .locator('.key-cap')
      .evaluate((cap) => getComputedStyle(cap).textDecorationLine);
  await expect(panel.textbox('Motif')).toBeFocused();
  expect(await drawn("Terminer l'appel")).toBe('none');

  await page.keyboard.press('Escape');
  await expect(panel.frame.getByText("clavier dans l'agenda", { exact: true })).toBeVisible();
  expect(await drawn("Terminer l'appel")).toBe('line-through');

  await pressGlobal(page, 'Alt+C');
  await expect(panel.frame.getByText('clavier ici', { exact: true })).toBeVisible();
  expect(await drawn("Terminer l'appel")).toBe('none');

  // Between two calls: the key of a new one is the browser's, and acts wherever she is.
  await page.keyboard.press('Alt+t');
  await expect(panel.button('Nouvel appel')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel.frame.getByText("clavier dans l'agenda", { exact: true })).toBeVisible();
  expect(await drawn('Nouvel appel')).toBe('none');
});
