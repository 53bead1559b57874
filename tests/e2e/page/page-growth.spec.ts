// Letters typed while the window grows and shrinks, on a loaded machine: the browser may take the keyboard from the panel's
// frame for a moment (the page is laid out anew under it), and whatever falls into that moment is kept and given back.
import type { Frame, Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, panelIn, setUpPractice, witnessedBy } from '../stage/panel.ts';

const SMALL = { width: 683, height: 325 };
const LARGE = [
  { width: 1366, height: 650 },
  { width: 1920, height: 1080 },
] as const;

/** How often the frame lost the keyboard, from here on. */
async function countLosses(frame: Frame | Page): Promise<() => Promise<number>> {
  await frame.evaluate(() => {
    Object.assign(globalThis, { losses: 0 });
    addEventListener('blur', () =>
      Object.assign(globalThis, { losses: Reflect.get(globalThis, 'losses') + 1 }),
    );
  });
  return () => frame.evaluate(() => Reflect.get(globalThis, 'losses') as number);
}

for (const [name, growths, slowness] of [
  ['', 6, 1],
  [', a hundred and twenty times on a machine four times slower @full', 120, 4],
] as const)
  test(`no letter typed while the window grows is lost, moved or seen by the page${name}`, async ({
    launch,
    agenda,
  }) => {
    const browser = await launch();
    await setUpPractice(browser);
    const page = await openFile(browser, agenda.url);
    await page.setViewportSize(SMALL);
    const panel = panelIn(await startCall(page));
    const notes = panel.textbox('Notes');
    await notes.focus();
    await expect(notes).toBeFocused();
    const losses = await countLosses(panel.frame);
    const hands = await browser.context.newCDPSession(page);
    await hands.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    const before = await witnessedBy(page);
    let typed = '';
    for (let growth = 0; growth < growths; growth += 1) {
      const word = `mot${growth} `;
      await page.setViewportSize(SMALL);
      await Promise.all([
        page.setViewportSize(LARGE[growth % LARGE.length] ?? LARGE[0]),
        page.keyboard.type(word, { delay: 15 }),
      ]);
      typed += word;
    }
    await hands.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await expect(notes).toHaveValue(typed);
    expect((await witnessedBy(page)).slice(before.length)).toEqual([]);
    await expect(notes).toBeFocused();
    console.log(
      `| ${growths} growths | ${typed.length} letters | ${await losses()} losses of the keyboard |`,
    );
  });
