// Which tabs are seen: the one in front, and the other half of its split view.
import { beforeEach, expect, test, vi } from 'vitest';
import { isInFront, isShown, whenTurnedTo } from '../../../../../lib/platform/mask/tabs/tabs-in-sight';
import { until } from '../../../../fakes/until';

const tab = (id: number, active: boolean, splitViewId?: number) => ({ id, active, windowId: 1, splitViewId });

let tabs: ReturnType<typeof tab>[];
let state: 'normal' | 'minimized';
/** She turns to a tab. */
let turnTo: (tabId: number) => Promise<void>;

beforeEach(() => {
  state = 'normal';
  const heard = new Set<(activated: { tabId: number }) => void>();
  turnTo = async (tabId) => {
    for (const each of tabs) each.active = each.id === tabId;
    for (const hear of heard) hear({ tabId });
    await Promise.resolve();
  };
  Object.assign(chrome.tabs, {
    query: vi.fn(async () => tabs.filter(({ active }) => active)),
    get: vi.fn(async (tabId: number) => tabs.find(({ id }) => id === tabId)),
    onActivated: {
      addListener: (hear: Parameters<typeof heard.add>[0]) => heard.add(hear),
      removeListener: (hear: Parameters<typeof heard.add>[0]) => heard.delete(hear),
    },
  });
  Object.assign(chrome.windows, { get: vi.fn(async () => ({ state })) });
});

test('beside the tab in front only the other half of its split view is seen', async () => {
  tabs = [tab(1, true, 5), tab(2, false, 5), tab(3, false, 6), tab(4, false, -1), tab(5, false)];
  expect(await Promise.all(tabs.map(isInFront))).toEqual([true, true, false, false, false]);
});

test('nothing is seen of a window that is put away', async () => {
  tabs = [tab(1, true, 5), tab(2, false, 5)];
  state = 'minimized';
  expect(await Promise.all(tabs.map(isShown))).toEqual([false, false]);
});

test('she turns to a tab by turning to the other half of its split view', async () => {
  tabs = [tab(1, false, 5), tab(2, false, 5), tab(3, true)];
  const turned = vi.fn();
  const stop = whenTurnedTo(1, turned);
  await turnTo(3);
  await until(() => expect(chrome.tabs.get).toHaveBeenCalledTimes(1));
  expect(turned).not.toHaveBeenCalled();
  await turnTo(2);
  await until(() => expect(turned).toHaveBeenCalledTimes(1));
  await turnTo(1);
  expect(turned).toHaveBeenCalledTimes(2);
  stop();
  await turnTo(1);
  expect(turned).toHaveBeenCalledTimes(2);
});
