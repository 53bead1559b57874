// The page scripts in tabs that were open before us: every tab, more than once, and no tab that hangs holds another.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PANEL_REASONS } from '../../../../lib/contract/panel-reasons';
import {
  areScriptsGiven,
  injectIntoOpenTabs,
  injectOnceInLife,
  injectPageScript,
  injectPanel,
  layPanelEverywhere,
} from '../../../../lib/platform/worker/page-scripts';

const executeScript = vi.fn();
const query = vi.fn();
/** What this life of the extension keeps. */
const kept = new Map<string, unknown>();

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  executeScript.mockReset().mockResolvedValue([]);
  query.mockReset().mockResolvedValue([{ id: 1 }, { id: 2 }]);
  fakeBrowser.runtime.getManifest = () => ({ host_permissions: ['https://pro.example.fr/*'] }) as never;
  Object.assign(chrome.scripting, { executeScript });
  Object.assign(chrome.tabs, { query });
  kept.clear();
  // The fake names a key that holds nothing; the browser does not.
  Object.assign(chrome.storage.session, {
    get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
    },
  });
});
afterEach(() => void vi.useRealTimers());

const given = () => executeScript.mock.calls.map(([{ target, files }]) => [target, files]);
const tabsGiven = () => given().flatMap(([{ tabId, allFrames }]) => (allFrames ? [] : [tabId]));

describe('one tab', () => {
  test('gets what hears her and no more; with the panel, its frames get theirs', async () => {
    await injectPageScript(5);
    await injectPanel(5);
    expect(given()).toEqual([
      [{ tabId: 5, allFrames: false }, ['/page.js']],
      [{ tabId: 5, allFrames: true }, ['/frame.js', '/insert.js']],
      [{ tabId: 5, allFrames: false }, ['/mount.js', '/insert.js']],
    ]);
  });

  test('is not held by a frame that hangs, nor by one that refuses', async () => {
    executeScript.mockReturnValueOnce(new Promise(() => undefined));
    await expect(injectPanel(5)).resolves.toBeUndefined();
    executeScript.mockRejectedValueOnce(new Error('frame'));
    await expect(injectPanel(5)).resolves.toBeUndefined();
  });

  test('that the browser refuses is told', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access'));
    await expect(injectPageScript(5)).rejects.toThrow('Cannot access');
    await expect(injectPanel(5)).rejects.toThrow('Cannot access');
  });

  test('is asked before its document has loaded', async () => {
    await injectPageScript(5);
    expect(executeScript.mock.calls).toEqual([
      [
        {
          target: { tabId: 5, allFrames: false },
          files: ['/page.js'],
          injectImmediately: true,
        },
      ],
    ]);
  });
});

describe('all open tabs', () => {
  test('of our sites, those that have a document, are given them', async () => {
    await injectIntoOpenTabs();
    expect(query).toHaveBeenCalledWith({ url: ['https://pro.example.fr/*'], discarded: false });
    expect(tabsGiven()).toEqual([1, 2]);
  });

  test('are given the panel too where there is a reason for it, and at once when one comes', async () => {
    const filesOf = (tab: number) =>
      given().flatMap(([{ tabId, allFrames }, files]) => (tabId === tab && !allFrames ? [files] : []));
    await injectIntoOpenTabs();
    expect(filesOf(1)).toEqual([['/page.js']]);
    await layPanelEverywhere();
    expect(filesOf(2)).toEqual([['/page.js'], ['/mount.js', '/insert.js']]);
    executeScript.mockClear();
    await chrome.storage.local.set({ [PANEL_REASONS.calls]: true });
    await injectIntoOpenTabs();
    expect(filesOf(1)).toEqual([['/page.js'], ['/mount.js', '/insert.js']]);
  });

  test('are given them three times in all: a busy tab may not start the first', async () => {
    await injectIntoOpenTabs();
    await vi.advanceTimersByTimeAsync(1000);
    expect(tabsGiven()).toEqual([1, 2, 1, 2]);
    query.mockResolvedValue([{ id: 3 }]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tabsGiven()).toEqual([1, 2, 1, 2, 3]);
  });

  test('one that refuses, or has no number, keeps none of the others from them', async () => {
    query.mockResolvedValue([{ id: 1 }, {}, { id: 2 }]);
    executeScript.mockImplementation(({ target }) =>
      target.tabId === 1 ? Promise.reject(new Error('no')) : Promise.resolve([]),
    );
    await expect(injectIntoOpenTabs()).resolves.toBeUndefined();
    expect(tabsGiven()).toEqual([1, 2]);
  });
});

describe('in one life of the extension', () => {
  test('they are given once, whatever begins it', async () => {
    expect(await areScriptsGiven()).toBe(false);
    await injectOnceInLife();
    await injectOnceInLife();
    expect(await areScriptsGiven()).toBe(true);
    expect(tabsGiven()).toEqual([1, 2]);
  });

  test('they are given again in the next', async () => {
    await injectOnceInLife();
    kept.clear();
    await injectOnceInLife();
    expect(tabsGiven()).toEqual([1, 2, 1, 2]);
  });
});
