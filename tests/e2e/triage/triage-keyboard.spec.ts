// Three calls as they come, by keys alone: the protocol found in the caller's words, the questions, the directive, the message.
import type { Page } from '@playwright/test';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, type Panel, panelIn, recordsIn, setUpPractice } from '../stage/panel.ts';

/** From the last letter of the reason to the saved message. */
const MOST_KEYS = 12;

type CallerStory = {
  readonly call: string;
  readonly reason: string;
  /** What this caller would say « oui » to. */
  readonly has: RegExp;
  readonly levels: readonly string[];
  /** The gravest stands for all in the short run. */
  readonly isShort: boolean;
};

const STORIES: readonly CallerStory[] = [
  {
    call: 'a dental swelling with fever',
    reason: 'a la joue gonflee depui hier et d la fievre',
    has: /fièvre|38/i,
    levels: ['urgent'],
    isShort: false,
  },
  {
    call: 'a chest pain told in lay words',
    reason: 'ca me serre la poitrine depuis ce matin',
    has: /serr|bras/i,
    levels: ['vital'],
    isShort: true,
  },
  {
    call: 'a renewal',
    reason: 'il me faut renouveler mon ordonnance pour la tension',
    has: /renouvel/i,
    levels: ['message', 'routine', '72h'],
    isShort: false,
  },
];

/** The keyboard of one call, counting. */
const keyboardOf = (page: Page) => {
  let pressed = 0;
  return {
    press: async (key: string) => {
      pressed += 1;
      await page.keyboard.press(key);
    },
    pressed: () => pressed,
  };
};

/** Answers every question as this caller would; a list is refused whole, or opened. */
async function answerAll(panel: Panel, { has }: CallerStory, press: (key: string) => Promise<void>) {
  const answered = panel.frame.locator('.answered li');
  while ((await panel.directive.count()) === 0) {
    await expect(panel.question).toBeFocused();
    const text = (await panel.question.textContent()) ?? '';
    const before = await answered.count();
    await press(has.test(text) ? 'o' : 'n');
    await expect(answered).not.toHaveCount(before);
  }
}

/** What an urgent message, or a renewal without its drug, lacks is named; she saves it all the same, with the reason why. */
async function saveAllTheSame(panel: Panel, press: (key: string) => Promise<void>) {
  const gate = panel.frame.getByRole('region', { name: 'Il manque, pour ce message' });
  await expect(gate).toBeVisible();
  await press('Control+Enter');
  await expect(gate.getByRole('button', { name: 'L’appelant ne le sait pas' })).toBeFocused();
  await press('Enter');
}

async function saveForFirst(panel: Panel, press: (key: string) => Promise<void>) {
  await press('Control+Enter');
  await expect(panel.recipient).toBeFocused();
  await press('ArrowDown');
  await press('Control+Enter');
  await saveAllTheSame(panel, press);
  await expect(panel.notice('enregistré')).toBeVisible();
}

for (const story of STORIES)
  test(`${story.call}: at most ${MOST_KEYS} keys after the reason, and everything asked is in the message${story.isShort ? '' : ' @full'}`, async ({
    launch,
    agenda,
  }) => {
    const browser = await launch();
    await setUpPractice(browser);
    const page = await openFile(browser, agenda.url);
    await startCall(page);
    const panel = panelIn(await panelOf(page));
    await expect(panel.textbox('Motif')).toBeFocused();
    await page.keyboard.type(story.reason);
    await expect(panel.frame.getByRole('listbox', { name: 'Protocoles proposés' })).toBeVisible();

    const { press, pressed } = keyboardOf(page);
    await press('Enter');
    await expect(panel.frame.getByText('À valider par le praticien').first()).toBeVisible();
    await answerAll(panel, story, press);
    const level = await panel.directive.getAttribute('data-level');
    expect(story.levels).toContain(level);
    await saveForFirst(panel, press);

    console.info(`${story.call}: ${pressed()} keys`);
    expect(pressed()).toBeLessThanOrEqual(MOST_KEYS);
    const saved = (await recordsIn(panel.frame, 'messages')) as { triageTrace?: string[] }[];
    expect(saved).toMatchObject([{ reason: story.reason, level }]);
    const trace = saved[0]?.triageTrace ?? [];
    expect(trace[0]).toMatch(/^Protocole «\u00a0.+\u00a0», version \d+, ouvert à \d\d:\d\d$/);
    for (const line of trace.slice(1)) expect(line).toMatch(/ — (?:oui|non) \(\d\d:\d\d\)$/);
    expect(trace.length).toBeGreaterThan(1);
  });
