// A pop-up that comes or goes under the mask has it proven anew.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tellProof } from '../../../../lib/platform/mask/mask-proof';
import { proveMask } from '../../../../lib/platform/mask/mask-state';
import { followPopups } from '../../../../lib/platform/worker/popups';

vi.mock('../../../../lib/platform/mask/mask-state', () => ({ proveMask: vi.fn(async () => undefined) }));

type Opened = (window: { type: string }) => void;
let onOpened: Opened;
let onClosed: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  vi.clearAllMocks();
  fakeBrowser.reset();
  Object.assign(chrome.windows, {
    onCreated: {
      addListener: (listener: Opened) => {
        onOpened = listener;
      },
    },
    onRemoved: {
      addListener: (listener: () => void) => {
        onClosed = listener;
      },
    },
  });
  Object.assign(chrome.action, {
    setBadgeText: vi.fn(async () => undefined),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
  });
  followPopups();
});

const settled = () => vi.advanceTimersByTimeAsync(1000);

test.each([
  ['popup', 1],
  ['normal', 0],
])('a window of the type « %s » that opens: asked %d times', async (type, times) => {
  onOpened({ type });
  await settled();
  expect(proveMask).toHaveBeenCalledTimes(times);
});

test.each([
  [[], 0],
  [[{ site: '', isShown: true, isCovered: false, why: 'silent' as const }], 1],
])('a window that closes while %j are named: asked %d times', async (silent, times) => {
  await tellProof({ isPainted: silent.length === 0, silent });
  onClosed();
  await settled();
  expect(proveMask).toHaveBeenCalledTimes(times);
});
