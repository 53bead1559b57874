// A name typed straight away in the step « Contact », where single letters choose who calls: it stands in the name, whole.
import type { Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, panelIn, setUpPractice } from '../stage/panel.ts';

/** Types at the pace of a hand by the keys' own clock, however late a busy machine delivers them. */
async function typeAtPace(page: Page, word: string): Promise<void> {
  const line = await page.context().newCDPSession(page);
  const began = Date.now() / 1000;
  for (const [index, key] of [...word].entries()) {
    const code = `Key${key.toUpperCase()}`;
    const windowsVirtualKeyCode = key.toUpperCase().charCodeAt(0);
    const press = { key, code, windowsVirtualKeyCode, timestamp: began + index * 0.12 };
    await line.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, ...press });
    await line.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
  }
  await line.detach();
}

test('its letters choose nobody, and none is lost', async ({ launch, agenda }) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.press('Alt+1');
  await expect(panel.button('Patient')).toBeFocused();
  // Each of the five keys but one is among them.
  await typeAtPace(page, 'radspieler');
  const name = panel.textbox("Nom de l'appelant");
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('radspieler');
  for (const kind of ['Patient', 'Proche', 'Démarchage'])
    await expect(panel.button(kind)).toHaveAttribute('aria-pressed', 'false');
  await expect(panel.notice('Vos lettres vont dans')).toBeVisible();
});
