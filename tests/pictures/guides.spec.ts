// The pictures of the guides, from the product in each language: « npm run pictures -- guides » writes docs/guides/pictures.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startCall } from '../e2e/stage/agenda-call.ts';
import { expect, test } from '../e2e/stage/browser.ts';
import { openFile, panelIn, setUpPractice } from '../e2e/stage/panel.ts';
import { pressGlobal } from '../launch/browser/global-keys.ts';

const pictures = join(import.meta.dirname, '..', '..', 'docs', 'guides', 'pictures');

const REASONS = { fr: 'mal à la poitrine', en: 'chest pain' } as const;

const WINDOW = { width: 1366, height: 650 };

for (const language of ['fr', 'en'] as const)
  test(`the pictures of the guides: ${language}`, async ({ launch, agenda }) => {
    const folder = join(pictures, language);
    await mkdir(folder, { recursive: true });
    const browser = await launch();
    await setUpPractice(browser);
    const options = browser.firstRunPage ?? (await browser.context.newPage());
    await options
      .locator('select')
      .filter({ has: options.locator('option[value=en]') })
      .selectOption(language);
    const shoot = (
      page: Page,
      name: string,
      clip?: { x: number; y: number; width: number; height: number },
    ) =>
      page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', ...(clip && { clip }) });

    const page = await openFile(browser, agenda.url);
    await page.setViewportSize(WINDOW);
    const { frame } = panelIn(await startCall(page));
    const width = await frame.evaluate(() => innerWidth);
    const panel = { x: WINDOW.width - width, y: 0, width, height: WINDOW.height };
    await page.keyboard.type(REASONS[language]);
    await expect(frame.locator('[role=listbox] [role=option]').first()).toBeVisible();
    await shoot(page, 'reason', panel);
    await page.keyboard.press('Enter');
    await expect(frame.locator('.question')).toBeFocused();
    await page.keyboard.press('o');
    await expect(frame.locator('.answered li')).toHaveCount(1);
    await page.keyboard.press('o');
    await expect(frame.locator('.directive')).toBeFocused();
    await shoot(page, 'instruction', panel);
    await page.keyboard.press('Alt+5');
    await expect(frame.locator('[data-step=message] textarea:focus')).toHaveCount(1);
    await shoot(page, 'message', panel);
    await pressGlobal(page, 'Alt+P');
    await expect(frame.locator('[role=dialog] input:focus')).toHaveCount(1);
    await shoot(page, 'phrases', panel);

    await options.bringToFront();
    await options.setViewportSize({ width: 960, height: 600 });
    for (const view of ['protocols', 'keeping']) {
      await options.goto(`chrome-extension://${browser.extensionId}/options.html#${view}`);
      await options.reload();
      await expect(options.getByRole('main')).toBeVisible();
      await shoot(options, view);
    }
  });
