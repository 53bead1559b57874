// A key pressed while the page is being left: neither the old document nor a script of ours may be there to take it.
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runCommand } from '../../../../lib/platform/worker/global-commands';
import { isAwaiting } from '../../../../lib/platform/worker/page-scripts';
import { until } from '../../../fakes/until';

vi.mock('../../../../lib/platform/mask/mask-state', () => ({
  isMaskWished: () => false,
  setMask: async () => undefined,
  toggleMask: async () => undefined,
}));

const AGENDA = { id: 7, windowId: 3, url: 'https://pro.example.fr/agenda' } as chrome.tabs.Tab;
const GONE = new Error('The frame was removed.');

const sendMessage = vi.fn();
const executeScript = vi.fn();
const get = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  sendMessage.mockReset().mockResolvedValue(true);
  executeScript.mockReset().mockResolvedValue([]);
  get.mockReset().mockResolvedValue({ ...AGENDA, active: true });
  fakeBrowser.runtime.getManifest = () => ({ host_permissions: ['https://pro.example.fr/*'] }) as never;
  Object.assign(chrome.tabs, { sendMessage, get });
  Object.assign(chrome.scripting, { executeScript });
});
afterEach(() => void vi.useRealTimers());

/** The page is gone for so many tries. */
function leave(tries: number): void {
  for (let nth = 0; nth < tries; nth += 1) {
    sendMessage.mockRejectedValueOnce(GONE);
    executeScript.mockRejectedValueOnce(GONE);
  }
}
const sent = () => sendMessage.mock.calls.map(([, { command }]) => command);
const laid = () =>
  executeScript.mock.calls.filter(([{ files }]) => Object(files).includes?.('/mount.js')).length;
const press = async (name: string) => {
  const running = runCommand(name, AGENDA);
  await vi.runAllTimersAsync();
  return running;
};

test.each([1, 2, 3])('the document that follows is given it, %i times later', async (tries) => {
  leave(tries);
  await press('call');
  expect(sent()).toEqual(Array(tries + 1).fill('call'));
});

test('one that still loads is given its panel, also where the first was gone before it got it', async () => {
  sendMessage.mockResolvedValue(false);
  executeScript.mockResolvedValueOnce([]).mockRejectedValueOnce(GONE);
  await press('call');
  expect([sent(), laid()]).toEqual([['call', 'call'], 2]);
});

test('one that was given the panel of the one before it is told what for', async () => {
  sendMessage.mockResolvedValue(false);
  const answers = [false, true];
  executeScript.mockImplementation(async ({ func }) => (func ? [{ result: answers.shift() }] : []));
  await press('call');
  expect([sent(), laid(), answers]).toEqual([['call', 'call'], 2, []]);
});

test('a document awaits the panel while a command waits there, and once the frame is made', () => {
  const isWanted = vi.fn(() => false);
  const querySelector = vi.fn((): unknown => null);
  const page = { document: { querySelector }, key: { isWanted } };
  Object.assign(globalThis, page);
  onTestFinished(() => {
    for (const name of Object.keys(page)) Reflect.deleteProperty(globalThis, name);
  });
  expect([isAwaiting('key', 'panel'), isAwaiting('none', 'panel')]).toEqual([false, false]);
  isWanted.mockReturnValueOnce(true);
  expect(isAwaiting('key', 'panel')).toBe(true);
  querySelector.mockReturnValueOnce({});
  expect(isAwaiting('key', 'panel')).toBe(true);
});

test.each([
  ['she is in another tab', async () => ({ ...AGENDA, active: false })],
  ['the tab is closed', () => Promise.reject(new Error('No tab'))],
  ['no page of ours came', async () => ({ ...AGENDA, active: true, url: 'https://example.org/' })],
])('nobody is given it where %s', async (_, answer) => {
  leave(1);
  get.mockImplementation(answer);
  await press('call');
  expect(sent()).toEqual(['call']);
});

test('a page that the administrator leaves out is not given it either', async () => {
  leave(1);
  get.mockImplementation(async () => {
    await chrome.storage.local.set({ administration: { sites: ['maiia'] } });
    return { ...AGENDA, active: true };
  });
  await press('call');
  expect(sent()).toEqual(['call']);
});

test('her next press is the one that counts', async () => {
  leave(1);
  const first = runCommand('call', AGENDA);
  // The first has failed once the browser has refused both.
  await until(() => expect(executeScript).toHaveBeenCalledTimes(1));
  await runCommand('palette', AGENDA);
  await vi.runAllTimersAsync();
  await first;
  expect(sent()).toEqual(['call', 'palette']);
});

test('the counter’s is sent once: a second one would leave it again', async () => {
  leave(1);
  await expect(runCommand('counter', AGENDA)).rejects.toThrow(GONE.message);
  expect(sent()).toEqual(['counter']);
});

test('a page that takes no script is told: the key did nothing', async () => {
  sendMessage.mockRejectedValue(GONE);
  executeScript.mockRejectedValue(new Error('Cannot access'));
  const running = runCommand('call', AGENDA);
  await Promise.all([expect(running).rejects.toThrow('Cannot access'), vi.runAllTimersAsync()]);
});
