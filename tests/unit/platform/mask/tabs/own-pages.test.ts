// Our own pages are masked once they say so, each by its own word: one that says nothing is named, until it does or is closed.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { maskOwnPages, noteDrawn } from '../../../../../lib/platform/mask/tabs/own-pages';

type Context = { documentId?: string; tabId: number; documentUrl?: string };

const page = (documentId: string, path: string, tabId = 1): Context => ({
  documentId,
  tabId,
  documentUrl: `chrome-extension://ours${path}`,
});

let contexts: Context[];
let named: Map<number | string, object>;
/** Pages that answer when they are asked. */
let answering: string[];

const sender = (documentId: string) => ({ documentId }) as chrome.runtime.MessageSender;

beforeEach(() => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  contexts = [page('journal', '/journal.html'), page('panel', '/sidebar.html#nonce')];
  [named, answering] = [new Map(), ['journal', 'panel']];
  Object.assign(chrome.runtime, {
    getContexts: vi.fn(async () => contexts),
    sendMessage: vi.fn(async () => {
      for (const id of answering) noteDrawn(sender(id));
    }),
  });
  Object.assign(chrome.tabs, { get: vi.fn(async () => ({ active: true, windowId: 1 })) });
  Object.assign(chrome.windows, { get: vi.fn(async () => ({ state: 'normal' })) });
});

const masking = (isCurrent = () => true) => ({
  isCurrent,
  silent: {
    add: (what: number | string, tab: object) => void named.set(what, tab),
    delete: (what: number | string) => void named.delete(what),
    has: (what: number | string) => named.has(what),
  },
});

async function ask(isCurrent?: () => boolean) {
  const asked = maskOwnPages(masking(isCurrent));
  await vi.advanceTimersByTimeAsync(200);
  await asked;
}

test('each says that it was painted masked, and none is named', async () => {
  await ask();
  expect(named.size).toBe(0);
});

test('one that says nothing is named until it does', async () => {
  answering = ['journal'];
  await ask();
  expect([...named]).toEqual([['panel', { site: '', isShown: true, isCovered: false, why: 'ours' }]]);
  noteDrawn(sender('panel'));
  await vi.advanceTimersByTimeAsync(0);
  expect(named.size).toBe(0);
});

test('one whose word was lost is asked again', async () => {
  answering = ['journal'];
  await ask();
  answering = ['journal', 'panel'];
  await vi.advanceTimersByTimeAsync(2000);
  expect(named.size).toBe(0);
  const asked = vi.mocked(chrome.runtime.sendMessage).mock.calls.length;
  await vi.advanceTimersByTimeAsync(5000);
  expect(vi.mocked(chrome.runtime.sendMessage).mock.calls).toHaveLength(asked);
});

test('asked by two at once, it answers both', async () => {
  answering = [];
  await Promise.all([ask(), ask()]);
  const removed = vi.spyOn(named, 'delete');
  noteDrawn(sender('panel'));
  await vi.advanceTimersByTimeAsync(0);
  expect(removed).toHaveBeenCalledTimes(2);
});

test('closed, it is named no longer', async () => {
  answering = [];
  await ask();
  expect(named.size).toBe(2);
  contexts = [];
  await vi.advanceTimersByTimeAsync(2000);
  expect(named.size).toBe(0);
});

test('the browser’s side panel stands in no tab, and is seen', async () => {
  contexts = [page('side', '/sidebar.html', -1)];
  answering = [];
  await ask();
  expect([...named.values()]).toEqual([expect.objectContaining({ isShown: true })]);
});

test('what has no script of ours is asked nothing: a tab that covers another, a file', async () => {
  contexts = [page('cover', '/cover.html'), page('file', '/manifest.json'), { tabId: 3 }];
  await ask();
  expect([named.size, vi.mocked(chrome.runtime.sendMessage).mock.calls]).toEqual([0, []]);
});

test('a page that is being loaded, whose address the browser does not know yet, changes nothing for the others', async () => {
  const loading = { documentId: 'loading', tabId: 2, documentUrl: '' };
  contexts.push(loading);
  answering = ['journal'];
  await ask();
  expect([...named.keys()]).toEqual(['panel']);
  answering.push('panel');
  await vi.advanceTimersByTimeAsync(2000);
  expect(named.size).toBe(0);
});

test('a browser that does not say once which are open is asked again', async () => {
  answering = [];
  await ask();
  expect(named.size).toBe(2);
  vi.mocked(chrome.runtime.getContexts).mockRejectedValueOnce(new Error('busy'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(named.size).toBe(2);
  answering = ['journal', 'panel'];
  await vi.advanceTimersByTimeAsync(2000);
  expect(named.size).toBe(0);
});

test('a wish that is no longer the last one names nobody', async () => {
  answering = [];
  await ask(() => false);
  expect(named.size).toBe(0);
});

test('where the browser does not tell which are open none is waited for', async () => {
  Reflect.deleteProperty(chrome.runtime, 'getContexts');
  await ask();
  expect(named.size).toBe(0);
});
