// The search over all settings, by keys alone: from any view to the setting, in sight and with the keyboard.
import { openOwnPage } from '../../launch/browser/own-page.ts';
import { expect, test } from '../stage/browser.ts';
import { sightOf } from '../stage/in-sight.ts';
import { setUpPractice } from '../stage/panel.ts';

test('a setting is found by a word of hers, misspelt too, and the keyboard is there', async ({ launch }) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openOwnPage({ ...browser, firstRunPage: null }, 'options.html#phrases');
  const box = page.getByRole('searchbox', { name: 'Rechercher un réglage' });
  const found = page.getByRole('listbox', { name: 'Réglages trouvés' }).getByRole('option');
  await page.getByRole('heading', { name: 'Réglages de Décroché' }).waitFor();
  await page.keyboard.press('Alt+o');
  await expect(box).toBeFocused();
  await page.keyboard.type('xylophone');
  await expect(page.getByRole('status').filter({ hasText: 'Aucun réglage n’a ces mots' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await page.keyboard.type('souris clavir');
  await expect(found.first()).toHaveText(/Quand personne ne touche .* Confidentialité/);
  await page.keyboard.press('Enter');
  const idle = page.getByRole('checkbox', { name: 'Quand personne ne touche au clavier ni à la souris' });
  await expect(idle).toBeFocused();
  expect(page.url()).toContain('#privacy');
  await page.keyboard.press('Alt+o');
  await page.keyboard.type('problemes');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'Problèmes rencontrés' });
  await expect(heading).toBeFocused();
  expect(await sightOf(heading)).toBe('in sight');
});

/** 400 and 200 % of a window of 1280 by 1024. */
const ZOOMED = [
  { width: 320, height: 256 },
  { width: 640, height: 512 },
] as const;

test('zoomed in, what is found stands in sight under what is typed', async ({ launch }) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openOwnPage({ ...browser, firstRunPage: null }, 'options.html#privacy');
  const box = page.getByRole('searchbox', { name: 'Rechercher un réglage' });
  const found = page.getByRole('listbox', { name: 'Réglages trouvés' }).getByRole('option');
  const nothing = page.getByRole('status').filter({ hasText: 'Aucun réglage n’a ces mots' });
  for (const size of ZOOMED) {
    await page.setViewportSize(size);
    await page.reload();
    await page.getByRole('heading', { name: 'Réglages de Décroché' }).waitFor();
    await page.keyboard.press('Alt+o');
    await expect(box).toBeFocused();
    await page.keyboard.type('touche');
    await expect(found).not.toHaveCount(0);
    expect(await sightOf(found.first())).toBe('in sight');
    expect(await sightOf(page.getByRole('status').filter({ hasText: 'trouvés' }))).toBe('in sight');
    await page.keyboard.press('ArrowUp');
    expect(await sightOf(found.last())).toBe('in sight');
    expect(await sightOf(box)).toBe('in sight');
    await page.keyboard.press('Escape');
    await page.keyboard.type('xylophone');
    await expect(nothing).toBeVisible();
    expect(await sightOf(nothing)).toBe('in sight');
    expect(await sightOf(box)).toBe('in sight');
  }
});
