// Keys where she is: those of the step while Alt is held, the one that would have spared a click, and the sheet of all of them.
import { openOwnPage } from '../../launch/browser/own-page.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, panelIn, setUpPractice } from '../stage/panel.ts';
import { pdfText } from '../stage/pdf-text.ts';

test('Alt held shows the keys of the step, in a text field too; after the call a click is answered by its key', async ({
  launch,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openOwnPage(browser, 'sidebar.html');
  const panel = panelIn(page);
  const held = page.getByRole('complementary', { name: 'Touches de cette étape' });
  const tip = page.getByRole('note').filter({ hasText: 'Vous auriez pu' });
  await panel.button('Nouvel appel').press('Enter');
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.type('devis');
  await expect(panel.textbox('Motif')).toHaveValue('devis');
  await page.keyboard.down('Alt');
  await expect(held).toContainText('Contrôle d’entrée');
  await page.keyboard.up('Alt');
  await expect(held).toHaveCount(0);
  await page.keyboard.press('Alt+4');
  await expect(panel.button('RDV pris')).toBeFocused();
  await page.keyboard.down('Alt');
  await expect(held).toContainText('Transférer et terminer');
  const rowOf = (command: string) => held.locator('dl > div', { hasText: command });
  await expect(rowOf('Étape message')).toHaveAttribute('data-known', 'false');
  await page.keyboard.up('Alt');
  // Pressed often enough, a key is known, and steps back behind those that she does not use yet.
  for (let time = 0; time < 5; time += 1)
    for (const [key, step] of [
      ['Alt+5', 'Message'],
      ['Alt+4', 'Traitement'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(panel.frame.locator('[aria-current="step"]')).toContainText(step);
    }
  await page.keyboard.down('Alt');
  await expect(rowOf('Étape message')).toHaveAttribute('data-known', 'true');
  await expect(rowOf('attente')).toHaveAttribute('data-known', 'false');
  await page.keyboard.up('Alt');
  await expect(panel.textbox('Motif')).toHaveValue('devis');

  await panel.button("Terminer l'appel").click();
  await expect(panel.frame.getByRole('region', { name: 'Avant de clore' })).toBeVisible();
  await expect(tip).toHaveCount(0);
  await page.keyboard.press('Alt+t');
  await expect(panel.clock).toHaveCount(0);
  await expect(tip).toContainText('Alt+T');
  await panel.button('Nouvel appel').press('Enter');
  await expect(panel.textbox('Motif')).toBeFocused();
  await expect(tip).toHaveCount(0);
});

test('Alt held in a field of the agenda shows which keys act from there', async ({ launch, agenda }) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel.frame.getByText("clavier dans l'agenda", { exact: true })).toBeVisible();
  const held = panel.frame.getByRole('complementary', { name: 'Touches qui agissent dans l’agenda' });
  await page.keyboard.down('Alt');
  await expect(held.locator('kbd')).toHaveText(['Alt+C', 'Alt+P', 'Alt+K', 'Alt+Q']);
  await page.keyboard.up('Alt');
  await expect(held).toHaveCount(0);
});

test('F1 is searched, and prints every key on one page', async ({ launch }) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openOwnPage(browser, 'sidebar.html');
  await expect(panelIn(page).button('Nouvel appel')).toBeVisible();
  await page.keyboard.press('F1');
  const search = page.getByRole('dialog').getByRole('searchbox');
  await expect(search).toBeFocused();
  const rows = page.locator('dl.keys > div');
  const all = await rows.allTextContents();
  await page.keyboard.type('attente');
  await expect(rows.filter({ hasText: 'Mettre en attente / reprendre' })).toBeVisible();
  expect(await rows.count()).toBeLessThan(all.length / 4);
  await search.fill('');
  await expect(rows).toHaveCount(all.length);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const text = pdfText(pdf);
  for (const row of all) expect(text).toContain(row.normalize('NFKC').replace(/\s+/g, ''));
});
