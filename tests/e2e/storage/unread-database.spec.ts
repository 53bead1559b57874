// A database that cannot be opened: panel, settings, journal and popup say why, and none is blank.
import { expect, test } from '../stage/browser.ts';
import { setUpPractice } from '../stage/panel.ts';

test('every page says that the data is of a newer version', async ({ launch }) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = browser.firstRunPage ?? (await browser.context.newPage());
  const at = (name: string) => `chrome-extension://${browser.extensionId}/${name}`;
  await page.goto(at('manifest.json'));
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('decroche', 1_000);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
  );
  for (const name of ['options.html', 'journal.html', 'popup.html', 'sidebar.html']) {
    await page.goto(at(name));
    await expect(page.getByText('Les données viennent d’une version plus récente')).toBeVisible();
  }
});

test('with the keys of the desk gone every page says so; started afresh, the settings offer to restore @full', async ({
  launch,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = browser.firstRunPage ?? (await browser.context.newPage());
  const at = (name: string) => `chrome-extension://${browser.extensionId}/${name}`;
  await page.goto(at('manifest.json'));
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const removing = indexedDB.deleteDatabase('decroche-keys');
        removing.onsuccess = () => resolve();
        removing.onerror = () => reject(removing.error);
      }),
  );
  for (const name of ['journal.html', 'popup.html', 'sidebar.html', 'options.html']) {
    await page.goto(at(name));
    await expect(page.getByText('Les clés de ce poste ont disparu')).toBeVisible();
  }
  await page.getByRole('checkbox', { name: 'Je n’attends plus ces données' }).check();
  await page.getByRole('button', { name: 'Repartir à neuf, puis restaurer' }).click();
  await expect(page.getByRole('button', { name: 'Utiliser le cabinet d’exemple' })).toBeVisible();
  await expect(page.getByText('Les données de ce poste ont disparu')).toBeVisible();
});
