import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sites } from '../../../../lib/content/sites';
import { hasPanel, isAllowed, isEnabled, isOurOwn } from '../../../../lib/platform/worker/enabled-tab';
import { leaveCommand, onCommandLeft, takeCommand } from '../../../../lib/platform/worker/waiting-command';

beforeEach(() => fakeBrowser.reset());

/** Lets the storage tell its listeners. */
const told = () => new Promise((resolve) => setTimeout(resolve));

describe('a command on its way to the side panel', () => {
  test('is taken once by the panel that opens', async () => {
    expect(await takeCommand()).toBeNull();
    await leaveCommand('call');
    expect(await takeCommand()).toBe('call');
    expect(await takeCommand()).toBeNull();
  });

  test('that is none is thrown away', async () => {
    await fakeBrowser.storage.session.set({ waitingCommand: { command: 'format the disk', at: 1 } });
    expect(await takeCommand()).toBeNull();
    await fakeBrowser.storage.session.set({ waitingCommand: 'call' });
    expect(await takeCommand()).toBeNull();
  });

  test('is handed to the panel that is open, the same key twice, until it closes', async () => {
    const heard: string[] = [];
    const stop = onCommandLeft((command) => heard.push(command));
    await leaveCommand('palette');
    await told();
    await leaveCommand('palette');
    await told();
    stop();
    await leaveCommand('call');
    await told();
    expect(heard).toEqual(['palette', 'palette']);
  });
});

describe('the tabs that carry the panel', () => {
  const PATTERNS = ['https://pro.example.fr/*', 'http://localhost/*'];

  test.each([
    ['https://pro.example.fr/agenda?day=1', true],
    ['http://localhost:4173/', true],
    ['http://pro.example.fr/', false],
    ['https://pro.example.fr.evil.com/', false],
    ['https://other.example.fr/', false],
    ['not an address', false],
    [undefined, false],
  ])('%s: %s', (url, expected) => {
    expect(isEnabled(url, PATTERNS)).toBe(expected);
  });

  test('a tab on its way is known by where it goes, ours by their address', () => {
    fakeBrowser.runtime.getManifest = () => ({ host_permissions: PATTERNS }) as never;
    const tab = (addresses: object) => addresses as chrome.tabs.Tab;
    expect(hasPanel(tab({ pendingUrl: 'https://pro.example.fr/' }))).toBe(true);
    expect(hasPanel(tab({ url: 'about:blank', pendingUrl: 'https://pro.example.fr/' }))).toBe(true);
    expect(hasPanel(tab({ url: 'https://pro.example.fr/', pendingUrl: 'https://example.org/' }))).toBe(true);
    expect(hasPanel(tab({ url: 'https://example.org/' }))).toBe(false);
    expect(isOurOwn(tab({ url: fakeBrowser.runtime.getURL('/options.html' as never) }))).toBe(true);
    expect(isOurOwn(tab({ url: 'https://example.org/' }))).toBe(false);
    expect(isOurOwn(tab({}))).toBe(false);
  });

  test('where the administrator named the sites, an empty tab on its way to one of them is no other site', async () => {
    await fakeBrowser.storage.local.set({ administration: { sites: ['maiia'] } });
    const [origin] = sites.find(({ id }) => id === 'maiia')?.origins ?? [];
    expect(await isAllowed({ url: 'about:blank', pendingUrl: `${origin}/agenda` })).toBe(true);
  });
});
