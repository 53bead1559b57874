// Keys of a layer, of the journal and of the settings, changed in the settings: heard where they act at once, and named there.
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { openOwnPage } from '../../launch/browser/own-page.ts';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { searchIn } from '../stage/journal.ts';
import { openFile, panelIn, setUpPractice, tabTo } from '../stage/panel.ts';

test('a key of a layer, of the journal, of the settings is pressed anew, and acts at once in its place', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const options = await openOwnPage(browser, 'options.html');
  await options.getByText('Toutes les touches', { exact: true }).press('Enter');
  const find = options.getByRole('textbox', { name: 'Chercher une touche, ou ce qu’elle fait' });
  const choose = async (words: string, key: string) => {
    await find.fill(words);
    await options.getByRole('button', { name: /^Changer la touche/ }).press('Enter');
    await options.keyboard.press(key);
  };
  await choose('liste des phrases copier', 'Alt+Enter');
  await expect(options.getByText('sert déjà', { exact: false })).toContainText('Afficher en grand');
  await options.keyboard.press('F2');
  await expect(options.getByRole('button', { name: /Liste des phrases.*Copier \(F2\)/ })).toBeVisible();
  await choose('page du journal rechercher', 'F4');
  await choose('page des réglages phrases', 'F9');
  await expect(options.getByRole('link', { name: 'Phrases' }).locator('.key-cap')).toHaveText('F9');
  await options.keyboard.press('F9');
  await expect(options.getByRole('searchbox', { name: 'Rechercher une phrase' })).toBeVisible();

  const journal = await browser.context.newPage();
  await journal.goto(`chrome-extension://${browser.extensionId}/journal.html`);
  await expect(journal.locator('.search-field .key-cap')).toHaveText('F4');
  await journal.keyboard.press('F4');
  await expect(searchIn(journal)).toBeFocused();

  const page = await openFile(browser, agenda.url);
  await pressGlobal(page, 'Alt+P');
  const panel = panelIn(await panelOf(page));
  await expect(panel.phraseSearch).toBeFocused();
  await expect(panel.palette.locator('.palette-keys')).toContainText('F2 copier');
  await page.keyboard.type('merci de votre appel');
  await expect(panel.phraseSearch).toHaveValue('merci de votre appel');
  await page.keyboard.press('F2');
  await expect(panel.notice('Copié')).toBeVisible();
});

test('letters alone are switched off: none answers a question, its button does, and they come back @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const options = await openOwnPage(browser, 'options.html');
  const letters = options.getByRole('checkbox', { name: 'Une lettre ou un chiffre seul est une commande' });
  await letters.press('Space');
  await expect(letters).not.toBeChecked();
  await expect(options.getByText('Aucune lettre ni aucun chiffre seul', { exact: false })).toBeVisible();

  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  await panel.textbox('Motif').fill('mal à la poitrine');
  await expect(panel.frame.getByRole('listbox', { name: 'Protocoles proposés' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel.question).toBeFocused();
  await expect(panel.button('Oui').locator('.key-cap')).toHaveCount(0);
  const answered = panel.frame.locator('.answered li');
  for (const key of ['o', 'n', '1']) await page.keyboard.press(key);
  // What stands there after three letters that are none is answered by its button.
  await tabTo(page, panel.button('Non'));
  await expect(answered).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(answered).not.toHaveCount(0);
  const before = await answered.count();

  await letters.press('Space');
  await expect(letters).toBeChecked();
  await page.bringToFront();
  await expect(panel.button('Oui').locator('.key-cap')).toHaveText('O');
  await panel.question.focus();
  await page.keyboard.press('n');
  await expect(answered).not.toHaveCount(before);
});
