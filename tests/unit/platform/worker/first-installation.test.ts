// What an installation and an update put in place, and what they leave as she had it.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sites } from '../../../../lib/content/sites';
import { install } from '../../../../lib/platform/worker/installation';
import { injectIntoOpenTabs } from '../../../../lib/platform/worker/page-scripts';

vi.mock('../../../../lib/platform/mask/mask-state', () => ({ restoreMask: vi.fn(async () => undefined) }));
vi.mock('../../../../lib/platform/worker/reminders', () => ({ remind: vi.fn(async () => undefined) }));
vi.mock('../../../../lib/platform/worker/page-scripts', () => ({
  injectIntoOpenTabs: vi.fn(async () => undefined),
}));

const createTab = vi.fn(async () => undefined);
let kept: Record<string, unknown>;

beforeEach(() => {
  vi.clearAllMocks();
  kept = {};
  Object.assign(chrome.tabs, { create: createTab });
  // The fake names a key that holds nothing; the browser does not.
  Object.assign(chrome.storage.local, {
    get: async (keys: string[]) =>
      Object.fromEntries(Object.entries(kept).filter(([key]) => keys.includes(key))),
    set: async (values: object) => void Object.assign(kept, values),
  });
});

const run = (reason: string, isSetUp = false, hasOpenCall = false) => after({ reason }, isSetUp, hasOpenCall);

const after = (how: Parameters<typeof install>[0], isSetUp: boolean, hasOpenCall = false) =>
  install(how, {
    hasOpenCall: async () => hasOpenCall,
    isCalling: async () => false,
    isOpen: async () => false,
    now: () => 0,
    hasBegun: async () => isSetUp,
    checkReminders: async () => ({ text: null, keys: [], nextAt: null }),
    keep: async () => undefined,
  });

describe('the layout of each site', () => {
  test('is that of its row where she has none yet', async () => {
    await run('install');
    const origins = sites.flatMap((site) => site.origins);
    expect(Object.keys(kept).toSorted()).toEqual(origins.map((origin) => `layout:${origin}`).toSorted());
    expect(new Set(Object.values(kept).map((layout) => Object(layout).open))).toEqual(new Set([false]));
  });

  test('that she laid out stays hers', async () => {
    const key = `layout:${sites[0]?.origins[0]}`;
    const hers = { open: true, width: 420, mode: 'push' };
    kept[key] = hers;
    await run('update');
    expect(kept[key]).toEqual(hers);
  });
});

describe('the version before', () => {
  const had = async (...updates: readonly [string, string | undefined][]) => {
    for (const [reason, previousVersion] of updates) await after({ reason, previousVersion }, true);
    return kept['updatedFrom'];
  };

  test('an update leaves it to be told; of two that nobody was told of, the first', async () => {
    Object.assign(chrome.runtime, { getManifest: () => ({ version: '0.3.0' }) });
    expect(await had(['update', '0.1.0'], ['update', '0.2.0'])).toBe('0.1.0');
  });

  test('a new installation, and a reload of the same version, leave none', async () => {
    Object.assign(chrome.runtime, { getManifest: () => ({ version: '0.3.0' }) });
    expect(await had(['install', undefined], ['update', '0.3.0'])).toBeUndefined();
  });
});

describe.each([
  ['install', false, 1, 1],
  ['install', true, 1, 0],
  ['update', false, 1, 0],
  ['chrome_update', false, 0, 0],
])('after « %s », set up: %s', (reason, isSetUp, ...[given, opened]) => {
  test(`open tabs are given the scripts: ${given}; the set-up opens: ${opened}`, async () => {
    await run(reason, isSetUp);
    expect(vi.mocked(injectIntoOpenTabs)).toHaveBeenCalledTimes(given ?? -1);
    const url = fakeBrowser.runtime.getURL('/welcome.html' as never);
    expect(createTab.mock.calls).toEqual(opened === 1 ? [[{ url }]] : []);
  });
});

test('in mid-call nothing is opened in front of her', async () => {
  await run('install', false, true);
  expect(createTab).not.toHaveBeenCalled();
});
