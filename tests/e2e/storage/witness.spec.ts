// The browser makes a damaged database anew, and says nothing: the witness outside of it does, on every page.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openOwnPage } from '../../launch/browser/own-page.ts';
import { openAgenda, startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { setUpPractice } from '../stage/panel.ts';

test('a database that is gone is told in panel and settings, which do not open as on the first day', async ({
  launch,
  agenda,
}) => {
  const before = await launch();
  await setUpPractice(before);
  const page = await openOwnPage(before, 'options.html');
  await expect
    .poll(() => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('witness'))))
    .toContain('"practices":{"count":1');
  await before.close();
  const folder = join(before.profile, 'Default', 'IndexedDB');
  await rm(join(folder, `chrome-extension_${before.extensionId}_0.indexeddb.leveldb`), { recursive: true });

  const after = await launch({ profile: before.profile });
  const panel = await startCall(await openAgenda(after, agenda.url));
  await expect(panel.getByText('Les données de ce poste ont disparu')).toBeVisible();
  const options = await after.context.newPage();
  await options.goto(`chrome-extension://${after.extensionId}/options.html`);
  await expect(options.getByRole('alert')).toContainText('Restaurer une sauvegarde');
  await expect(options.getByText('Bienvenue.')).toHaveCount(0);
  await options.getByRole('button', { name: 'Continuer avec ce qui est là' }).click();
  await expect(options.getByText('Bienvenue.')).toBeVisible();
});
