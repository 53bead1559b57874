// A practitioner's instruction: written in the settings, told as new, seen in the call when its reason is said, read by one key.
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, panelIn, setUpPractice } from '../stage/panel.ts';

test('an instruction shows at its moment of the call, once, and is read and understood', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html#directives`);
  await options.getByRole('button', { name: 'Ajouter une consigne' }).click();
  await options.getByLabel('La consigne').fill('Pas de renouvellement par téléphone : consultation.');
  await options.getByLabel('Quand le motif dit').fill('renouvel, ordonnance');
  await options.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(options.getByText('Enregistré.', { exact: true })).toBeVisible();

  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  const notes = panel.frame.getByRole('region', { name: 'Consignes' });
  await expect(notes).toHaveCount(0);
  await page.keyboard.type('renouvellement');
  await expect(notes).toContainText('Pas de renouvellement par téléphone');
  await page.keyboard.press('Alt+Shift+C');
  await expect(panel.button('Fermer')).toBeFocused();
  const layer = panel.frame.getByRole('dialog', { name: 'Consignes' });
  await layer.getByRole('button', { name: 'Lu et compris' }).click();
  await expect(layer.getByText('nouveau')).toHaveCount(0);
  await expect(options.getByText('Lu et compris : Camille')).toBeVisible();
});
