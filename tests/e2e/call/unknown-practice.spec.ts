// A call whose practice is not known, or before there is one: nothing is said in another's name, and the way out is in sight.
import { openAgenda, startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { panelIn, setUpPractice } from '../stage/panel.ts';

test('before any practice the greeting is true, and a line leads to the settings @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  const page = await openAgenda(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  await expect(panel.greeting).toContainText('Bonjour, je vous écoute.');
  await expect(panel.greeting).not.toContainText('nom du cabinet');
  const practice = panel.frame.getByRole('combobox', { name: 'Cabinet' });
  await expect(practice).toHaveValue('');
  // It says so itself: an empty box would look broken.
  await expect(practice.locator('option:checked')).toHaveText('Aucun cabinet');
  const opening = browser.context.waitForEvent('page');
  await panel.frame.getByRole('link', { name: 'Inscrire un cabinet' }).press('Enter');
  await expect((await opening).getByRole('heading', { level: 1 })).toBeVisible();

  // The call begun without one takes none by itself: she chooses.
  await setUpPractice(browser);
  await expect(panel.frame.getByText('Cabinet inconnu : choisissez')).toBeVisible();
  await expect(practice.locator('option:checked')).toHaveText('Cabinet inconnu : à choisir');
  await practice.selectOption({ label: 'Cabinet dentaire des Tilleuls' });
  await expect(panel.greeting).toContainText('abinet dentaire des Tilleuls');
  await expect(panel.frame.getByText('Cabinet inconnu')).toHaveCount(0);
});
