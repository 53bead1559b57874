import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PANEL_REASONS } from '../../../../lib/contract/panel-reasons';
import { remind } from '../../../../lib/platform/worker/reminders';

const told: string[] = [];
let cleared = 0;

beforeEach(() => {
  fakeBrowser.reset();
  told.length = 0;
  cleared = 0;
  // One look at a time: nobody else asks for the lock here.
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, work: () => Promise<void>) => work() },
  });
  Object.assign(chrome.notifications, {
    create: async (_: string, { message }: { message: string }) => void told.push(message),
    clear: async () => {
      cleared += 1;
    },
  });
  Object.assign(chrome.runtime, { getManifest: () => ({ name: 'Décroché' }) });
});

const alarm = () => fakeBrowser.alarms.get('reminders');

test('what is due is told once, and the alarm is set for the next look', async () => {
  const check = async () => ({ text: '1 rappel en retard', keys: ['a'], nextAt: 5_000_000_000_000 });
  await remind(check);
  await remind(check);
  expect(told).toEqual(['1 rappel en retard']);
  expect((await alarm())?.scheduledTime).toBe(5_000_000_000_000);
});

test('while something is due every page has the panel that shows it', async () => {
  const isDue = async () => (await fakeBrowser.storage.local.get(PANEL_REASONS.due))[PANEL_REASONS.due];
  await remind(async () => ({ text: '1 rappel en retard', keys: ['a'], nextAt: null }));
  expect(await isDue()).toBe(true);
  await remind(async () => ({ text: null, keys: [], nextAt: null }));
  expect(await isDue()).toBe(false);
});

test('something new among what was told is told again', async () => {
  await remind(async () => ({ text: 'un', keys: ['a'], nextAt: null }));
  await remind(async () => ({ text: 'deux', keys: ['a', 'b'], nextAt: null }));
  expect(told).toEqual(['un', 'deux']);
});

test('with nothing due the notification goes, and no alarm waits', async () => {
  await remind(async () => ({ text: null, keys: [], nextAt: null }));
  expect(told).toEqual([]);
  expect(cleared).toBe(1);
  expect(await alarm()).toBeFalsy();
});

test('a look that fails is tried again: its alarm stands', async () => {
  await expect(remind(() => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  expect((await alarm())?.scheduledTime).toBeGreaterThan(Date.now());
});

test('the hour of an urgent answer is kept for a look that may not read', async () => {
  await remind(async () => ({ text: null, keys: [], nextAt: null, answerDueAt: 42 }));
  const known: (number | undefined)[] = [];
  const look = async (answerDueAt?: number) => {
    known.push(answerDueAt);
    return { text: null, keys: [], nextAt: null };
  };
  await remind(look);
  await remind(look);
  expect(known).toEqual([42, undefined]);
});
