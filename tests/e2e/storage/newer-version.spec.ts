// A database that a newer version wrote: panel, settings, journal and popup say so, and none is blank.
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
