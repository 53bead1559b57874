// A tab that begins to sound is asked about where she works; one key opens the card; a page that she allows gives its number.
import type { Frame } from '@playwright/test';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { openRinger } from '../../launch/browser/ringing-page.ts';
import { openAgenda, startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { panelIn, setUpPractice } from '../stage/panel.ts';

const QUESTION = /Ça sonne/;
/** The browser gives its address to nobody who did not ask for it. */
const SOME_TAB = 'http://ring.example/phone';
/** The development build may read this one. */
const READ_TAB = 'http://127.0.0.1:4747/phone';
const NUMBER = '06 12 34 56 41';

/** The settings, where nothing is heard before she ticks it. */
async function hearSounds({ context, extensionId }: LaunchedBrowser): Promise<void> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  const tick = options.getByRole('checkbox', { name: QUESTION });
  await expect(tick).not.toBeChecked();
  await tick.check();
  await expect(options.getByText('jamais essayé').first()).toBeVisible();
  await options.close();
}

/** The agenda in front with its panel open between two calls. */
async function betweenCalls(browser: LaunchedBrowser, url: string) {
  await setUpPractice(browser);
  const page = await openAgenda(browser, url);
  const frame = await startCall(page);
  await page.keyboard.press('Alt+t');
  await page.keyboard.press('Alt+t');
  await expect(panelIn(frame).textbox('Motif')).toHaveCount(0);
  return { page, frame };
}

/** When the panel had drawn the question, epoch ms. */
const asked = (frame: Frame): Promise<number> =>
  frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => document.querySelector('.ring-line') && resolve(Date.now());
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
        look();
      }),
  );

test('a tab that sounds is asked about, its one key opens the card, and silence takes the question away', async ({
  launch,
  agenda,
}) => {
  const browser = await launch({ sounds: true });
  const { page, frame } = await betweenCalls(browser, agenda.url);
  const ringer = await openRinger(browser.context, SOME_TAB);
  await page.bringToFront();
  // Not asked for: it rings, and the panel stays as it is until it is silent again.
  await ringer.ring('Appel entrant', NUMBER);
  await hearSounds(browser);
  await page.bringToFront();
  await ringer.hush();
  await expect(frame.locator('.ring-line')).toHaveCount(0);
  const seen = asked(frame);
  // The browser tells a tab's silence about two seconds late, and no second sound before it.
  await expect
    .poll(() =>
      browser.context
        .serviceWorkers()[0]
        ?.evaluate(async () => (await chrome.tabs.query({ audible: true })).length),
    )
    .toBe(0);
  const began = await ringer.ring('Appel entrant', NUMBER);
  const took = (await seen) - began;
  test.info().annotations.push({ type: 'measured', description: `hint after ${took} ms` });
  await expect(frame.getByText(QUESTION)).toBeVisible();
  await pressGlobal(page, 'Alt+C');
  await expect(panelIn(frame).textbox('Motif')).toBeFocused();
  await expect(frame.getByText(QUESTION)).toHaveCount(0);
  // Its page may not be read: no number is known.
  await expect(frame.getByRole('region', { name: 'Numéro affiché' })).toHaveCount(0);
});

test('the page of a telephone that she allows gives its number to the card, veiled @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch({ sounds: true });
  const { page, frame } = await betweenCalls(browser, agenda.url);
  await hearSounds(browser);
  const ringer = await openRinger(browser.context, READ_TAB);
  await page.bringToFront();
  await ringer.ring('Appel entrant', NUMBER);
  await expect(frame.getByText(QUESTION)).toBeVisible();
  await pressGlobal(page, 'Alt+C');
  await expect(panelIn(frame).textbox('Motif')).toBeFocused();
  await expect(frame.getByRole('region', { name: 'Numéro affiché' })).toContainText('06 •• •• •• 41');
  await expect(panelIn(frame).textbox('Téléphone')).toHaveValue('');
  expect(await frame.locator('body').innerHTML()).not.toContain(NUMBER);
});

test('a page that she allows and that shows no call is no ring, whatever it sounds @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch({ sounds: true });
  const { page, frame } = await betweenCalls(browser, agenda.url);
  await hearSounds(browser);
  const ringer = await openRinger(browser.context, READ_TAB);
  const other = await openRinger(browser.context, SOME_TAB);
  await page.bringToFront();
  await ringer.ring('Musique', NUMBER);
  // The later one is told: the earlier has been looked at by then, and is still sounding.
  await other.ring('', '');
  await expect(frame.getByText(QUESTION)).toBeVisible();
  // Even in what 200 % leaves of a laptop both answers are in sight, each on one line.
  await page.setViewportSize({ width: 683, height: 325 });
  for (const name of [/^Décrocher/, 'Pas le téléphone'])
    await expect(frame.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  await frame.getByRole('button', { name: 'Pas le téléphone' }).click();
  await expect(frame.getByText(QUESTION)).toHaveCount(0);
});
