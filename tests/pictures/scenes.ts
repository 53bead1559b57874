// What the contact sheet shows beside the states of a call: layers over the panel, and the extension's own pages.
import type { Page } from '@playwright/test';
import { expect } from '../e2e/stage/browser.ts';
import type { Desk } from '../e2e/stage/call-states.ts';
import { pressGlobal } from '../launch/browser/global-keys.ts';

type Scene = {
  readonly name: string;
  readonly open: (desk: Desk) => Promise<void>;
};

/** A layer opened by its key, and closed by Escape afterwards. */
const layer = (name: string, key: string): Scene => ({
  name,
  open: async ({ page, panel }) => {
    await (key === 'Alt+P' ? pressGlobal(page, key) : page.keyboard.press(key));
    await expect(panel.frame.locator('[role=dialog], .message-list').first()).toBeVisible();
  },
});

/** Over the call on screen, one after the other. */
export const LAYERS: readonly Scene[] = [
  layer('palette', 'Alt+P'),
  layer('difficult call', 'Alt+y'),
  layer('the practice', 'Alt+v'),
  layer('instructions', 'Alt+Shift+C'),
  layer('messages', 'Alt+l'),
  layer('callbacks', 'Alt+m'),
  layer('every key', 'F1'),
];

export type ExtensionPage = {
  readonly name: string;
  readonly address: string;
  /** What she presses there, one after the other: each is looked at too. */
  readonly steps?: readonly { readonly name: string; readonly reach: (page: Page) => Promise<void> }[];
};

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).first().press('Enter');

/** A fictitious call from its ring to its debrief, with most of what it asks left out. */
const rehearsed = [
  {
    name: 'rehearsal, the call',
    reach: async (page: Page) => {
      await press('L’offre du mois')(page);
      await expect(page.frameLocator('iframe').getByRole('button', { name: 'Nouvel appel' })).toBeVisible();
      await pressGlobal(page, 'Alt+C');
      await expect(page.frameLocator('iframe').getByRole('textbox', { name: 'Motif' })).toBeFocused();
    },
  },
  {
    name: 'rehearsal, the debrief',
    reach: async (page: Page) => {
      await press('Terminer et voir le bilan')(page);
      await expect(page.getByRole('button', { name: 'Autres appels' })).toBeVisible();
    },
  },
];

/** The extension's own pages. */
export const PAGES: readonly ExtensionPage[] = [
  ...['general', 'directives', 'protocols', 'privacy', 'messages', 'phrases', 'keeping', 'health'].map(
    (view) => ({
      name: `settings, ${view}`,
      address: `options.html#${view}`,
    }),
  ),
  { name: 'journal', address: 'journal.html' },
  {
    name: 'set-up, the practice',
    address: 'welcome.html',
    steps: ['the keys', 'the mask', 'the data', 'the end'].map((step) => ({
      name: `set-up, ${step}`,
      reach: press('Passer cette étape'),
    })),
  },
  { name: 'popup', address: 'popup.html' },
  { name: 'floating', address: 'floating.html' },
  { name: 'rehearsal', address: 'rehearsal.html', steps: rehearsed },
];
