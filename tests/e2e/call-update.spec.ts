// An update arrives while a call is noted: the browser replaces the extension under the open page.
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { startCall } from './agenda-call.ts';
import { expect, test } from './browser.ts';
import { type DetachedBrowser, startDetachedBrowser } from './detached-browser.ts';
import { type Panel, panelIn, recordsIn, witnessedBy } from './panel.ts';

const FIRST = 'joue gonflée depuis hier, ';
const SECOND = 'fièvre cette nuit';

/** Time for the test to step back before the reload, and for the browser to carry it out. Milliseconds. */
const STEP_BACK_MS = 1000;
const RELOAD_MS = 4000;

/** The agenda's tab and the only panel in it. */
async function deskOf(context: BrowserContext): Promise<{ page: Page; panel: Panel }> {
  const page = context.pages().find((tab) => tab.url().includes('/patients/'));
  if (!page) throw new Error('The agenda is not open.');
  await page.bringToFront();
  const panels = (): Frame[] => page.frames().filter((frame) => frame.url().includes('/sidebar.html'));
  await expect.poll(() => panels().length).toBe(1);
  const [frame] = panels();
  if (!frame) throw new Error('The panel went away again.');
  return { page, panel: panelIn(frame) };
}

const reloadSoon = (panel: Panel): Promise<void> =>
  panel.frame.evaluate((after) => {
    document.documentElement.setAttribute('data-version', 'old');
    setTimeout(() => chrome.runtime.reload(), after);
  }, STEP_BACK_MS);

async function playUpdate(browser: DetachedBrowser): Promise<void> {
  const before = await browser.attach(async (context) => {
    // The first-run page comes to the front when it opens: a key pressed before it would be meant for the agenda and miss it.
    await expect.poll(() => context.pages().some((tab) => tab.url().endsWith('/options.html'))).toBe(true);
    const { page, panel } = await deskOf(context);
    await startCall(page);
    await expect(panel.textbox('Motif')).toBeFocused();
    await panel.textbox('Notes').focus();
    const witnessed = await witnessedBy(page);
    await page.keyboard.type(FIRST);
    await reloadSoon(panel);
    return witnessed;
  });
  await new Promise((resolve) => setTimeout(resolve, STEP_BACK_MS + RELOAD_MS));

  await browser.attach(async (context) => {
    const { page, panel } = await deskOf(context);
    await expect(panel.frame.locator('html')).not.toHaveAttribute('data-version', 'old');
    expect(await page.locator('[data-decroche]').count()).toBe(1);
    await expect(panel.textbox('Notes')).toHaveValue(FIRST);
    expect(await witnessedBy(page)).toEqual(before);

    await startCall(page);
    await expect(panel.textbox('Motif')).toBeFocused();
    await panel.textbox('Notes').focus();
    await page.keyboard.press('End');
    await page.keyboard.type(SECOND);
    await expect(panel.textbox('Notes')).toHaveValue(FIRST + SECOND);
    const notes = expect.objectContaining({ notes: FIRST + SECOND });
    await expect
      .poll(() => recordsIn(panel.frame, 'calls'))
      .toEqual([expect.objectContaining({ status: 'active', notes })]);
  });
}

test('an extension reloaded in mid-call leaves one panel with the call and every word of it', async ({
  extensionPath,
  agenda,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const browser = await startDetachedBrowser({ extensionPath, profile, url: `${agenda.url}/patients/p-001` });
  try {
    await playUpdate(browser);
  } finally {
    await browser.close();
  }
});
