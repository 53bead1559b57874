// The mask that comes by itself comes only where she chose it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MASK_CHOICES_KEY } from '../../../../lib/platform/mask/mask-setting';
import { restoreRegistration, setMask } from '../../../../lib/platform/mask/mask-state';
import { startAutomaticMask } from '../../../../lib/platform/worker/automatic-mask';

vi.mock('../../../../lib/platform/mask/mask-state', () => ({
  setMask: vi.fn(async () => undefined),
  restoreRegistration: vi.fn(async () => undefined),
}));

const NONE = -1;
let onIdle: (state: string) => void;
let onWindow: (windowId: number) => void;
let isFocused: boolean;
const setDetectionInterval = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  fakeBrowser.reset();
  isFocused = false;
  Object.assign(chrome.idle, {
    setDetectionInterval,
    onStateChanged: {
      addListener: (listener: typeof onIdle) => {
        onIdle = listener;
      },
    },
  });
  Object.assign(chrome.windows, {
    WINDOW_ID_NONE: NONE,
    getLastFocused: async () => ({ focused: isFocused }),
    onFocusChanged: {
      addListener: (listener: typeof onWindow) => {
        onWindow = listener;
      },
    },
  });
});
afterEach(() => void vi.useRealTimers());

const settled = () => vi.advanceTimersByTimeAsync(1000);
const masked = () => vi.mocked(setMask).mock.calls;

async function start(choices: object): Promise<void> {
  await fakeBrowser.storage.local.set({ [MASK_CHOICES_KEY]: choices });
  startAutomaticMask();
  await settled();
}

describe('nobody at the keyboard', () => {
  test.each([
    [60, 'idle', 1],
    [60, 'locked', 1],
    [60, 'active', 0],
    [null, 'idle', 0],
    [null, 'locked', 0],
  ])('chosen after %s s, the browser says « %s »: masked %d times', async (idleSeconds, state, times) => {
    await start({ idleSeconds });
    onIdle(state);
    await settled();
    expect(masked()).toEqual(Array(times).fill([true]));
  });

  test('the browser is told how long, also when she changes it', async () => {
    await start({ idleSeconds: 60 });
    await fakeBrowser.storage.local.set({ [MASK_CHOICES_KEY]: { idleSeconds: 300 } });
    await settled();
    expect(setDetectionInterval.mock.calls).toEqual([[60], [300]]);
  });

  test('a wait that was never chosen is not set', async () => {
    await start({ idleSeconds: null });
    expect(setDetectionInterval).not.toHaveBeenCalled();
  });

  test.each([{ idleSeconds: 3 }, { idleSeconds: '60' }, 'always'])(
    'choices that cannot be read mask nothing: %j',
    async (choices) => {
      await start(choices as object);
      onIdle('idle');
      await settled();
      expect([masked().length, setDetectionInterval.mock.calls.length]).toEqual([0, 0]);
    },
  );
});

describe('another window in front', () => {
  test('masks once no window of the browser has come in front', async () => {
    await start({ onWindowBlur: true });
    onWindow(NONE);
    expect(masked()).toEqual([]);
    await settled();
    expect(masked()).toEqual([[true]]);
  });

  test('masks nothing between two windows of the browser', async () => {
    await start({ onWindowBlur: true });
    onWindow(NONE);
    isFocused = true;
    await settled();
    expect(masked()).toEqual([]);
  });

  test('masks nothing when a window of the browser comes in front, nor where it was not chosen', async () => {
    await start({ onWindowBlur: true });
    onWindow(4);
    await settled();
    await fakeBrowser.storage.local.set({ [MASK_CHOICES_KEY]: { onWindowBlur: false } });
    onWindow(NONE);
    await settled();
    expect(masked()).toEqual([]);
  });
});

test('a policy that was read and is another is registered again', async () => {
  await start({});
  await fakeBrowser.storage.local.set({ administration: { maskAtStart: true } });
  await settled();
  expect(vi.mocked(restoreRegistration)).toHaveBeenCalledTimes(1);
});

test('a change of what she chose is registered again: documents may have to begin masked', async () => {
  await start({});
  await fakeBrowser.storage.local.set({ [MASK_CHOICES_KEY]: { atStart: true } });
  await settled();
  expect(vi.mocked(restoreRegistration)).toHaveBeenCalledTimes(1);
});
