// A promise as it is written in a small window, and as it is taken to call: by one tab at a time, whatever becomes of that tab.
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { sightOf } from '../stage/in-sight.ts';
import { openFile, type Panel, panelIn, tabTo } from '../stage/panel.ts';
import { onThePhone } from './on-the-phone.ts';

test('a promise being written: what was understood and the key that notes it stand over the key that saves', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await onThePhone(await launch(), agenda.url);
  await page.setViewportSize({ width: 1366, height: 650 });
  await page.keyboard.press('Alt+5');
  await expect(panel.textbox('Message')).toBeFocused();
  await tabTo(page, panel.textbox('Promis'));
  await page.keyboard.type('rappel dans 40 min');
  const understood = panel.frame.getByText(/^Compris/);
  await expect.poll(() => sightOf(understood)).toBe('in sight');
  await expect.poll(() => sightOf(panel.textbox('Promis'))).toBe('in sight');
  await expect
    .poll(() => sightOf(panel.frame.getByRole('button', { name: 'Noter le rappel' })))
    .toBe('in sight');
});

test('a promise taken to call stays with its tab when the page is loaded anew, and another tab takes it over only by saying so', async ({
  launch,
  agenda,
  panelOf,
}) => {
  const browser = await launch();
  const { page, panel } = await onThePhone(browser, agenda.url);
  await panel.textbox('Promis').fill('rappel dans 40 min');
  await page.keyboard.press('Alt+7');
  await expect(panel.notice('Rappel noté')).toBeVisible();
  const listIn = ({ frame }: Panel) => frame.getByRole('dialog', { name: 'Rappels promis' });
  await page.keyboard.press('Alt+m');
  await expect(listIn(panel).getByRole('button', { name: 'Je prends ce rappel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(listIn(panel).getByRole('button', { name: 'Je le rends' })).toBeFocused();
  await page.reload();
  const again = panelIn(await panelOf(page));
  await expect(listIn(again).getByRole('button', { name: 'Je le rends' })).toBeVisible();

  const other = await openFile(browser, agenda.url);
  const elsewhere = panelIn(await startCall(other));
  await other.keyboard.press('Alt+m');
  await expect(listIn(elsewhere)).toContainText('quelqu’un appelle');
  await expect(listIn(elsewhere).getByRole('button', { name: 'Joint' })).toHaveCount(0);
  await page.close();
  await expect(listIn(elsewhere).getByRole('button', { name: 'je le reprends' })).toBeFocused();
  await other.keyboard.press('Enter');
  await expect(listIn(elsewhere).getByRole('button', { name: 'Joint' })).toBeVisible();
});
