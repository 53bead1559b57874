// What is not shown masked in time is named and covered; brought back from behind ours, it counts once it is seen.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { gatherProof } from '../../../../../lib/platform/mask/mask-proof';
import { followTab } from '../../../../../lib/platform/mask/tabs/followed-tab';

const TAB = { active: true, windowId: 1, index: 0, url: 'https://site.example/agenda' };

/** One that no other test has covered. */
let tabId = 40;
let told: object[];
let put: number;

beforeEach(() => {
  [tabId, told, put] = [tabId + 1, [], 0];
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  Object.assign(chrome.scripting, { executeScript: vi.fn(async () => [{ result: true }]) });
  Object.assign(chrome.tabs, {
    get: vi.fn(async (id: number) => ({ ...TAB, id })),
    create: vi.fn(async () => {
      put += 1;
      return { id: 100 + tabId };
    }),
    update: vi.fn(async () => undefined),
    remove: vi.fn(async () => undefined),
  });
  Object.assign(chrome.windows, { get: vi.fn(async () => ({ state: 'normal' })) });
  Object.assign(chrome.storage.session, {
    set: vi.fn(async ({ maskProof }: { maskProof?: object }) => {
      if (maskProof) told.push(maskProof);
    }),
  });
  Object.assign(chrome.action, {
    setBadgeText: vi.fn(async () => undefined),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
  });
});

const NAMED = { site: 'site.example', isShown: true, isCovered: false, why: 'silent' };
const never = new Promise<boolean>(() => undefined);

/** Follows a tab that shows nothing at first; when it is brought back, `showAgain` says when it does. */
async function following(showAgain: () => Promise<boolean>): Promise<void> {
  const silent = gatherProof(() => true);
  const followed = followTab(tabId, never, { isCurrent: () => true, silent, showAgain });
  await vi.advanceTimersByTimeAsync(200);
  await followed;
  await silent.settled();
}

test('what comes back from behind ours is named until it is seen to be masked: behind ours nothing of it was', async () => {
  const { promise: seen, resolve: see } = Promise.withResolvers<boolean>();
  await following(() => seen);
  expect([put, told.at(-1)]).toEqual([1, { isPainted: false, silent: [NAMED] }]);
  expect(chrome.tabs.remove).toHaveBeenCalledWith(100 + tabId);
  see(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(told.at(-1)).toEqual({ isPainted: true, silent: [] });
});

test('what is not seen when it is back is covered again, and waited for longer each time', async () => {
  await following(() => never);
  await vi.advanceTimersByTimeAsync(500);
  expect(put).toBe(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(put).toBe(2);
  await vi.advanceTimersByTimeAsync(100_000);
  // In the end it stays behind ours until another wish.
  expect([put, told.at(-1)]).toEqual([5, { isPainted: true, silent: [{ ...NAMED, isCovered: true }] }]);
});

test('what is hidden by nothing stays covered', async () => {
  Object.assign(chrome.scripting, { executeScript: vi.fn(async () => [{ result: false }]) });
  await following(() => never);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([put, told.at(-1)]).toEqual([1, { isPainted: true, silent: [{ ...NAMED, isCovered: true }] }]);
});
