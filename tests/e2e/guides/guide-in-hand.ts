// A guide in the hands of somebody who never saw the product: no control is found but by words that the guide quotes.
import type { Locator, Page } from '@playwright/test';
import { type GuideName, quotedIn, readGuide } from '../../fixtures/guides.ts';
import { expect, type LaunchedBrowser } from '../stage/browser.ts';
import { setUpPractice } from '../stage/panel.ts';

export type Language = 'fr' | 'en';

type Role = 'button' | 'textbox' | 'searchbox' | 'combobox' | 'checkbox' | 'link' | 'region' | 'heading';

/** Apostrophes as they may be drawn; a name may go on behind the words that are quoted. */
const asDrawn = (words: string): RegExp =>
  new RegExp(
    `^${words
      .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll("'", "['’]")
      .replaceAll(' ', '\\s')}`,
  );

export class GuideInHand {
  readonly #words: ReadonlyMap<string, string>;
  readonly #followed = new Set<string>();
  readonly language: Language;

  constructor(name: GuideName, language: Language) {
    this.language = language;
    const read = quotedIn(readGuide(name, language));
    // The translation quotes the same labels in the same order: tests/unit/architecture/guides.test.ts.
    this.#words = new Map(quotedIn(readGuide(name, 'fr')).map((quote, at) => [quote, read[at] ?? '']));
  }

  /** What the French guide quotes, in the words of the one in hand; fails where it does not quote it. */
  says(quote: string): RegExp {
    const words = this.#words.get(quote);
    if (words === undefined) throw new Error(`The guide does not say « ${quote} ».`);
    this.#followed.add(quote);
    return asDrawn(words);
  }

  /** The control that these words of the guide stand on. */
  find(within: Page | Locator, role: Role, quote: string): Locator {
    return within.getByRole(role, { name: this.says(quote) });
  }

  /** A field by these words, of whatever kind: dates and secrets have no role. */
  field(within: Page | Locator, quote: string): Locator {
    return within.getByLabel(this.says(quote));
  }

  /** What the guide quotes and nobody followed, but for what another walk shows. */
  unfollowed(elsewhere: readonly string[] = []): string[] {
    return [...this.#words.keys()].filter(
      (quote) => !this.#followed.has(quote) && !elsewhere.includes(quote),
    );
  }
}

/** A page of ours as the guide opens it, by the words on the menu of our icon, in the language of its reader. */
export async function openByIcon(browser: LaunchedBrowser, guide: GuideInHand, quote: string): Promise<Page> {
  const { context, extensionId } = browser;
  const menu = await context.newPage();
  await menu.goto(`chrome-extension://${extensionId}/popup.html`);
  const opening = context.waitForEvent('page');
  // Pressed, the menu is gone before it could be said that it was.
  await guide.find(menu, 'button', quote).evaluate((button: HTMLElement) => setTimeout(() => button.click()));
  const page = await opening;
  await page.getByRole('main').waitFor();
  return page;
}

/** The invented practice, in a browser whose reader has this guide in hand. */
export async function atDeskOf(browser: LaunchedBrowser, { language }: GuideInHand): Promise<void> {
  await setUpPractice(browser);
  const settings = browser.firstRunPage;
  if (!settings) throw new Error('No set-up opened by itself.');
  await settings
    .locator('select')
    .filter({ has: settings.locator('option[value=en]') })
    .selectOption(language);
  await expect(settings.locator('html')).toHaveAttribute('lang', language);
  // An open page of settings would be shown again instead of a new one.
  await settings.goto(`chrome-extension://${browser.extensionId}/welcome.html`);
}

/** « Réglages, Protocoles »: the view of that name. */
export async function goToView(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).press('Enter');
}
