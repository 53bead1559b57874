// One call heard with Orca: what it says from the first field to the message, kept as test-results/orca.txt.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startCall } from '../e2e/stage/agenda-call.ts';
import { expect, test } from '../e2e/stage/browser.ts';
import { openFile, panelIn, sayYes, setUpPractice } from '../e2e/stage/panel.ts';
import { type ScreenReader, startScreenReader } from './screen-reader.ts';

const results = join(import.meta.dirname, '..', '..', 'test-results');

let reader: ScreenReader;
test.beforeAll(async () => {
  reader = await startScreenReader();
  Object.assign(process.env, { DBUS_SESSION_BUS_ADDRESS: reader.busAddress });
});
test.afterAll(async () => {
  await mkdir(results, { recursive: true });
  await writeFile(join(results, 'orca.txt'), `${(await reader.said()).join('\n')}\n`);
  await reader.close();
});

/** What is said of where she comes to, in order; notices are not asked for: Orca 43 leaves some out on a busy machine (November 2026). */
const HEARD = {
  panel: ['Décroché dialog', 'Motif entry'],
  question: ['Je vous lis quatre signes, arrêtez-moi dès que c’est oui. panel.'],
  directive: ['Consigne', 'VITAL — 15 maintenant'],
  message: ['Message entry Ce que le praticien doit savoir ou faire.'],
  recipient: ['Pour qui combo box.'],
} as const;

let place = 0;

/** Waits until this was said, in this order, after what was said before: nothing is done until a busy reader has caught up. */
async function hears(lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    const since = async () =>
      (await reader.said()).findIndex((each, at) => at >= place && each.includes(line));
    await expect.poll(since, { message: `says « ${line} »` }).toBeGreaterThanOrEqual(place);
    place = await since();
  }
}

test('Orca reads a call: the field, the question, the instruction, the message, for whom it is', async ({
  launch,
  agenda,
}) => {
  await hears(['Screen reader on']);
  const browser = await launch({
    headless: false,
    display: reader.display,
    args: ['--force-renderer-accessibility'],
  });
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  place = (await reader.said()).length;
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await hears(HEARD.panel);

  await page.keyboard.type('mal à la poitrine');
  await expect(panel.frame.getByRole('listbox', { name: 'Protocoles proposés' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel.question).toBeFocused();
  await hears(HEARD.question);

  await sayYes(page, panel);
  await expect(panel.directive).toBeFocused();
  await hears(HEARD.directive);

  await page.keyboard.press('Alt+5');
  await expect(panel.textbox('Message')).toBeFocused();
  await hears(HEARD.message);
  await page.keyboard.type('Rappeler avant midi');
  await expect(panel.textbox('Message')).toHaveValue('Rappeler avant midi');
  await page.keyboard.press('Control+Enter');
  await expect(panel.recipient).toBeFocused();
  await hears(HEARD.recipient);
});
