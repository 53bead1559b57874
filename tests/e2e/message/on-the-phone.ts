// A call with somebody to be called back: who, why and at which number.
import type { Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser } from '../stage/browser.ts';
import { openFile, type Panel, panelIn, setUpPractice } from '../stage/panel.ts';

/** Over the agenda of the invented practice. */
export async function onThePhone(
  browser: LaunchedBrowser,
  origin: string,
): Promise<{ page: Page; panel: Panel }> {
  await setUpPractice(browser);
  const page = await openFile(browser, origin);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.type('joue gonflée');
  // Letters on their way belong to the field in which they were typed: the caret is moved once they are there.
  await expect(panel.textbox('Motif')).toHaveValue('joue gonflée');
  await panel.textbox("Nom de l'appelant").fill('Mme Roux');
  await panel.textbox('Téléphone').fill('0639980102');
  return { page, panel };
}
