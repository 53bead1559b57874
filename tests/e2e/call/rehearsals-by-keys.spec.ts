// Fictitious calls by keyboard alone, in the real panel: once to where nothing is missing, once hung up at once.
import type { Page } from '@playwright/test';
import { EXPECTATIONS, type RehearsalCall } from '../../../lib/domain/call/rehearsal/rehearsal-call.ts';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { openOwnPage } from '../../launch/browser/own-page.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { tabTo } from '../stage/panel.ts';
import { ACTS, type Hands } from './rehearsal-keys.ts';
import { REHEARSALS, rehearsalIn, WORDS, type Words } from './rehearsal-words.ts';

type Rehearsing = Omit<Hands, 'frame'>;

/** The phone is picked up: the panel of this rehearsal, with the keyboard in its first field. */
async function pickUp({ page, words, script }: Rehearsing): Promise<Hands> {
  const drawn = page.frameLocator('iframe').getByRole('button', { name: words.calls.start });
  await expect(drawn).toBeVisible();
  const frame = page.frames().find((each) => each.url().includes('/rehearsal-panel.html'));
  if (!frame) throw new Error('no panel beside the rehearsal');
  await pressGlobal(page, 'Alt+C');
  await expect(frame.getByRole('textbox', { name: words.fields.reason, exact: true })).toBeFocused();
  return { page, frame, words, script };
}

/** Out of the panel and to the end, by keys. */
async function finish({ page, words: { rehearsal } }: Rehearsing): Promise<void> {
  const end = page.getByRole('button', { name: rehearsal.finish });
  while (!(await page.evaluate(() => document.hasFocus() && document.activeElement?.tagName !== 'IFRAME')))
    await page.keyboard.press('Escape');
  await tabTo(page, end, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: new RegExp(`^${rehearsal.debrief}`) })).toBeFocused();
}

const press = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
};

/** From the list of calls to the best debrief, to a bad one, and back to the list. */
async function rehearse(rehearsing: Rehearsing): Promise<void> {
  const { page, script, words } = rehearsing;
  const { rehearsal } = words;
  await press(page, script.title);
  const hands = await pickUp(rehearsing);
  for (const expectation of EXPECTATIONS.filter((each) => script.expect.includes(each)))
    await test.step(expectation, () => ACTS[expectation](hands));
  await finish(rehearsing);
  await expect(page.getByText(rehearsal.debriefAll)).toBeVisible();
  await expect(page.getByText(rehearsal.missed)).toHaveCount(0);

  await press(page, rehearsal.again);
  await ACTS.ended(await pickUp(rehearsing));
  await finish(rehearsing);
  await expect(page.getByRole('heading', { name: rehearsal.missed })).toBeVisible();
  await expect(page.getByText(script.lesson)).toBeVisible();
  await press(page, rehearsal.back);
  await expect(page.getByText(rehearsal.progress(1, REHEARSALS.length))).toBeVisible();
}

const inFrench = REHEARSALS.map((id) => rehearsalIn('fr', id));

for (const script of inFrench)
  test(`« ${script.title} » by keys: to its best debrief, then to a bad one @full`, async ({ launch }) => {
    const page = await openOwnPage(await launch(), 'rehearsal.html');
    await rehearse({ page, words: WORDS.fr, script });
  });

/** One of each kind of thing that is asked of her; the words alone differ from the others. */
const IN_ENGLISH = [
  'confrere',
  'comptoir-attend',
  'demarcheur-insiste',
  'deux-cabinets',
  'deux-urgences',
  'insultes',
  'joue',
  'renouvellement',
];

/** The desk in English, as she chooses it on its first page. */
async function inEnglish(browser: LaunchedBrowser, words: Words): Promise<Page> {
  const page = await openOwnPage(browser, 'welcome.html');
  await press(page, words.options.languages.en);
  await expect(page.getByRole('heading', { name: words.options.welcomeTitle })).toBeVisible();
  await page.goto(`chrome-extension://${browser.extensionId}/rehearsal.html`);
  return page;
}

for (const script of IN_ENGLISH.map((id): RehearsalCall => rehearsalIn('en', id)))
  test(`« ${script.title} » by keys, in English @full`, async ({ launch }) => {
    await rehearse({ page: await inEnglish(await launch(), WORDS.en), words: WORDS.en, script });
  });

test('what is walked in English holds whatever any call expects', () => {
  const walked = new Set(IN_ENGLISH.flatMap((id) => rehearsalIn('en', id).expect));
  expect(new Set(inFrench.flatMap((script) => script.expect))).toEqual(walked);
});
