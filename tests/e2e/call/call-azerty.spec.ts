// The keyboard on her desk: letters by what is printed on the key, digits by where it lies, AltGr for characters only.
import type { Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, panelIn, setUpPractice } from '../stage/panel.ts';

/** CDP's bits. */
const ALT = 1;
const CTRL = 2;

type Key = {
  /** What the layout makes of the key. */
  readonly key: string;
  /** Where it lies, as on a QWERTY keyboard. */
  readonly code: string;
  readonly modifiers?: number;
  /** What it types. */
  readonly text?: string;
};

/** Presses and releases one key as an AZERTY keyboard sends it. */
async function press(page: Page, { key, code, modifiers = 0, text }: Key): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const shared = { key, code, modifiers };
  await session.send(
    'Input.dispatchKeyEvent',
    text ? { type: 'keyDown', text, ...shared } : { type: 'rawKeyDown', ...shared },
  );
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...shared });
  await session.detach();
}

/** The digits' row without Shift. */
const STEPS = [
  { key: '&', code: 'Digit1', step: 'Étape 1 sur 6 : Contact' },
  { key: 'é', code: 'Digit2', step: 'Étape 2 sur 6 : Motif' },
  { key: '"', code: 'Digit3', step: 'Étape 3 sur 6 : Reformulation' },
  { key: "'", code: 'Digit4', step: 'Étape 4 sur 6 : Traitement' },
  { key: '(', code: 'Digit5', step: 'Étape 5 sur 6 : Message' },
  { key: '-', code: 'Digit6', step: 'Étape 6 sur 6 : Congé' },
];

/** What AltGr types on the same row, and the euro beside it. */
const ALTGR = [
  { key: '~', code: 'Digit2' },
  { key: '#', code: 'Digit3' },
  { key: '{', code: 'Digit4' },
  { key: '[', code: 'Digit5' },
  { key: '|', code: 'Digit6' },
  { key: '@', code: 'Digit0' },
  { key: '€', code: 'KeyE' },
];

test('an AZERTY keyboard drives the call, and AltGr only ever types', async ({
  launch,
  agenda,
  pressGlobal,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();

  await test.step('the global key is the one on which Q is printed', async () => {
    const blur = panel.button("Flouter l'écran");
    await pressGlobal(page, 'Alt+Q', { layout: 'azerty' });
    await expect(blur).toHaveAttribute('aria-pressed', 'true');
    await pressGlobal(page, 'Alt+Q', { layout: 'azerty' });
    await expect(blur).toHaveAttribute('aria-pressed', 'false');
    // The key in Q's place on QWERTY types an A here, and is nothing of ours.
    await press(page, { key: 'a', code: 'KeyQ', modifiers: ALT });
    await expect(blur).toHaveAttribute('aria-pressed', 'false');
  });

  const focused = panel.frame.locator('.scroll :focus');
  await test.step('each step answers to its digit without Shift', async () => {
    for (const { key, code, step } of STEPS) {
      await press(page, { key, code, modifiers: ALT });
      await expect(panel.step).toHaveText(step);
      // Each step moves the focus: the next key waits until it has arrived.
      await expect(focused).toHaveCount(1);
    }
  });

  await test.step('AltGr characters go into the text and do nothing else', async () => {
    const notes = panel.textbox('Notes');
    await notes.focus();
    await expect(panel.step).toHaveText('Étape 4 sur 6 : Traitement');
    for (const { key, code } of ALTGR) {
      await press(page, { key: 'AltGraph', code: 'AltRight' });
      // Windows adds Ctrl+Alt to it, Linux and macOS nothing.
      await press(page, { key, code, modifiers: CTRL + ALT });
      await press(page, { key, code, text: key });
    }
    await expect(notes).toHaveValue(ALTGR.map(({ key }) => key).join(''));
    await expect(notes).toBeFocused();
    await expect(panel.step).toHaveText('Étape 4 sur 6 : Traitement');
    await expect(panel.clock).toBeVisible();
  });
});
