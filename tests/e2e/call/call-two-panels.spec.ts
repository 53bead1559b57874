// One call in two tabs: she types where she happens to be, and both panels tell the same.
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, type Panel, panelIn, recordsIn, setUpPractice, type TextboxName } from '../stage/panel.ts';

/** Types as one can with one keyboard: the tab comes in front, the field is clicked, then the letters follow. */
async function typeInFront(panel: Panel, name: TextboxName, text: string): Promise<void> {
  const field = panel.textbox(name);
  await field.page().bringToFront();
  await field.click();
  await expect(field).toBeFocused();
  await expect.poll(() => panel.frame.evaluate(() => document.hasFocus())).toBe(true);
  await field.page().keyboard.type(text);
}

/** What arrives in a field of a tab that stands behind: its text grows, and no key is pressed there. */
async function growBehind(panel: Panel, name: TextboxName, text: string): Promise<void> {
  for (let length = 1; length <= text.length; length++) await panel.textbox(name).fill(text.slice(0, length));
}

test('two tabs on one call keep what is typed in both, and show the same', async ({ launch, agenda }) => {
  const browser = await launch();
  await setUpPractice(browser);
  const [here, there] = [await openFile(browser, agenda.url), await openFile(browser, agenda.url)];
  await here.bringToFront();
  const left = panelIn(await startCall(here));
  await left.textbox('Motif').fill('carie');
  await there.bringToFront();
  const right = panelIn(await startCall(there));
  await expect(right.textbox('Motif')).toHaveValue('carie');

  await test.step('what is typed in one tab is read in the other', async () => {
    await typeInFront(left, 'Notes', 'préfère le matin');
    await expect(right.textbox('Notes')).toHaveValue('préfère le matin');
    await typeInFront(right, 'Promis', 'rappel avant midi');
    await expect(left.textbox('Promis')).toHaveValue('rappel avant midi');
  });

  await test.step('typed at the same moment in two fields', async () => {
    await Promise.all([
      growBehind(left, "Nom de l'appelant", 'Odile Garnier'),
      typeInFront(right, 'Nom du patient', 'Léo Garnier'),
    ]);
    for (const panel of [left, right]) {
      await expect(panel.textbox("Nom de l'appelant")).toHaveValue('Odile Garnier');
      await expect(panel.textbox('Nom du patient')).toHaveValue('Léo Garnier');
    }
  });

  await test.step('typed at the same moment in one field', async () => {
    await Promise.all([
      left.textbox('Message').fill('Rappeler Odile'),
      right.textbox('Message').fill('Ordonnance perdue'),
    ]);
    for (const panel of [left, right]) {
      await expect(panel.textbox('Message')).toHaveValue(/Rappeler Odile/);
      await expect(panel.textbox('Message')).toHaveValue(/Ordonnance perdue/);
    }
    await expect
      .poll(async () => [
        await left.textbox('Message').inputValue(),
        await right.textbox('Message').inputValue(),
      ])
      .toEqual(Array(2).fill(await left.textbox('Message').inputValue()));
  });

  await here.close();
  const calls = await recordsIn(right.frame, 'calls');
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({
    notes: {
      reason: 'carie',
      notes: 'préfère le matin',
      promise: 'rappel avant midi',
      callerName: 'Odile Garnier',
      patientName: 'Léo Garnier',
      message: await right.textbox('Message').inputValue(),
    },
  });
});
