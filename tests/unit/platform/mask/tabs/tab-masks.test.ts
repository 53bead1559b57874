// Every tab is masked for itself: one that hangs is named and covered after its deadline, and keeps nobody waiting.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { liftTabs, maskTabs } from '../../../../../lib/platform/mask/tabs/tab-masks';

type Tab = { id: number; active: boolean; windowId: number; index: number; url: string };

const tab = (id: number, active = false): Tab => ({
  id,
  active,
  windowId: 1,
  index: id,
  url: `https://site-${id}.example/agenda`,
});

let tabs: Tab[];
/** Tabs whose page does not answer. */
let hanging: Set<number>;
/** Tabs that were given the sheet, in that order. */
let covered: number[];
/** Tabs of ours that were put in front. */
let put: number[];
/** Tabs that answer that no sheet hides them. */
let bare: Set<number>;
let told: { isPainted: boolean; silent: { site: string }[] }[];

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  [tabs, hanging, covered, put, told] = [[tab(1, true), tab(2), tab(3)], new Set(), [], [], []];
  bare = new Set();
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const answer = async (tabId: number) => {
    if (hanging.has(tabId)) await new Promise(() => undefined);
    return [{ result: !bare.has(tabId) }];
  };
  Object.assign(chrome.scripting, {
    insertCSS: vi.fn(async ({ target }: { target: { tabId: number } }) => void covered.push(target.tabId)),
    removeCSS: vi.fn(async () => undefined),
    executeScript: vi.fn(({ target }: { target: { tabId: number } }) => answer(target.tabId)),
  });
  Object.assign(chrome.tabs, {
    query: vi.fn(async ({ active }: { active?: boolean }) => tabs.filter((each) => !active || each.active)),
    get: vi.fn(async (id: number) => tabs.find((each) => each.id === id) ?? tab(id)),
    create: vi.fn(async ({ openerTabId }: { openerTabId: number }) => {
      put.push(openerTabId);
      return { id: 100 + openerTabId };
    }),
    update: vi.fn(async () => undefined),
    remove: vi.fn(async () => undefined),
  });
  Object.assign(chrome.windows, { get: vi.fn(async () => ({ state: 'normal' })) });
  Object.assign(chrome.storage.session, {
    set: vi.fn(async ({ maskProof }: { maskProof?: (typeof told)[number] }) => {
      if (maskProof) told.push(maskProof);
    }),
  });
  Object.assign(chrome.action, {
    setBadgeText: vi.fn(async () => undefined),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
  });
});

const always = () => true;

describe('masking every tab', () => {
  test('gives all of them the sheet at once, and is proven when each has painted', async () => {
    await maskTabs(always);
    expect(new Set(covered)).toEqual(new Set([1, 2, 3]));
    expect(told.at(-1)).toEqual({ isPainted: true, silent: [] });
  });

  test('waits for no tab that hangs: after its time it is named, and covered where it is in front', async () => {
    hanging.add(1);
    const masked = maskTabs(always);
    await settle();
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    await masked;
    expect(told.at(-1)?.silent.map(({ site }) => site)).toEqual(['site-1.example']);
    expect(put).toEqual([1]);
    expect(told.at(-1)?.isPainted).toBe(true);
  });

  test('a tab that answers that no sheet hides it is asked again, then named and covered, and not said to be masked', async () => {
    // One that no other test has covered.
    tabs = [tab(7, true), tab(2)];
    bare.add(7);
    const masked = maskTabs(always);
    await vi.advanceTimersByTimeAsync(500);
    await masked;
    expect(told.at(-1)?.silent.map(({ site }) => site)).toEqual(['site-7.example']);
    expect(put).toEqual([7]);
  });

  test('one that the rest of the mask hides is not named', async () => {
    bare.add(1);
    const give = chrome.scripting.insertCSS;
    let sheets = 0;
    Object.assign(chrome.scripting, {
      insertCSS: vi.fn(async (asked: Parameters<typeof give>[0]) => {
        sheets += asked.target.tabId === 1 ? 1 : 0;
        if (sheets === 3) bare.clear();
        await give(asked);
      }),
    });
    await maskTabs(always);
    expect(told.at(-1)).toEqual({ isPainted: true, silent: [] });
  });

  test('a hanging tab behind others is named and not covered: nobody sees it', async () => {
    hanging.add(2);
    const masked = maskTabs(always);
    await vi.advanceTimersByTimeAsync(200);
    await masked;
    expect(told.at(-1)?.silent.map(({ site }) => site)).toEqual(['site-2.example']);
    expect(put).toEqual([]);
  });

  test('one that nothing could be put before is not said to be hidden', async () => {
    tabs = [tab(31, true)];
    hanging.add(31);
    Object.assign(chrome.tabs, { create: vi.fn(async () => Promise.reject(new Error('no window'))) });
    const masked = maskTabs(always);
    await vi.advanceTimersByTimeAsync(200);
    await masked;
    expect(told.at(-1)?.isPainted).toBe(false);
  });

  test('a pop-up that nobody may enter is named, and not said to be hidden: it has no room for a tab of ours', async () => {
    tabs = [tab(1), { ...tab(8, true), url: '', status: 'complete' } as Tab];
    const refused = () => Promise.reject(new Error('Cannot access contents of the page.'));
    Object.assign(chrome.scripting, { insertCSS: vi.fn(refused) });
    Object.assign(chrome.tabs, { getZoomSettings: vi.fn(async () => ({})), setZoomSettings: vi.fn(refused) });
    Object.assign(chrome.windows, { get: vi.fn(async () => ({ state: 'normal', type: 'popup' })) });
    const masked = maskTabs(always);
    await vi.advanceTimersByTimeAsync(200);
    await masked;
    const silent = [{ site: '', isShown: true, isCovered: false, why: 'silent' }];
    expect([told.at(-1), put]).toEqual([{ isPainted: false, silent }, []]);
  });

  test('is not proven before documents to come are born masked, and what took a masked one’s place has its sheet', async () => {
    const { promise: registered, resolve: register } = Promise.withResolvers<void>();
    Object.assign(chrome.runtime, { getManifest: () => ({ host_permissions: [] }) });
    const masked = maskTabs(always, { registered });
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toEqual([]);
    // Another document came into the second tab meanwhile: nothing hides it.
    vi.mocked(chrome.scripting.executeScript).mockImplementationOnce(async () => [{ result: true }] as never);
    vi.mocked(chrome.scripting.executeScript).mockImplementationOnce(
      async () => [{ result: false }] as never,
    );
    covered = [];
    register();
    await masked;
    expect(new Set(covered)).toEqual(new Set([2]));
    expect(told).toEqual([{ isPainted: true, silent: [] }]);
  });

  test('a wish that is no longer the last one covers nothing and proves nothing', async () => {
    hanging.add(1);
    let isLast = true;
    const masked = maskTabs(() => isLast);
    await settle();
    isLast = false;
    await vi.advanceTimersByTimeAsync(200);
    await masked;
    expect([put, told]).toEqual([[], []]);
  });
});

test('lifting asks every tab, and one that hangs keeps no other masked', async () => {
  hanging.add(2);
  const lifted = liftTabs(always);
  await settle();
  const asked = vi.mocked(chrome.scripting.removeCSS).mock.calls.map(([{ target }]) => target.tabId);
  expect(new Set(asked)).toEqual(new Set([1, 2, 3]));
  hanging.clear();
  void lifted;
});

test('what has no document, asleep or crashed, is loaded again for its title once the sheet is there', async () => {
  const reload = vi.fn(async () => undefined);
  Object.assign(chrome.tabs, { reload });
  Object.assign(chrome.runtime, { getManifest: () => ({ host_permissions: ['https://*.example/*'] }) });
  const asleep = { discarded: true, status: 'unloaded', title: 'DUPONTEL Marguerite' };
  tabs = [
    tab(1, true),
    { ...tab(2), ...asleep },
    { ...tab(3), ...asleep, discarded: false },
    { ...tab(4), ...asleep, title: 'Agenda' },
  ] as Tab[];
  const registered = Promise.resolve();
  await maskTabs(() => false, { registered });
  expect(reload).not.toHaveBeenCalled();
  await maskTabs(always, { registered });
  expect(reload.mock.calls).toEqual([[2], [3]]);
});
