// Two at one desk: the name in the foot of the panel, one key, a code, and whose name a message bears.
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, panelIn, setUpPractice } from '../stage/panel.ts';

test('another takes the desk by her code, typed without leaving the keyboard @full', async ({
  launch,
  agenda,
}) => {
  const first = await launch();
  await setUpPractice(first);
  const options = await first.context.newPage();
  await options.goto(`chrome-extension://${first.extensionId}/options.html`);
  const card = options.locator('section', { has: options.locator('#secretaries') });
  await card.getByLabel('Nom', { exact: true }).fill('Inès');
  await card.getByLabel(/Code/).fill('2580');
  await card.getByRole('button', { name: 'Ajouter' }).click();
  await expect(card.getByText('Inès · avec un code')).toBeVisible();
  const page = await openFile(first, agenda.url);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await expect(panel.button('Au poste : Camille. Changer')).toBeVisible();
  await page.keyboard.press('Alt+Shift+S');
  await expect(panel.button('Fermer')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(panel.button('Inès')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.frame.getByLabel('Code pour Inès')).toBeFocused();
  await page.keyboard.type('1111');
  await page.keyboard.press('Enter');
  await expect(panel.frame.getByText('Ce n’est pas ce code')).toBeVisible();
  await page.keyboard.type('2580');
  await page.keyboard.press('Enter');
  await expect(panel.button('Au poste : Inès. Changer')).toBeVisible();
  await expect(panel.textbox('Motif')).toBeFocused();
});
