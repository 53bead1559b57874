// The first time as the secretary's guide tells it, followed by keyboard: what it quotes of our pages is met.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openOwnPage } from '../../launch/browser/own-page.ts';
import { expect, test } from '../stage/browser.ts';

const guide = join(import.meta.dirname, '..', '..', '..', 'docs', 'guides', 'fr', 'secretaire.md');

/** On the menu of our icon: beside a site that is not known (tests/e2e/page). */
const ELSEWHERE = ['Poser le panneau'];

/** What the part on the first time quotes, spaces made plain. */
async function quoted(): Promise<string[]> {
  const parts = (await readFile(guide, 'utf8')).split(/^## /m);
  const part = parts.find((each) => each.startsWith('La première fois')) ?? '';
  return [...part.matchAll(/«\s([^»]+?)\s»/g)].map(([, words = '']) => words.replaceAll(/\s+/g, ' '));
}

test('the first time, as the guide tells it: a practice to try, a call to rehearse', async ({ launch }) => {
  const page = await openOwnPage(await launch(), 'welcome.html');
  const met: string[] = [];
  const press = async (role: 'button' | 'link' | 'radio', name: string) => {
    await page.getByRole(role, { name }).press(role === 'radio' ? 'Space' : 'Enter');
    met.push(name);
  };
  await page.getByRole('textbox', { name: 'Votre prénom' }).fill('Camille');
  await press('radio', 'Je veux juste essayer');
  await press('button', 'Utiliser le cabinet d’exemple');
  await expect(page.getByText('Cabinet dentaire des Tilleuls').first()).toBeVisible();
  await press('link', 'Faire un appel d’entraînement');
  await expect(page).toHaveURL(/rehearsal\.html/);
  expect([...met, ...ELSEWHERE].toSorted()).toEqual((await quoted()).toSorted());
});
