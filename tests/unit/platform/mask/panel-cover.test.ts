// A key of the mask pressed while no worker lives: the panel covers its page, tells the worker, and says when none answers.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { coverOnKey } from '../../../../lib/platform/mask/panel-cover';

const TAB = 7;
const insertCSS = vi.fn(async () => undefined);
const sendMessage = vi.fn();
const told = vi.fn();

let press: (name: string) => void = () => undefined;
let endWorker: () => void = () => undefined;

const keepPress = (listener: (name: string) => void) => {
  press = listener;
};
const keepEnd = (listener: () => void) => {
  endWorker = listener;
};

beforeEach(async () => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  vi.useFakeTimers();
  Reflect.set(globalThis, 'reportError', told);
  Object.assign(chrome.scripting, { insertCSS });
  Object.assign(chrome.runtime, {
    sendMessage,
    connect: () => ({ onDisconnect: { addListener: keepEnd } }),
  });
  Object.assign(chrome.commands, {
    onCommand: { addListener: keepPress },
  });
  await coverOnKey(TAB);
});
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => undefined);

test('while the worker lives it is left to it', () => {
  press('privacy-blur');
  expect([insertCSS.mock.calls.length, sendMessage.mock.calls.length]).toEqual([0, 0]);
});

test.each(['privacy-blur', 'counter'])('without one « %s » covers the page at once, and is told', (name) => {
  sendMessage.mockResolvedValue(undefined);
  endWorker();
  press(name);
  expect(insertCSS).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: TAB } }));
  expect(sendMessage.mock.calls).toEqual([[{ type: 'mask.pressed' }]]);
});

test.each(['call', 'palette', 'unknown'])('« %s » hides nothing', (name) => {
  endWorker();
  press(name);
  expect(insertCSS).not.toHaveBeenCalled();
});

test.each([
  ['answers', async () => undefined, 0],
  ['never answers', never, 1],
  ['ends before it has answered', () => Promise.reject(new Error('closed')), 1],
])('she is told of a worker that is not there for her key: one that %s', async (_what, answer, times) => {
  sendMessage.mockImplementation(answer);
  endWorker();
  press('privacy-blur');
  await vi.advanceTimersByTimeAsync(14_000);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2000);
  expect(told.mock.calls.map(([error]) => error.name)).toEqual(Array(times).fill('WorkerSilent'));
});

test('not of one that has masked, though its answer was lost', async () => {
  sendMessage.mockImplementation(never);
  endWorker();
  press('privacy-blur');
  await fakeBrowser.storage.local.set({ privacyBlur: true });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told).not.toHaveBeenCalled();
});
