// The hook of a headset, played by a fake in the worker: no device can be plugged in here, and no real one was ever tried.
import type { Frame, Worker } from '@playwright/test';
import { openAgenda, startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { panelIn, setUpPractice } from '../stage/panel.ts';

const [ON_HOOK, OFF_HOOK, OFF_HOOK_MUTED] = [0, 1, 3];

type Played = { hear(bits: number): number; isOpen(): boolean };

/** Puts a headset into the worker as the browser would give it: hook and mute are the first two bits of report 8. */
async function plugIn({ context }: LaunchedBrowser): Promise<Worker> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    const items = [{ usages: [0x0b_0020, 0x0b_002f], isAbsolute: true, reportSize: 1, reportCount: 2 }];
    const device = {
      opened: false,
      collections: [{ inputReports: [{ reportId: 8, items }] }],
      oninputreport: null as ((event: object) => void) | null,
      open: async () => {
        device.opened = true;
      },
      close: async () => {
        device.opened = false;
      },
    };
    Object.defineProperty(navigator, 'hid', {
      configurable: true,
      value: { getDevices: async () => [device], addEventListener: () => undefined },
    });
    Object.assign(globalThis, {
      isOpen: () => device.opened,
      hear: (bits: number) => {
        device.oninputreport?.({ reportId: 8, data: new DataView(Uint8Array.of(bits).buffer) });
        return Date.now();
      },
    });
  });
  return worker;
}

const hear = (worker: Worker, bits: number | undefined): Promise<number> =>
  worker.evaluate((said) => (globalThis as unknown as Played).hear(said ?? 0), bits);
const isOpen = (worker: Worker): Promise<boolean> =>
  worker.evaluate(() => (globalThis as unknown as Played).isOpen());

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
  const worker = await plugIn(browser);
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  expect(await isOpen(worker)).toBe(false);
  await options.getByRole('checkbox', { name: /casque/ }).check();
  await expect.poll(() => isOpen(worker)).toBe(true);
  await page.bringToFront();
  const card = painted(frame);
  const lifted = await hear(worker, OFF_HOOK);
  const took = (await card) - lifted;
  test.info().annotations.push({ type: 'measured', description: `off the hook → card ${took} ms` });
  await expect(panelIn(frame).textbox('Motif')).toBeVisible();
  await expect(panelIn(frame).greeting).toBeVisible();
  await hear(worker, OFF_HOOK_MUTED);
  await expect(frame.getByText('Micro coupé')).toBeVisible();
  await hear(worker, OFF_HOOK);
  await expect(frame.getByText('Micro coupé')).toHaveCount(0);
  await panelIn(frame).textbox('Motif').fill('devis');
  await hear(worker, ON_HOOK);
  await expect(frame.locator('.end-gate')).toBeVisible();
  // Closed by nobody's second report.
  await hear(worker, ON_HOOK);
  await expect(frame.locator('.end-gate')).toBeVisible();
  await options.bringToFront();
  await options.getByRole('checkbox', { name: /casque/ }).uncheck();
  await expect.poll(() => isOpen(worker)).toBe(false);
});
