import { notesIn, openAgenda, startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { observeStorage } from './storage-observer.ts';

test('a damaged call is set aside and listed, and the call in hand goes on', async ({ launch, agenda }) => {
  const browser = await launch();
  const page = await openAgenda(browser, agenda.url);
  const observer = await observeStorage(browser, page);
  await notesIn(await startCall(page)).pressSequentially('joue gonflée');
  await expect.poll(observer.notes).toBe('joue gonflée');

  await observer.plant('calls', { id: 'damaged', status: 'active', notes: 'mots de Mme Durand' });
  await page.reload();
  const panel = await startCall(page);
  await expect(panel.getByText('Un enregistrement abîmé a été mis de côté')).toBeVisible();
  await expect(notesIn(panel)).toHaveValue('joue gonflée');
  await notesIn(panel).press('End');
  await notesIn(panel).pressSequentially(' et fièvre');
  await expect.poll(observer.notes).toBe('joue gonflée et fièvre');
  expect(await observer.records('calls')).toHaveLength(1);
  const aside = await observer.records('setAside');
  expect(aside).toHaveLength(1);
  expect(aside[0]).toMatchObject({ store: 'calls', body: { id: 'damaged', notes: 'mots de Mme Durand' } });

  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await expect(options.getByRole('button', { name: 'Copier le contenu' })).toHaveCount(1);
});
