// The neutral tab before a page: one of them, whoever asks, and none once the page answers.
import { expect, test, vi } from 'vitest';
import { coverTab, isNeutralTab, uncoverTab } from '../../../../../lib/platform/mask/tabs/neutral-tab';

test('covered twice in a moment, a tab has one of ours before it, and none once it answers', async () => {
  const opened: number[] = [];
  Object.assign(chrome.windows, { get: vi.fn(async () => ({ type: 'normal' })) });
  Object.assign(chrome.tabs, {
    create: vi.fn(async () => ({ id: 100 + opened.push(0) })),
    get: vi.fn(async () => ({ active: true })),
    update: vi.fn(async () => undefined),
    remove: vi.fn(async () => undefined),
  });
  const front = { id: 51, windowId: 1, index: 0 };
  await Promise.all([coverTab(front), coverTab(front)]);
  expect(opened).toHaveLength(1);
  await uncoverTab(51);
  expect(vi.mocked(chrome.tabs.remove).mock.calls).toEqual([[101]]);
});

test('it goes although the page behind it was closed', async () => {
  const remove = vi.fn(async () => undefined);
  Object.assign(chrome.windows, { get: vi.fn(async () => ({ type: 'normal' })) });
  Object.assign(chrome.tabs, {
    create: vi.fn(async () => ({ id: 152 })),
    get: vi.fn(async () => ({ active: true })),
    update: vi.fn(async () => Promise.reject(new Error('No tab with id: 52.'))),
    remove,
  });
  await coverTab({ id: 52, windowId: 1, index: 0 });
  await uncoverTab(52);
  expect(remove.mock.calls).toEqual([[152]]);
});

test('one of ours is known as such on its way too: it is never covered itself', () => {
  const url = chrome.runtime.getURL('/cover.html');
  expect([{ url }, { url: '', pendingUrl: url }].map(isNeutralTab)).toEqual([true, true]);
  expect(isNeutralTab({ url: 'https://agenda.example/cover.html' })).toBe(false);
});
