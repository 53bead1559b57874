// A choice made and the page left in the same moment: it stands when the page is opened again.
import type { Page } from '@playwright/test';
import { openOwnPage } from '../../launch/browser/own-page.ts';
import { expect, test } from '../stage/browser.ts';

/** Each of them is made in the language that the one before chose. */
const NAMES = { fr: 'Langue', en: 'Language' } as const;
const OWN_WORDS = { fr: 'Français', en: 'English' } as const;

const languageOf = (page: Page, shown: keyof typeof NAMES) =>
  page.getByRole('combobox', { name: NAMES[shown], exact: true });

/** The select, found before anything is chosen: what follows the choice is her leaving, and nothing else. */
async function choose(page: Page, shown: keyof typeof NAMES, leave: () => Promise<unknown>): Promise<void> {
  const select = languageOf(page, shown);
  await expect(select).toHaveValue(shown);
  await select.selectOption(shown === 'fr' ? 'en' : 'fr');
  await leave();
}

for (const way of ['closed', 'left for another page'] as const)
  test(`a language chosen as the settings are ${way} is kept, ten times @full`, async ({ launch }) => {
    const browser = await launch();
    const { context, extensionId } = browser;
    const ours = (name: string) => `chrome-extension://${extensionId}/${name}`;
    let page = await openOwnPage(browser, 'options.html');
    for (let time = 0; time < 10; time++) {
      const [before, after] = time % 2 === 0 ? (['fr', 'en'] as const) : (['en', 'fr'] as const);
      await choose(page, before, () =>
        way === 'closed' ? page.close() : page.goto(ours('journal.html'), { waitUntil: 'commit' }),
      );
      page = way === 'closed' ? await context.newPage() : page;
      await page.goto(ours('options.html'));
      await expect(languageOf(page, after), `time ${time + 1}`).toHaveValue(after);
    }
  });

test('a language chosen on the first page, closed with it, is the one in which it opens again', async ({
  launch,
}) => {
  const browser = await launch();
  const page = await openOwnPage(browser, 'welcome.html');
  await page.getByRole('button', { name: OWN_WORDS.en, exact: true }).press('Enter');
  await page.close();
  const again = await browser.context.newPage();
  await again.goto(`chrome-extension://${browser.extensionId}/welcome.html`);
  await expect(again.getByRole('button', { name: OWN_WORDS.fr, exact: true })).toBeVisible();
});
