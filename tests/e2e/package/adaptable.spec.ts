// Whoever enlarges, spaces out, recolours or moves by keyboard alone has everything: a call and our own pages, as a window
// or a side panel shows them.
import type { Page } from '@playwright/test';
import { PAGES } from '../../pictures/scenes.ts';
import { violationsIn } from '../stage/axe.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { cutOffIn, painted } from '../stage/in-sight.ts';
import { chosenUntold, focusUnseen, inMotion } from '../stage/other-eyes.ts';
import { panelIn, setUpPractice } from '../stage/panel.ts';
import { sampled } from '../stage/sample.ts';

/** What 400 % leaves of 1280 × 1024: WCAG 2.2, 1.4.10. */
const AT_400_PERCENT = { width: 320, height: 256 };
/** A side panel, or a tab of its own. */
const SIDE = { width: 420, height: 768 };
const TAB = { width: 1366, height: 768 };

/** As far as WCAG 2.2, 1.4.12 goes. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

/** What is wrong with a screen in each of these eyes. */
async function expectAdaptable(page: Page, size: { readonly width: number; readonly height: number }) {
  const judged = expect.configure({ soft: true });
  await judged.poll(() => focusUnseen(page), { message: 'focus' }).toEqual([]);
  await page.setViewportSize(AT_400_PERCENT);
  await painted(page, page);
  judged(await cutOffIn(page), '400 %').toEqual([]);
  await page.setViewportSize(size);
  const spacing = await page.addStyleTag({ content: SPACED });
  await painted(page, page);
  judged(await cutOffIn(page), 'text spacing').toEqual([]);
  await spacing.evaluate((style) => (style as Element).remove());
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await painted(page, page);
  judged(await chosenUntold(page), 'forced colours').toEqual([]);
  judged(await inMotion(page), 'reduced motion').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference', contrast: 'more' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await painted(page, page);
    judged(await violationsIn(page, 'more contrast'), `more contrast, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ contrast: 'no-preference', colorScheme: 'light' });
}

/** The panel as the browser's side panel shows it: the same document, in a tab. */
async function sidePanel({ context, extensionId }: LaunchedBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(SIDE);
  await page.goto(`chrome-extension://${extensionId}/sidebar.html`);
  await page.getByRole('button', { name: 'Nouvel appel' }).first().click();
  await expect(panelIn(page).textbox('Motif')).toBeFocused();
  return page;
}

test('a call can be taken enlarged, spaced out, recoloured, still, and by whoever looks for the caret', async ({
  launch,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await sidePanel(browser);
  const panel = panelIn(page);
  await panel.button('Proche').click();
  await test.step('a call', () => expectAdaptable(page, SIDE));
  await panel.textbox('Motif').fill('mal à la poitrine');
  await expect(page.getByRole('listbox', { name: 'Protocoles proposés' })).toBeVisible();
  await panel.textbox('Motif').press('Enter');
  await expect(panel.question).toBeFocused();
  await test.step('a question', () => expectAdaptable(page, SIDE));
  await page.keyboard.press('Alt+5');
  await expect(panel.step).toContainText('Message');
  await test.step('the message', () => expectAdaptable(page, SIDE));
});

for (const [which, pages] of sampled(PAGES, 5))
  test(`so can every page of ours be read and filled in${which}`, async ({ launch }) => {
    const browser = await launch();
    await setUpPractice(browser);
    const page = await browser.context.newPage();
    await page.setViewportSize(TAB);
    for (const { name, address } of pages) {
      await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
      await expect(page.getByRole('main')).toBeVisible();
      await test.step(name, () => expectAdaptable(page, TAB));
    }
  });
