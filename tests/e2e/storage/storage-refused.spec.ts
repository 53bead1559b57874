import { notesIn, openAgenda, startCall } from '../stage/agenda-call.ts';
import { BLOCKED_THIRD_PARTY_COOKIES, expect, test } from '../stage/browser.ts';
import { observeStorage } from './storage-observer.ts';

const ALL_COOKIES_BLOCKED = { profile: { default_content_setting_values: { cookies: 2 } } };

test('where all cookies are blocked the panel says so and offers the side panel @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch({ preferences: ALL_COOKIES_BLOCKED });
  const panel = await startCall(await openAgenda(browser, agenda.url));
  await expect(panel.getByRole('heading', { name: 'Le stockage est fermé dans cette page' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Ouvrir le panneau latéral' })).toBeVisible();
});

test('where all cookies are blocked the side panel keeps what is typed @full', async ({ launch, agenda }) => {
  const browser = await launch({ preferences: ALL_COOKIES_BLOCKED });
  // The side panel shows the same document as a top-level page of the extension.
  const side = await openAgenda(browser, agenda.url);
  await side.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  const observer = await observeStorage(browser, side);
  await side.getByRole('button', { name: 'Nouvel appel' }).first().click();
  await notesIn(side).fill('joue gonflée');
  await expect.poll(observer.notes).toBe('joue gonflée');
  await side.reload();
  await expect(notesIn(side)).toHaveValue('joue gonflée');
});

test('where third-party cookies are blocked every keystroke is kept', async ({ launch, agenda }) => {
  const browser = await launch({ preferences: BLOCKED_THIRD_PARTY_COOKIES });
  const page = await openAgenda(browser, agenda.url);
  const observer = await observeStorage(browser, page);
  await notesIn(await startCall(page)).pressSequentially('joue gonflée');
  await expect.poll(observer.notes).toBe('joue gonflée');
});
