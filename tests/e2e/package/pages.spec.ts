// The full pages, reached from the panel.
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, panelIn, setUpPractice } from '../stage/panel.ts';

for (const [link, heading, which] of [
  ['Journal', 'Journal des messages', ''],
  ['Réglages', 'Réglages de Décroché', ' @full'],
] as const) {
  test(`between two calls, « ${link} » opens in a tab of its own${which}`, async ({ launch, agenda }) => {
    const browser = await launch();
    await setUpPractice(browser);
    const page = await openFile(browser, agenda.url);
    const panel = panelIn(await startCall(page));
    await expect(panel.textbox('Motif')).toBeFocused();
    await page.keyboard.press('Alt+t');
    const opening = browser.context.waitForEvent('page');
    await panel.frame.getByRole('link', { name: link }).press('Enter');
    await expect((await opening).getByRole('heading', { name: heading })).toBeVisible();
  });
}
