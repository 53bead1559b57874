// A secretary who answers from another country: what she can dial, and what she cannot.
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, panelIn, sayYes, setUpPractice } from '../stage/panel.ts';

/** A number of the range that is kept for fiction. */
const CENTRE = '01 99 00 15 15';

test('abroad she is told that the short number leads nowhere, until the practice gives the full number @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await options.getByRole('combobox', { name: 'Où vous répondez' }).selectOption('Madagascar');

  const page = await openFile(browser, agenda.url);
  await startCall(page);
  const panel = panelIn(await panelOf(page));
  await page.keyboard.type('ca serre dans la poitrine');
  await page.keyboard.press('Enter');
  await expect(panel.question).toBeFocused();
  await sayYes(page, panel);
  await expect(panel.directive).toContainText('VITAL — 15 maintenant');
  await expect(panel.directive).toContainText('vous ne pouvez pas l’appeler');
  const sheet = panel.frame.getByRole('region', { name: 'Fiche 15' });
  await expect(sheet).toContainText('c’est l’appelant, un proche ou un voisin qui le compose');

  await options.bringToFront();
  await options.getByRole('button', { name: 'dentaire des Tilleuls' }).click();
  await options.getByRole('textbox', { name: 'Numéro complet de l’urgence du cabinet' }).fill(CENTRE);
  await options.getByRole('button', { name: 'Enregistrer' }).click();

  await page.bringToFront();
  await expect(sheet).toContainText(CENTRE);
  await expect(panel.directive).toContainText(`appeler soi-même le ${CENTRE}`);
});
