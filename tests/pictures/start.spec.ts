// Set-up, rehearsal and floating window in both languages, at four sizes, by day and by night: « npm run pictures -- start ».
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/stage/browser.ts';
import { SIZES } from '../e2e/stage/call-states.ts';
import { pressGlobal } from '../launch/browser/global-keys.ts';
import { openOwnPage } from '../launch/browser/own-page.ts';
import { type Drawn, picturesOf, printSheets } from './sheet.ts';

const folder = join(import.meta.dirname, '..', '..', 'test-results', 'start');

/** What 400 % leaves of 1280 × 1024, and the floating window as it is asked for. */
const FOUR = [...SIZES, { name: '400 %', width: 320, height: 256 }];
const FLOATING = [{ name: '420 × 720', width: 420, height: 720 }];

const WORDS = {
  fr: {
    other: 'English',
    skip: 'Passer cette étape',
    loud: 'Les insultes',
    call: 'Nouvel appel',
    reason: 'Motif',
    end: 'Terminer et voir le bilan',
    debrief: /^Bilan/,
  },
  en: {
    other: 'Français',
    skip: 'Skip this step',
    loud: 'Insults',
    call: 'New call',
    reason: 'Reason',
    end: 'End and see what came of it',
    debrief: /^What came of it/,
  },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

type Draw = (page: Page, name: string, sizes?: typeof FOUR) => Promise<void>;

/** Each step; of the keys also what a press teaches that came to the page instead of the command. */
async function drawSetUp(page: Page, words: Words, draw: Draw): Promise<void> {
  await draw(page, 'set-up 1, the practice');
  await button(page, words.skip).press('Enter');
  await expect(page.getByRole('list').first()).toBeVisible();
  await draw(page, 'set-up 2, the keys');
  await page.keyboard.press('Alt+c');
  await expect(page.locator('.remark')).toBeVisible();
  await draw(page, 'set-up 2, a key that is taken');
  for (const step of ['3, the mask', '4, the data', '5, the end']) {
    await button(page, words.skip).press('Enter');
    await draw(page, `set-up ${step}`);
  }
}

async function drawRehearsal(page: Page, words: Words, draw: Draw): Promise<void> {
  await expect(button(page, words.loud)).toBeVisible();
  await draw(page, 'rehearsal, the list');
  await button(page, words.loud).press('Enter');
  const panel = page.frameLocator('iframe');
  await expect(panel.getByRole('button', { name: words.call })).toBeVisible();
  await pressGlobal(page, 'Alt+C');
  await expect(panel.getByRole('textbox', { name: words.reason, exact: true })).toBeFocused();
  await draw(page, 'rehearsal, the call');
  await button(page, words.end).press('Enter');
  await expect(page.getByRole('heading', { name: words.debrief })).toBeFocused();
  await draw(page, 'rehearsal, the debrief');
}

for (const language of ['fr', 'en'] as const)
  test(`set-up, rehearsal and floating window: ${language}`, async ({ launch }) => {
    const words = WORDS[language];
    const own = join(folder, language);
    await rm(own, { recursive: true, force: true });
    const browser = await launch();
    const drawn: Drawn[] = [];
    const draw: Draw = async (page, name, sizes = FOUR) => {
      drawn.push({ name, pictures: await picturesOf(page, { folder: join(own, 'single'), name, sizes }) });
    };
    const page = await openOwnPage(browser, 'welcome.html');
    if (language === 'en') await button(page, WORDS.fr.other).press('Enter');
    await expect(button(page, words.other)).toBeVisible();
    await drawSetUp(page, words, draw);
    await page.goto(`chrome-extension://${browser.extensionId}/rehearsal.html`);
    await drawRehearsal(page, words, draw);
    await page.goto(`chrome-extension://${browser.extensionId}/floating.html`);
    await expect(page.getByRole('main')).toBeVisible();
    await draw(page, 'floating, its tab');
    await page.goto(`chrome-extension://${browser.extensionId}/floating-panel.html`);
    await expect(button(page, words.call).first()).toBeVisible();
    await draw(page, 'floating, the window', FLOATING);
    await button(page, words.call).first().press('Enter');
    await expect(page.getByRole('textbox', { name: words.reason, exact: true })).toBeVisible();
    await draw(page, 'floating, a call', FLOATING);
    await printSheets(browser.context, drawn, own);
  });
