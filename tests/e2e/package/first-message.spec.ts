// From the installation to the first saved message, by somebody who never saw the product and goes by the screen alone.
import type { Frame, Page } from '@playwright/test';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { recordsIn } from '../stage/panel.ts';
import { Stranger } from '../stage/stranger.ts';
import { lookAt } from '../stage/stranger-eye.ts';

/** A human pace: a key in 0.3 s, 250 words a minute. */
const KEY_S = 0.3;
const WORDS_PER_S = 250 / 60;

/** What a browser on a desk's screen of 1366 × 768 leaves. */
const DESK = { width: 1366, height: 650 };

/** Three minutes, and how many acts before she gives up. */
const GOAL_S = 180;
const PATIENCE = 60;

const seconds = ({ keys, words }: { keys: number; words: number }) => keys * KEY_S + words / WORDS_PER_S;

/** The screen as it stands once it has answered: two looks in a row see the same. */
async function settled(frame: Frame | Page): Promise<void> {
  let before = '';
  const isSame = async () => {
    const after = JSON.stringify(await lookAt(frame));
    const same = after === before;
    before = after;
    return same;
  };
  await expect.poll(isSame, { intervals: [40] }).toBe(true);
}

type Way = {
  readonly page: Page;
  readonly frame: Frame | Page;
  readonly isThere: () => Promise<boolean>;
  /** Waits for what she sees come of an act, where that is more than words of this page. */
  readonly outcome?: (act: string) => Promise<unknown>;
};

/** Act by act until she is there; gives what she did, to be read where she got lost. */
async function follow(
  stranger: Stranger,
  { page, frame, isThere, outcome }: Way,
): Promise<readonly string[]> {
  const did: string[] = [];
  while (did.length < PATIENCE && !(await isThere())) {
    const act = await stranger.act(page, frame);
    did.push(act);
    await outcome?.(act);
    if (!(await isThere())) await settled(frame);
  }
  return did;
}

/** What she reads: the words that a browser's first page is in, a goal, an end. */
const READERS = {
  Français: { call: /nouvel appel/i, saved: /^message pour .+ enregistré/i },
  English: { call: /new call/i, saved: /^message for .+ saved/i },
} as const;
type Language = keyof typeof READERS;

/** The link that opens a tab, pressed: she sees it come, and does not press for a second one. */
const OPENS_AGENDA = /^presses Entrée: (ouvrir l’agenda|open the agenda)/i;

/** The set-up, to the tab of the agenda that its last link opens. */
async function setUp(
  stranger: Stranger,
  { context, firstRunPage }: LaunchedBrowser,
  language: Language,
): Promise<Page> {
  if (!firstRunPage) throw new Error('No set-up opened by itself.');
  const tabs: Page[] = [];
  context.on('page', (tab) => tabs.push(tab));
  await firstRunPage.setViewportSize(DESK);
  await firstRunPage.bringToFront();
  if (language !== 'Français') await stranger.choose(firstRunPage, language);
  const isThere = () => Promise.resolve(tabs.length > 0);
  const opened = context.waitForEvent('page', { timeout: 0 });
  const outcome = async (act: string) => OPENS_AGENDA.test(act) && (await opened);
  const did = await follow(stranger, { page: firstRunPage, frame: firstRunPage, isThere, outcome });
  const [agenda] = tabs;
  if (!agenda) throw new Error(`She got lost in the set-up:\n${did.join('\n')}`);
  await agenda.setViewportSize(DESK);
  await agenda.waitForLoadState();
  return agenda;
}

async function firstMessage(browser: LaunchedBrowser, language: Language): Promise<void> {
  const { call: newCall, saved } = READERS[language];
  const stranger = new Stranger();
  const agenda = await setUp(stranger, browser, language);
  const ready = { keys: stranger.keys, words: stranger.words };
  expect(await stranger.recall(agenda, newCall), 'no key for a call was ever shown').toBe(true);
  const frame = await panelOf(agenda);
  await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
  await settled(frame);
  const isThere = async () => (await lookAt(frame)).words.some((text) => saved.test(text));
  const did = await follow(stranger, { page: agenda, frame, isThere });
  const { focused } = await lookAt(frame);
  expect(await isThere(), `She got lost in the call, at ${focused?.label}:\n${did.join('\n')}`).toBe(true);
  expect(await recordsIn(frame, 'messages')).toHaveLength(1);
  const call = { keys: stranger.keys - ready.keys, words: stranger.words - ready.words };
  console.table(
    Object.entries({ 'set-up': ready, 'first call': call, all: stranger }).map(([leg, count]) => ({
      leg,
      keys: count.keys,
      'words read': count.words,
      seconds: Math.round(seconds(count)),
    })),
  );
  expect(seconds(stranger)).toBeLessThanOrEqual(GOAL_S);
}

test('a stranger comes from the installation to her first saved message within three minutes', async ({
  launch,
}) => {
  await firstMessage(await launch({ hosts: ['pro.doctolib.fr'] }), 'Français');
});

test('one who reads English does so as well @full', async ({ launch }) => {
  await firstMessage(await launch({ hosts: ['pro.doctolib.fr'] }), 'English');
});
