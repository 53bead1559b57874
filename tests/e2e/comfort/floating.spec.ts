// The panel above every program: the same calls, the same keys, no page under it; it goes with the tab that opened it.
import { expect, test } from '../stage/browser.ts';
import { panelIn, recordsIn, setUpPractice } from '../stage/panel.ts';

test('a call is taken in the floating window by keyboard, and stands in every other panel', async ({
  launch,
}) => {
  const browser = await launch({ isOwn: true });
  await setUpPractice(browser);
  const tab = await browser.context.newPage();
  await tab.goto(`chrome-extension://${browser.extensionId}/floating.html`);
  const opening = browser.context.waitForEvent('page');
  await tab.getByRole('button', { name: 'Ouvrir la fenêtre' }).click();
  const floating = await opening;
  await expect(tab.getByText('Gardez cet onglet')).toBeVisible();
  const frame = floating.frameLocator('iframe');
  await expect(frame.getByRole('button', { name: 'Nouvel appel' })).toBeVisible();
  await frame.getByRole('button', { name: 'Nouvel appel' }).focus();
  await floating.keyboard.press('Alt+c');
  await expect(frame.getByRole('textbox', { name: 'Motif' })).toBeFocused();
  await floating.keyboard.type('renouvellement');
  await expect(frame.getByRole('textbox', { name: 'Motif' })).toHaveValue('renouvellement');
  await floating.keyboard.press('Alt+5');
  await expect(frame.getByRole('textbox', { name: 'Message' })).toBeFocused();
  // The same data: another page of ours has that call.
  await expect.poll(async () => JSON.stringify(await recordsIn(tab, 'calls'))).toContain('renouvellement');
  const gone = floating.waitForEvent('close');
  await tab.close();
  await gone;
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  await expect(panelIn(options).textbox('Motif')).toHaveValue('renouvellement');
});
