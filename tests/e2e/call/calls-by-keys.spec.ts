// Calls of a morning by keyboard alone: how many keys each costs besides the words that are typed.
import type { Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, type Panel, panelIn, setUpPractice } from '../stage/panel.ts';

/** Her hands: every key is counted, letters of a text are not. */
type Hands = { readonly page: Page; readonly panel: Panel; readonly press: (key: string) => Promise<void> };

/** How often each key was pressed, in order. */
type Count = { keys: string[] };

const opened = async ({ press, panel }: Hands, words: string, page: Page): Promise<void> => {
  await page.keyboard.type(words);
  await expect(panel.frame.getByRole('listbox', { name: 'Protocoles proposés' })).toBeVisible();
  await press('Enter');
  await expect(panel.question).toBeFocused();
};

/** Hangs up, and closes what the gate still asks. */
const hangUp = async ({ press, panel }: Hands): Promise<void> => {
  for (let presses = 0; presses < 3 && (await panel.clock.count()) > 0; presses++) {
    const gate = panel.frame.getByRole('region', { name: 'Avant de clore' });
    await press('Alt+t');
    await expect.poll(async () => (await panel.clock.count()) === 0 || (await gate.count()) === 1).toBe(true);
  }
  await expect(panel.clock).toHaveCount(0);
};

const CALLS: Readonly<
  Record<string, { readonly most: number; readonly play: (hands: Hands) => Promise<void> }>
> = {
  'an appointment moved': {
    most: 5,
    play: async (hands) => {
      await hands.page.keyboard.type('déplacer son rendez-vous de jeudi');
      await hands.press('Alt+4');
      await expect(hands.panel.button('RDV pris')).toBeFocused();
      await hands.press('ArrowRight');
      await hands.press('Space');
      await expect(hands.panel.button('RDV déplacé')).toHaveAttribute('aria-pressed', 'true');
      await hangUp(hands);
    },
  },
  'a pain in the chest, as far as the sheet': {
    most: 5,
    play: async (hands) => {
      await opened(hands, 'mal à la poitrine', hands.page);
      await hands.press('o');
      await expect(hands.panel.frame.locator('.answered li')).toHaveCount(1);
      await hands.press('o');
      await expect(hands.panel.directive).toBeFocused();
      await hands.press('Alt+h');
      await expect(hands.panel.frame.getByRole('textbox', { name: 'Où', exact: true })).toBeFocused();
    },
  },
  'an angry caller who hangs up': {
    most: 5,
    play: async (hands) => {
      await hands.page.keyboard.type('attend depuis une heure');
      await hands.press('Alt+y');
      await expect(hands.panel.frame.getByRole('dialog', { name: 'Appel difficile' })).toBeVisible();
      await hands.press('Escape');
      await expect(hands.panel.frame.getByRole('dialog')).toHaveCount(0);
      await hangUp(hands);
    },
  },
  'a salesman': {
    most: 4,
    play: async (hands) => {
      await hands.press('Alt+1');
      await expect(hands.panel.button('Patient')).toBeFocused();
      await hands.press('d');
      await expect(hands.panel.greeting).toContainText('ne répond pas aux démarchages');
      await hangUp(hands);
    },
  },
};

for (const [name, { most, play }] of Object.entries(CALLS))
  test(`${name}: at most ${most} keys besides the words @full`, async ({ launch, agenda }) => {
    const browser = await launch();
    await setUpPractice(browser);
    const page = await openFile(browser, agenda.url);
    const panel = panelIn(await startCall(page));
    const count: Count = { keys: ['Alt+C'] };
    await expect(panel.textbox('Motif')).toBeFocused();
    const press = async (key: string) => {
      count.keys.push(key);
      await page.keyboard.press(key);
    };
    await play({ page, panel, press });
    console.log(`${name}: ${count.keys.length} keys (${count.keys.join(' ')})`);
    expect(count.keys.length).toBeLessThanOrEqual(most);
  });
