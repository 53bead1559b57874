// Every state of a call, reached by keys, and what must be in sight in each whatever the window.
import type { Locator, Page } from '@playwright/test';
import { startCall } from './agenda-call.ts';
import { expect, type LaunchedBrowser } from './browser.ts';
import { openFile, type Panel, panelIn, setUpPractice } from './panel.ts';

export type Desk = { readonly page: Page; readonly panel: Panel };

type Sight = Locator | { readonly firstLineOf: Locator };

export type CallState = {
  readonly name: string;
  readonly reach: (desk: Desk) => Promise<void>;
  readonly sights: (panel: Panel, size: Size) => Readonly<Record<string, Sight>>;
};

/** A laptop, a desk, and what 200 % leaves of a laptop. */
export const SIZES = [
  { name: '1366 × 650', width: 1366, height: 650 },
  { name: '1920 × 1080', width: 1920, height: 1080 },
  { name: '200 %', width: 683, height: 325 },
] as const;

type Size = (typeof SIZES)[number];

/** What is said now, to its last word: the card around it may have its own scroll. */
const sentence = (panel: Panel) => panel.greeting.locator('.say-text');

const head = (panel: Panel) => ({
  name: panel.textbox("Nom de l'appelant"),
  number: panel.textbox('Téléphone'),
  reason: panel.textbox('Motif'),
  'the waiting call': panel.frame.getByRole('list', { name: 'Appels en cours' }).getByRole('button'),
  'hang up': panel.button("Terminer l'appel"),
});

const answers = (panel: Panel) => ({
  question: { firstLineOf: panel.frame.locator('.question-text') },
  yes: panel.button('Oui'),
  no: panel.button('Non'),
});

const firstProposal = (panel: Panel) =>
  panel.frame.getByRole('listbox', { name: 'Protocoles proposés' }).getByRole('option').first();

const step =
  (key: string, name: string): ((desk: Desk) => Promise<void>) =>
  async ({ page, panel }) => {
    await page.keyboard.press(key);
    await expect(panel.step).toContainText(name);
  };

const slip = (panel: Panel) => ({
  recipient: panel.recipient,
  text: panel.textbox('Message'),
  save: panel.button('Enregistrer le message'),
});

/** In the order in which one call comes through them. */
export const CALL_STATES: readonly CallState[] = [
  {
    name: 'greeting',
    reach: async ({ panel }) => expect(panel.textbox('Motif')).toBeFocused(),
    sights: (panel) => ({ ...head(panel), greeting: sentence(panel), 'who calls': panel.button('Proche') }),
  },
  {
    name: 'reason',
    reach: async ({ page, panel }) => {
      await page.keyboard.type('mal à la poitrine');
      await expect(firstProposal(panel)).toBeVisible();
    },
    sights: (panel) => ({ ...head(panel), proposal: firstProposal(panel) }),
  },
  {
    name: 'list',
    reach: async ({ page, panel }) => {
      await page.keyboard.press('Enter');
      await expect(panel.question).toBeFocused();
    },
    sights: (panel) => ({ ...head(panel), ...answers(panel) }),
  },
  {
    name: 'entry check',
    reach: async ({ page, panel }) => {
      await page.keyboard.press('Alt+s');
      await expect(panel.frame.locator('.entry-check :focus')).toHaveCount(1);
    },
    sights: (panel) => ({
      ...head(panel),
      'first answer': panel.frame.locator('.entry-check .chips button').first(),
    }),
  },
  {
    name: 'sign',
    reach: async ({ page, panel }) => {
      await panel.question.focus();
      await page.keyboard.press('o');
      await expect(panel.frame.locator('.answered li')).toHaveCount(1);
      await expect(panel.question).toBeFocused();
    },
    sights: (panel) => ({ ...head(panel), ...answers(panel) }),
  },
  {
    name: 'directive',
    reach: async ({ page, panel }) => {
      await page.keyboard.press('o');
      await expect(panel.directive).toBeFocused();
    },
    sights: (panel, size) => {
      const actions = panel.directive.getByRole('listitem');
      return {
        ...head(panel),
        level: panel.frame.locator('.directive-level'),
        'number to call': panel.directive.locator('.directive-number'),
        'what to say': panel.directive.locator('.say-text'),
        'first action': actions.first(),
        ...(size.name !== '200 %' && { 'last action': actions.last() }),
      };
    },
  },
  {
    name: 'hand-over sheet',
    reach: async ({ page, panel }) => {
      await page.keyboard.press('Alt+h');
      await expect(panel.frame.getByRole('textbox', { name: 'Où', exact: true })).toBeFocused();
    },
    sights: (panel) => ({
      ...head(panel),
      'number to call': panel.frame.locator('.vital-number b'),
      place: panel.frame.getByRole('textbox', { name: 'Où', exact: true }),
      'call back at': panel.frame.getByRole('textbox', { name: 'Rappeler au' }),
    }),
  },
  {
    name: 'restatement',
    reach: step('Alt+3', 'Reformulation'),
    sights: (panel) => ({ ...head(panel), restatement: sentence(panel) }),
  },
  {
    name: 'handling',
    reach: step('Alt+4', 'Traitement'),
    sights: (panel) => ({ ...head(panel), 'first outcome': panel.button('RDV pris') }),
  },
  {
    name: 'message',
    reach: step('Alt+5', 'Message'),
    sights: (panel) => ({ ...head(panel), ...slip(panel) }),
  },
  {
    name: 'farewell',
    reach: step('Alt+6', 'Congé'),
    sights: (panel) => ({
      ...head(panel),
      farewell: sentence(panel),
      'what was saved': panel.frame.locator('.recap'),
      'how to hang up': panel.frame.locator('[data-step="closing"] .hint'),
    }),
  },
];

/** A message that was to be saved for nobody yet, while whoever waits is to be heard from again. */
export const MESSAGE_OVER_A_WAIT: CallState = {
  name: 'message over a wait',
  reach: async ({ page, panel }) => {
    await step('Alt+5', 'Message')({ page, panel });
    await panel.textbox('Message').focus();
    await page.keyboard.type('Rappeler avant midi');
    await expect(panel.textbox('Message')).toHaveValue('Rappeler avant midi');
    await page.keyboard.press('Control+Enter');
    await expect(panel.recipient).toBeFocused();
    // Heard from for the first time after half a minute.
    await expect(panel.frame.locator('.hold-banner')).toBeAttached({ timeout: 90_000 });
  },
  sights: (panel, size) => ({
    ...head(panel),
    ...slip(panel),
    ...(size.name !== '200 %' && { 'what is told again': panel.frame.locator('.hold-banner .phrase-line') }),
  }),
};

/** A call on screen while another waits, over the file that is open in the agenda. */
export async function deskWithACallWaiting(browser: LaunchedBrowser, url: string): Promise<Desk> {
  await setUpPractice(browser);
  const page = await openFile(browser, url);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await panel.textbox("Nom de l'appelant").focus();
  await page.keyboard.type('Mme Roux');
  await page.keyboard.press('Alt+n');
  await expect(panel.textbox("Nom de l'appelant")).toHaveValue('');
  await expect(panel.textbox('Motif')).toBeFocused();
  return { page, panel };
}

/** A notice that nothing of the call depends on: how strongly the agenda would be masked. */
export async function raiseNotice({ page, panel }: Desk): Promise<void> {
  if ((await panel.frame.locator('.notice').textContent()) !== '') return;
  await page.keyboard.press('Alt+Shift+q');
  await expect(panel.frame.locator('.notice')).not.toBeEmpty();
}
