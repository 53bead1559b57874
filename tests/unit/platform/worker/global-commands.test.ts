// Where each of the four global keys goes: to the page, to the side panel, to the mask, or nowhere.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isMaskWished, setMask, toggleMask } from '../../../../lib/platform/mask/mask-state';
import { runCommand } from '../../../../lib/platform/worker/global-commands';
import { notePanel } from '../../../../lib/platform/worker/lost-panels';
import { takeCommand } from '../../../../lib/platform/worker/waiting-command';

vi.mock('../../../../lib/platform/mask/mask-state', () => ({
  isMaskWished: vi.fn(() => false),
  setMask: vi.fn(async () => undefined),
  toggleMask: vi.fn(async () => undefined),
}));

const AGENDA = { id: 7, windowId: 3, url: 'https://pro.example.fr/agenda' } as chrome.tabs.Tab;
const OTHER = { id: 8, windowId: 3, url: 'https://example.org/' } as chrome.tabs.Tab;

const sendMessage = vi.fn();
const executeScript = vi.fn();
const open = vi.fn();
/** The browser's answer to which sites are ours. */
const getAll = (answer: (all: object) => void) => answer({ origins: ['https://pro.example.fr/*'] });

let now = 0;

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  // No press comes so soon after another that it would be the repetition of a held key.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 1000;
    return now;
  });
  sendMessage.mockReset().mockResolvedValue(true);
  executeScript.mockReset().mockResolvedValue([]);
  open.mockReset().mockResolvedValue(undefined);
  fakeBrowser.runtime.getManifest = () => ({ host_permissions: ['https://pro.example.fr/*'] }) as never;
  Object.assign(chrome.tabs, { sendMessage });
  Object.assign(chrome.scripting, { executeScript });
  Object.assign(chrome, { sidePanel: { open }, permissions: { getAll } });
});

const waiting = async () =>
  Object(await fakeBrowser.storage.session.get('waitingCommand')).waitingCommand?.command;
const filesGiven = () => executeScript.mock.calls.flatMap(([{ files }]) => (files ? [files] : []));

describe('over an agenda', () => {
  test('a command goes to the page that carries the panel', async () => {
    await runCommand('call', AGENDA);
    expect(sendMessage.mock.calls).toEqual([[7, { type: 'command', command: 'call' }]]);
    expect([executeScript.mock.calls.length, open.mock.calls.length]).toEqual([0, 0]);
  });

  test('a page that still loads is given its panel at once', async () => {
    sendMessage.mockResolvedValue(false);
    await runCommand('call', AGENDA);
    expect(filesGiven()).toEqual([
      ['/frame.js', '/insert.js'],
      ['/mount.js', '/insert.js'],
    ]);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('a page that took the panel out tells a worker that had forgotten it: the side panel is given the command', async () => {
    onTestFinished(() => notePanel(AGENDA.id, false));
    sendMessage.mockImplementation(async () => {
      notePanel(AGENDA.id, true);
      return false;
    });
    await runCommand('call', AGENDA);
    expect([executeScript.mock.calls.length, open.mock.calls, await waiting()]).toEqual([
      0,
      [[{ windowId: 3 }]],
      'call',
    ]);
  });

  test('a page older than the installation is given the scripts, and then the command', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    await runCommand('palette', AGENDA);
    expect(filesGiven()).toContainEqual(['/page.js']);
    expect(sendMessage).toHaveBeenCalledTimes(2);
    expect(sendMessage).toHaveBeenLastCalledWith(7, { type: 'command', command: 'palette' });
  });
});

test('in front of a tab of ours that covers an agenda, a command goes to the agenda, after the worker was stopped too', async () => {
  const cover = { ...AGENDA, id: 9, url: fakeBrowser.runtime.getURL('/cover.html') };
  await fakeBrowser.storage.session.set({ maskCovers: [[AGENDA.id, cover.id]] });
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValueOnce(AGENDA as never);
  await runCommand('counter', cover);
  expect(sendMessage.mock.calls).toEqual([[7, { type: 'command', command: 'counter' }]]);
});

describe('elsewhere', () => {
  test.each([
    ['a page of somebody else', OTHER],
    ['one that says it is on its way to the agenda', { ...OTHER, pendingUrl: 'https://pro.example.fr/' }],
  ])('over %s a command opens the side panel of that window, and waits for it', async (_, tab) => {
    await runCommand('palette', tab);
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    expect(await waiting()).toBe('palette');
    expect([sendMessage.mock.calls, executeScript.mock.calls]).toEqual([[], []]);
  });

  test('the side panel is asked for while the key press lasts: before anything is awaited', () => {
    void runCommand('call', OTHER);
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('a side panel that the browser refuses is told', async () => {
    open.mockRejectedValue(new Error('gesture'));
    await expect(runCommand('call', OTHER)).rejects.toThrow('gesture');
  });

  test('over an agenda that keeps taking the panel out, the side panel opens at once and is told so', async () => {
    notePanel(AGENDA.id, true);
    onTestFinished(() => notePanel(AGENDA.id, false));
    const running = runCommand('call', AGENDA);
    // Before any turn: the browser allows it only while the key is handled.
    expect(open.mock.calls).toEqual([[{ windowId: AGENDA.windowId }]]);
    await running;
    expect(sendMessage).not.toHaveBeenCalled();
    const onInstead = vi.fn();
    expect(await takeCommand(onInstead)).toBe('call');
    expect(onInstead).toHaveBeenCalledTimes(1);
  });

  test('nothing is opened without a side panel, over a page of ours, and without a tab', async () => {
    await runCommand('call', { ...OTHER, url: fakeBrowser.runtime.getURL('/options.html' as never) });
    await runCommand('call', undefined);
    Reflect.deleteProperty(chrome, 'sidePanel');
    await runCommand('call', OTHER);
    expect([open.mock.calls.length, sendMessage.mock.calls.length, await waiting()]).toEqual([
      0,
      0,
      undefined,
    ]);
  });
});

describe('the mask', () => {
  test('is toggled from any tab, and nothing is sent on', async () => {
    await runCommand('privacy-blur', AGENDA);
    await runCommand('privacy-blur', undefined);
    expect(vi.mocked(toggleMask).mock.calls.map(([front]) => front)).toEqual([7, undefined]);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('a key held down is no third press, and leaves no counter mode', async () => {
    now += 1000;
    vi.spyOn(performance, 'now').mockReturnValue(now);
    for (let press = 0; press < 3; press += 1) await runCommand('privacy-blur', AGENDA);
    // The second may be a hand's, that lifts; the third tells that it was none.
    expect(vi.mocked(toggleMask)).toHaveBeenCalledTimes(2);
    vi.mocked(isMaskWished).mockReturnValueOnce(true);
    await Promise.all([runCommand('counter', AGENDA), runCommand('counter', AGENDA)]);
    expect([sendMessage.mock.calls, vi.mocked(setMask).mock.calls]).toEqual([[], []]);
  });

  test('comes with the counter, which goes on to the page', async () => {
    await runCommand('counter', AGENDA);
    expect(vi.mocked(setMask)).toHaveBeenCalledWith(true, 7);
    expect(sendMessage).toHaveBeenCalledWith(7, { type: 'command', command: 'counter' });
  });

  test('comes with the counter even where the page takes no command', async () => {
    sendMessage.mockRejectedValue(new Error('gone'));
    executeScript.mockRejectedValue(new Error('gone'));
    await expect(runCommand('counter', AGENDA)).rejects.toThrow('gone');
    expect(vi.mocked(setMask)).toHaveBeenCalledWith(true, 7);
  });

  test.each(['call', 'palette'])('does not come with « %s »', async (name) => {
    await runCommand(name, AGENDA);
    expect(vi.mocked(setMask).mock.calls.length + vi.mocked(toggleMask).mock.calls.length).toBe(0);
  });
});

test.each(['', 'CALL', 'call ', 'constructor', '_execute_action', 'mask'])(
  '« %s » is no command of ours',
  async (name) => {
    await runCommand(name, AGENDA);
    expect([sendMessage.mock.calls.length, open.mock.calls.length]).toEqual([0, 0]);
    expect(vi.mocked(toggleMask)).not.toHaveBeenCalled();
  },
);

test('where the administrator wants no panel the key opens nothing, and says why', async () => {
  const create = vi.fn(async () => 'barred');
  Object.assign(chrome.notifications, { create });
  Object.assign(chrome.i18n, { getMessage: (name: string) => name });
  await chrome.storage.local.set({ administration: { sites: ['maiia'] } });
  await runCommand('call', AGENDA);
  expect([sendMessage.mock.calls, open.mock.calls]).toEqual([[], []]);
  expect(executeScript).toHaveBeenCalledWith(
    expect.objectContaining({ args: ['decroche:session', '[data-decroche=""]'] }),
  );
  expect(create).toHaveBeenCalledWith('barred', expect.objectContaining({ message: 'panelBarred' }));
});
