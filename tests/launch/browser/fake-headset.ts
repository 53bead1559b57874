// A headset as the browser would give it to the worker, played: none can be plugged in here, and no real one was ever tried.
import type { BrowserContext, Worker } from '@playwright/test';

/** What it reports: hook and mute are the first two bits of report 8. */
export const HOOK = { on: 0, off: 1, offAndMuted: 3 } as const;

type Played = { hear(bits: number): number; isOpen(): boolean };

export type FakeHeadset = {
  readonly worker: Worker;
  /** Says how its bits stand; gives when that was, epoch ms. */
  readonly hear: (bits: number) => Promise<number>;
  /** True while the extension listens to it. */
  readonly isOpen: () => Promise<boolean>;
};

/** Plugs it in; it is heard once she has ticked it in the settings. */
export async function plugInHeadset(context: BrowserContext): Promise<FakeHeadset> {
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
  return {
    worker,
    hear: (bits) => worker.evaluate((said) => (globalThis as unknown as Played).hear(said), bits),
    isOpen: () => worker.evaluate(() => (globalThis as unknown as Played).isOpen()),
  };
}
