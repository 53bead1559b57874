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

/** Waits until something like this was said after what was said before: nothing is done until a busy reader has caught up. */
async function hears(wanted: RegExp, from = 0): Promise<number> {
  const since = async () => (await reader.said()).findIndex((line, at) => at >= from && wanted.test(line));
  await expect.poll(since, { message: `says ${wanted}` }).toBeGreaterThanOrEqual(from);
  return (await since()) + 1;
}

test('Orca reads a call: the field, the question, the instruction, the message, for whom it is', async ({
  launch,
  agenda,
}) => {
  await hears(/Screen reader on/);
  const browser = await launch({
    headless: false,
    display: reader.display,
    args: ['--force-renderer-accessibility'],
  });
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  const before = (await reader.said()).length;
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  let at = await hears(/Motif/, before);

  await page.keyboard.type('mal à la poitrine');
  await expect(panel.frame.getByRole('listbox', { name: 'Protocoles proposés' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel.question).toBeFocused();
  at = await hears(/Je vous lis quatre signes, arrêtez-moi dès que c’est oui/, at);

  await sayYes(page, panel);
  await expect(panel.directive).toBeFocused();
  at = await hears(/VITAL/, at);

  await page.keyboard.press('Alt+5');
  await expect(panel.textbox('Message')).toBeFocused();
  at = await hears(/Message/, at);
  await page.keyboard.type('Rappeler avant midi');
  await expect(panel.textbox('Message')).toHaveValue('Rappeler avant midi');
  await page.keyboard.press('Control+Enter');
  await expect(panel.recipient).toBeFocused();
  // What it says of notices is not asked: Orca 43 leaves some out, the more the busier the machine (November 2026).
  await hears(/Pour qui/, at);
});
