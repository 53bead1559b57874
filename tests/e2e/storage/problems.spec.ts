// What nobody foresaw has an address: it is listed in the settings, without a word of what was typed.
import { openAgenda, startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';

const SECRET = 'Mme Durand, 06 12 34 56 78';

/** A defect in the document, as its own code would have it: nobody catches it. */
const defect = (secret: string) =>
  void setTimeout(() => {
    throw new TypeError(`cannot read ${secret}`);
  });

test('a defect in the panel is told, listed without its words, and cleared', async ({ launch, agenda }) => {
  const browser = await launch();
  const page = await openAgenda(browser, agenda.url);
  const panel = await startCall(page);
  await panel.evaluate(defect, SECRET);
  await expect(panel.getByText('Imprévu')).toBeVisible();

  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const list = options.getByRole('region', { name: 'Problèmes rencontrés' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText('panneau');
  await expect(list).toContainText('TypeError');
  expect(JSON.stringify(await options.evaluate(() => chrome.storage.local.get()))).not.toContain('Durand');
  await list.getByRole('button', { name: 'Vider la liste' }).click();
  await expect(list).toContainText('Aucun : rien d’imprévu n’est arrivé.');
});

test('the settings show the list also where the database cannot be opened @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await openAgenda(browser, agenda.url);
  const options = await browser.context.newPage();
  await options.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Mme Durand', 'UnknownError');
    };
  });
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const list = options.getByRole('region', { name: 'Problèmes rencontrés' });
  await expect(options.getByRole('alert')).toBeVisible();
  await expect(list).toContainText('UnknownError');
  await expect(list).not.toContainText('Durand');
});
