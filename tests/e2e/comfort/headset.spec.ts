// The hook of a headset, played by a fake in the worker: no device can be plugged in here, and no real one was ever tried.
import type { Frame } from '@playwright/test';
import { HOOK, plugInHeadset } from '../../launch/browser/fake-headset.ts';
import { openAgenda, startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { panelIn, setUpPractice } from '../stage/panel.ts';

/** When the card had been painted, epoch ms. */
const painted = (frame: Frame): Promise<number> =>
  frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector('.call-head') && requestAnimationFrame(() => resolve(Date.now()));
        new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
      }),
  );

test('off the hook opens the card, mute is shown, on the hook asks what is missing; asked for first', async ({
  launch,
  agenda,
}) => {
  const browser = await launch({ isOwn: true });
  await setUpPractice(browser);
  const page = await openAgenda(browser, agenda.url);
  const frame = await startCall(page);
  await page.keyboard.press('Alt+t');
  await page.keyboard.press('Alt+t');
  await expect(panelIn(frame).textbox('Motif')).toHaveCount(0);
  const { hear, isOpen } = await plugInHeadset(browser.context);
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  expect(await isOpen()).toBe(false);
  await options.getByRole('checkbox', { name: /casque/ }).check();
  await expect.poll(() => isOpen()).toBe(true);
  await page.bringToFront();
  const card = painted(frame);
  const lifted = await hear(HOOK.off);
  const took = (await card) - lifted;
  test.info().annotations.push({ type: 'measured', description: `off the hook → card ${took} ms` });
  await expect(panelIn(frame).textbox('Motif')).toBeVisible();
  await expect(panelIn(frame).greeting).toBeVisible();
  await hear(HOOK.offAndMuted);
  await expect(frame.getByText('Micro coupé')).toBeVisible();
  await hear(HOOK.off);
  await expect(frame.getByText('Micro coupé')).toHaveCount(0);
  await panelIn(frame).textbox('Motif').fill('devis');
  await hear(HOOK.on);
  await expect(frame.locator('.end-gate')).toBeVisible();
  // Closed by nobody's second report.
  await hear(HOOK.on);
  await expect(frame.locator('.end-gate')).toBeVisible();
  await options.bringToFront();
  await options.getByRole('checkbox', { name: /casque/ }).uncheck();
  await expect.poll(() => isOpen()).toBe(false);
});
