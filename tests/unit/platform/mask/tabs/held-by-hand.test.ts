// What she drags as the key comes is named until she lets go; nothing of ours is brought before it, which would hide nothing.
import { expect, onTestFinished, test, vi } from 'vitest';
import { maskTabs } from '../../../../../lib/platform/mask/tabs/tab-masks';

test('it is named as such, and told to be masked once she has let go', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const told: unknown[] = [];
  const tab = { id: 41, active: true, windowId: 1, index: 0, url: 'https://site-41.example/agenda' };
  const { promise: letGo, resolve } = Promise.withResolvers<void>();
  const create = vi.fn(async () => ({ id: 100 }));
  Object.assign(chrome.scripting, {
    insertCSS: vi.fn(async () => undefined),
    // Hidden, and held: the hand is what is waited for.
    executeScript: vi.fn(async ({ args }: { args?: unknown[] }) => {
      if (typeof args?.[0] === 'number') await letGo;
      return [{ result: true }];
    }),
  });
  Object.assign(chrome.tabs, { query: vi.fn(async () => [tab]), get: vi.fn(async () => tab), create });
  Object.assign(chrome.windows, { get: vi.fn(async () => ({ state: 'normal' })) });
  Object.assign(chrome.storage.session, {
    set: vi.fn(async ({ maskProof }: { maskProof?: object }) => void told.push(maskProof)),
  });
  Object.assign(chrome.action, {
    setBadgeText: vi.fn(async () => undefined),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
  });
  const masked = maskTabs(() => true);
  await vi.advanceTimersByTimeAsync(200);
  await masked;
  const held = { site: 'site-41.example', isShown: true, isCovered: false, why: 'held' };
  expect(told.at(-1)).toEqual({ isPainted: false, silent: [held] });
  resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(told.at(-1)).toEqual({ isPainted: true, silent: [] });
  expect(create).not.toHaveBeenCalled();
});
