// A passphrase as she meets it: chosen in the settings, asked for at the next start, opened where she works, also in a call.
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, panelIn, recordsIn, setUpPractice } from '../stage/panel.ts';

const PHRASE = 'lampe tortue granite violon';

test('locked at the next start: a call begins all the same, and one line opens what was noted before', async ({
  launch,
  agenda,
}) => {
  const first = await launch();
  await setUpPractice(first);
  const options = await first.context.newPage();
  await options.goto(`chrome-extension://${first.extensionId}/options.html#privacy`);
  const secrets = options.locator('input[type=password]');
  await secrets.first().fill(PHRASE);
  await expect(options.getByText('Solide.')).toBeVisible();
  await secrets.last().fill(PHRASE);
  await options.getByRole('button', { name: 'Choisir cette phrase' }).click();
  await expect(options.getByText('La phrase est en place')).toBeVisible();
  const page = await openFile(first, agenda.url);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.type('dent cassée');
  await expect
    .poll(async () => JSON.stringify(await recordsIn(panel.frame, 'calls')))
    .toContain('dent cassée');
  await first.close();

  const again = await launch({ profile: first.profile });
  const file = await openFile(again, agenda.url);
  const locked = panelIn(await startCall(file));
  await expect(locked.frame.getByText('Verrouillé : les appels et les messages d’avant')).toBeVisible();
  await expect(locked.textbox('Motif')).toBeFocused();
  await file.keyboard.type('fièvre');
  await expect(locked.textbox('Motif')).toHaveValue('fièvre');
  const secret = locked.frame.locator('input[type=password]');
  await secret.fill('lampe tortue');
  await file.keyboard.press('Enter');
  await expect(locked.frame.getByText('Ce n’est pas la bonne phrase')).toBeVisible();
  await secret.fill(PHRASE);
  await file.keyboard.press('Enter');
  await expect(locked.frame.getByText('Verrouillé : les appels')).toHaveCount(0);
  await expect(locked.textbox('Motif')).toHaveValue('fièvre');
  const texts = JSON.stringify(await recordsIn(locked.frame, 'calls'));
  expect(texts).toContain('dent cassée');
  expect(texts).toContain('fièvre');

  await test.step('left alone in a call it waits; on hold for long, it takes the words from the screen', async () => {
    // A machine of tests is never idle: what the browser would say is said to the worker.
    const leave = () =>
      again.worker.evaluate(() => {
        const said = async (): Promise<'locked'> => 'locked';
        Object.assign(chrome.idle, { queryState: said });
        Reflect.get(chrome.idle.onStateChanged, 'dispatch').call(chrome.idle.onStateChanged, 'locked');
      });
    const alarm = () => again.worker.evaluate(() => chrome.alarms.get('vault-lock').then(Boolean));
    await leave();
    await expect.poll(alarm).toBe(true);
    await expect(locked.textbox('Motif')).toHaveValue('fièvre');
    await file.keyboard.press('Alt+Shift+V');
    await expect(locked.notice('Le verrou attend que l’appel')).toBeVisible();
    // Once the entry check is asked for, then on hold.
    await file.keyboard.press('Alt+G');
    await expect(locked.notice('Avant l’attente')).toBeVisible();
    await file.keyboard.press('Alt+G');
    await expect(locked.frame.getByText('Verrouillé : les appels et les messages d’avant')).toBeVisible();
    await expect(locked.frame.getByText('fièvre')).toHaveCount(0);
    await locked.frame.locator('input[type=password]').fill(PHRASE);
    await file.keyboard.press('Enter');
    await expect(locked.frame.getByText('fièvre').first()).toBeVisible();
  });
});
