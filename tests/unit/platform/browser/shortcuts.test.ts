// The global keys as the browser really has them.
import { beforeEach, expect, test } from 'vitest';
import { createShortcuts } from '../../../../lib/platform/browser/shortcuts';

type Pressed = (name: string) => void;
const listeners = new Set<Pressed>();
let commands: { name?: string; shortcut?: string }[];

beforeEach(() => {
  listeners.clear();
  commands = [];
  Object.assign(chrome.commands, {
    openShortcutSettings: undefined,
    getAll: async () => commands,
    onCommand: {
      addListener: (listener: Pressed) => void listeners.add(listener),
      removeListener: (listener: Pressed) => void listeners.delete(listener),
    },
  });
});

const press = (name: string) => {
  for (const listener of listeners) listener(name);
};

test('are those that she or the browser has given, by their command', async () => {
  commands = [
    { name: 'palette', shortcut: 'Alt+P' },
    { name: 'call', shortcut: 'Ctrl+Maj+1' },
    { name: '_execute_action', shortcut: 'Alt+K' },
  ];
  expect(await createShortcuts().globalKeys()).toEqual({ palette: 'Alt+P', call: 'Ctrl+Maj+1' });
});

test.each([
  ['refused by the browser', { name: 'call', shortcut: '' }],
  ['without a key', { name: 'call' }],
  ['without a name', { shortcut: 'Alt+A' }],
  ['of somebody else', { name: 'constructor', shortcut: 'Alt+A' }],
])('a command %s has none', async (_, command) => {
  commands = [command];
  expect(await createShortcuts().globalKeys()).toEqual({});
});

test('pressed, are told by their command; what is none of ours is not', () => {
  const heard: string[] = [];
  createShortcuts().onPressed((command) => heard.push(command));
  for (const name of ['call', 'reload', 'privacy-blur', '', 'counter', 'palette']) press(name);
  expect(heard).toEqual(['call', 'privacy-blur', 'counter', 'palette']);
});

test('are told until the listening ends, and to the others after that', () => {
  const [first, second]: [string[], string[]] = [[], []];
  const stop = createShortcuts().onPressed((command) => first.push(command));
  createShortcuts().onPressed((command) => second.push(command));
  press('call');
  stop();
  press('palette');
  expect([first, second]).toEqual([['call'], ['call', 'palette']]);
});

test('the browser’s page of keys is opened as each browser wants it', async () => {
  const opened: unknown[] = [];
  Object.assign(chrome.tabs, { create: async (tab: unknown) => void opened.push(tab) });
  await createShortcuts().openBrowserPage();
  expect(opened).toEqual([{ url: 'chrome://extensions/shortcuts' }]);
  // Firefox.
  Object.assign(chrome.commands, { openShortcutSettings: async () => void opened.push('its own') });
  await createShortcuts().openBrowserPage();
  expect(opened.at(-1)).toBe('its own');
});
