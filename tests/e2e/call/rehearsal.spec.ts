// A fictitious call in the real panel, by keyboard alone, from the ring to its debrief; of it nothing is among the real calls.
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { openOwnPage } from '../../launch/browser/own-page.ts';
import { expect, test } from '../stage/browser.ts';
import { recordsIn } from '../stage/panel.ts';

test('a fictitious call is taken by keyboard to its best debrief, and nothing of it is kept', async ({
  launch,
}) => {
  const browser = await launch();
  const page = await openOwnPage(browser, 'rehearsal.html');
  await page.getByRole('button', { name: 'L’offre du mois' }).press('Enter');
  const panel = page.frameLocator('iframe');
  await expect(panel.getByRole('button', { name: 'Nouvel appel' })).toBeVisible();
  await pressGlobal(page, 'Alt+C');
  await expect(panel.getByRole('textbox', { name: 'Motif' })).toBeFocused();
  await expect(page.getByText('contrat d’électricité')).toBeVisible();
  await page.keyboard.press('Alt+1');
  const salesman = panel.getByRole('button', { name: 'Démarchage' });
  await expect(panel.locator('[data-keys~="caller"] :focus')).toHaveCount(1);
  await page.keyboard.press('d');
  await expect(salesman).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Alt+a');
  await page.keyboard.press('Alt+t');
  await page.keyboard.press('Alt+t');
  await expect(panel.getByRole('button', { name: 'Nouvel appel' })).toBeVisible();
  await page.getByRole('button', { name: 'Terminer et voir le bilan' }).press('Enter');
  await expect(page.getByText('Tout y est.')).toBeVisible();
  expect(await recordsIn(page, 'calls')).toEqual([]);
  await page.getByRole('button', { name: 'Autres appels' }).press('Enter');
  await expect(page.getByText('1 sur')).toBeVisible();
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(names).not.toContain('decroche-entrainement');
});
