// Where a start is to be masked, by her or by the administrator: from the first document on, and once in a session. What is
// wished meanwhile is done once.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MASK_CHOICES_KEY, MASK_KEY } from '../../../../lib/platform/mask/mask-setting';
import { registerMask, unregisterMask } from '../../../../lib/platform/mask/tabs/mask-registration';
import { maskTabs } from '../../../../lib/platform/mask/tabs/tab-masks';

vi.mock('../../../../lib/platform/mask/tabs/mask-registration', () => ({
  registerMask: vi.fn(async () => undefined),
  unregisterMask: vi.fn(async () => undefined),
}));
vi.mock('../../../../lib/platform/mask/tabs/tab-masks', () => ({
  maskTabs: vi.fn(async () => undefined),
  liftTabs: vi.fn(async () => undefined),
}));
vi.mock('../../../../lib/platform/mask/mask-proof', () => ({ tellProof: vi.fn(async () => undefined) }));

/** Another life of the worker: it remembers nothing. */
const worker = async () => {
  vi.resetModules();
  return import('../../../../lib/platform/mask/mask-state');
};
const isOn = async () => Object(await fakeBrowser.storage.local.get(MASK_KEY))[MASK_KEY];
const hasBegun = async () => 'maskSession' in (await fakeBrowser.storage.session.get());

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  const request = (_: string, act: () => Promise<void>) => act();
  vi.stubGlobal('navigator', { locks: { request } });
});

test.each<[string, Record<string, unknown>]>([
  ['she chose it', { [MASK_CHOICES_KEY]: { atStart: true } }],
  ['the policy as last read asks for it', { administration: { maskAtStart: true } }],
])('%s: the start is masked, and documents stay born masked once it is lifted', async (_, stored) => {
  await fakeBrowser.storage.local.set(stored);
  const { restoreRegistration, setMask } = await worker();
  await restoreRegistration();
  expect(await isOn()).toBe(true);
  await setMask(false);
  expect(vi.mocked(registerMask)).toHaveBeenCalled();
  expect(vi.mocked(unregisterMask)).not.toHaveBeenCalled();
  // What she lifted is masked again by no later life of the worker.
  await (await worker()).restoreRegistration();
  expect(await isOn()).toBe(false);
});

test('wished twice before it is known what was wished, it is masked once', async () => {
  const { setMask } = await worker();
  await Promise.all([setMask(true), setMask(true)]);
  expect([await isOn(), vi.mocked(maskTabs).mock.calls.length]).toEqual([true, 1]);
});

test('nobody asks for it: the start is as she left it', async () => {
  await fakeBrowser.storage.local.set({ administration: { maskAtStart: false } });
  await (await worker()).restoreRegistration();
  expect(await isOn()).toBeUndefined();
  expect(vi.mocked(unregisterMask)).toHaveBeenCalled();
});

test('a worker that ends before the mask is written has not begun the session: the next one masks', async () => {
  await fakeBrowser.storage.local.set({ administration: { maskAtStart: true } });
  vi.mocked(registerMask).mockRejectedValueOnce(new Error('the worker ends'));
  await (await worker()).restoreRegistration().catch(() => undefined);
  expect(await hasBegun()).toBe(false);
  await (await worker()).restoreRegistration();
  expect([await isOn(), await hasBegun()]).toEqual([true, true]);
});
