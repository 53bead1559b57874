// A headset's hook in the worker: told at its first report, and told back however the machine's clock is set meanwhile.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_TELEPHONE, TELEPHONE } from '../../../../lib/contract/telephone';
import { hearHeadset } from '../../../../lib/platform/worker/headset';
import { until } from '../../../fakes/until';

const HOOK = 0x0b_0020;
const HOUR_MS = 3_600_000;

/** As the browser gives a device: its hook is the first bit of report 8. */
const device = {
  opened: false,
  collections: [
    { inputReports: [{ reportId: 8, items: [{ usages: [HOOK], reportSize: 1, reportCount: 1 }] }] },
  ],
  oninputreport: null as ((event: object) => void) | null,
  open: async () => {
    device.opened = true;
  },
  close: async () => {
    device.opened = false;
  },
};
const hear = (bits: number) =>
  device.oninputreport?.({ reportId: 8, data: new DataView(Uint8Array.of(bits).buffer) });
const isOffHook = async () => {
  const stored = await fakeBrowser.storage.session.get(TELEPHONE.headset);
  return (stored[TELEPHONE.headset] as { isOffHook: boolean } | undefined)?.isOffHook;
};

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getManifest = () => ({}) as never;
  const hid = { getDevices: async () => [device], addEventListener: () => undefined };
  Object.defineProperty(navigator, 'hid', { configurable: true, value: hid });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  onTestFinished(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(navigator, 'hid');
  });
});

test('put down while the clock is set back by an hour, it is on the hook once it has settled', async () => {
  await fakeBrowser.storage.local.set({ [TELEPHONE.choices]: { ...NO_TELEPHONE, headset: true } });
  hearHeadset();
  await until(() => expect(device.opened).toBe(true));
  hear(1);
  await until(async () => expect(await isOffHook()).toBe(true));
  vi.setSystemTime(Date.now() - HOUR_MS);
  hear(0);
  await vi.advanceTimersByTimeAsync(3000);
  expect(await isOffHook()).toBe(false);
});
