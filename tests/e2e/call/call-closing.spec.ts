// Enter, Enter at the end gate; and what the browser finds open when it starts again. Keyboard only.
import type { Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { killBrowser } from '../stage/kill-browser.ts';
import { openFile, type Panel, panelIn, recordsIn, setUpPractice, tabTo } from '../stage/panel.ts';

async function callOn(browser: LaunchedBrowser, origin: string): Promise<{ page: Page; panel: Panel }> {
  await setUpPractice(browser);
  const page = await openFile(browser, origin);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  return { page, panel };
}

const gateOf = (panel: Panel) => panel.frame.getByRole('region', { name: 'Avant de clore' });

const endedCalls = async (panel: Panel) =>
  (await recordsIn(panel.frame, 'calls')).filter(({ status }) => status === 'ended');

test('at the end gate Enter goes to what is missing and Enter again closes; Alt+Z takes it back', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await callOn(await launch(), agenda.url);
  await page.keyboard.type('carie');
  await tabTo(page, panel.textbox('Téléphone'), 'Shift+Tab');
  await page.keyboard.type('0639');
  await page.keyboard.press('Alt+t');
  await expect(gateOf(panel).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.textbox('Téléphone')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.button('Nouvel appel')).toBeFocused();
  await expect(panel.notice('Appel terminé. Alt+Z le rouvre.')).toBeVisible();
  await expect.poll(() => endedCalls(panel)).toHaveLength(1);

  await page.keyboard.press('Alt+z');
  await expect(panel.textbox('Téléphone')).toHaveValue('0639');
  await expect.poll(() => endedCalls(panel)).toHaveLength(0);
});

test('whoever types after the first Enter closes nothing, and ticks nothing by the second @full', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await callOn(await launch(), agenda.url);
  await page.keyboard.type('carie');
  await tabTo(page, panel.textbox('Téléphone'), 'Shift+Tab');
  await page.keyboard.type('063998010');
  await page.keyboard.press('Alt+t');
  await page.keyboard.press('Enter');
  await expect(panel.textbox('Téléphone')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(panel.textbox('Téléphone')).toHaveValue('0639980102');
  await expect(gateOf(panel)).toBeVisible();

  await test.step('where the missing thing is a button, Enter, Enter closes and presses nothing', async () => {
    await tabTo(page, panel.frame.getByRole('checkbox', { name: 'Relu à voix haute' }));
    await page.keyboard.press('Space');
    const last = gateOf(panel).getByRole('button', { name: 'Ce qui a été fait n’est pas coché' });
    await tabTo(page, last, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(panel.button('RDV pris')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => endedCalls(panel))
      .toEqual([expect.objectContaining({ notes: expect.objectContaining({ outcomes: [] }) })]);
  });
});

test('calls left open when the browser was killed are offered by their hour: Enter resumes, Escape leaves them waiting', async ({
  launch,
  agenda,
  pressGlobal,
}) => {
  const browser = await launch();
  const { page, panel } = await callOn(browser, agenda.url);
  await page.keyboard.type('premier : carie');
  await page.keyboard.press('Alt+n');
  await expect(panel.textbox('Motif')).toHaveValue('');
  await page.keyboard.type('second : devis');
  await expect
    .poll(async () =>
      (await recordsIn(panel.frame, 'calls'))
        .map(({ notes }) => Reflect.get(Object(notes), 'reason'))
        .toSorted(),
    )
    .toEqual(['premier : carie', 'second : devis']);
  await killBrowser(browser);

  const again = await launch({ profile: browser.profile });
  const opened = await openFile(again, agenda.url);
  const recovered = panelIn(await startCall(opened));
  const offers = recovered.frame.getByRole('button', { name: /^Reprendre l’appel de \d+ h/ });
  await expect(offers).toHaveCount(2);
  await expect(offers.first()).toBeFocused();
  await expect(recovered.textbox('Motif')).toHaveCount(0);
  await opened.keyboard.press('Enter');
  await expect(recovered.textbox('Motif')).toHaveValue('premier : carie');
  await expect(recovered.textbox('Motif')).toBeFocused();
  await expect(offers).toHaveCount(0);
  await killBrowser(again);

  const third = await launch({ profile: browser.profile });
  const late = await openFile(third, agenda.url);
  const left = panelIn(await startCall(late));
  await expect(left.frame.getByRole('button', { name: /^Reprendre l’appel de/ }).first()).toBeFocused();
  await late.keyboard.press('Escape');
  await expect(left.button('Nouvel appel')).toBeFocused();
  await expect
    .poll(async () => (await recordsIn(left.frame, 'calls')).map(({ status }) => status))
    .toEqual(['held', 'held']);
  await pressGlobal(late, 'Alt+C');
  await expect(left.textbox('Motif')).toHaveValue('');
});
