/** Messages that nobody read are found however old they are and however long nothing was saved in between. */
import { IDBIndex as FakeIndex } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { vaultOver } from '../../../../lib/platform/storage/vault/vault';
import { emptyBrowser, openPanel } from './fresh-store';
import { messageWith } from './sample-records';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24, 11);

test('unread messages of a day, a month and three years, newest first; none that was read, none of today', async () => {
  emptyBrowser();
  const { store } = openPanel(crypto.randomUUID(), vaultOver);
  const ages = [0, 1, 13, 14, 15, 31, 1100];
  for (const days of ages)
    await store.saveMessage(messageWith({ id: `m-${days}`, savedAt: NOW - days * DAY }));
  await store.saveMessage({
    ...messageWith({ id: 'read', savedAt: NOW - 20 * DAY }),
    status: 'acknowledged',
    deliveredAt: NOW,
    acknowledgement: { by: 'Dr Aubert', at: NOW, author: 'Camille' },
  });
  const found = await store.unreadMessages(NOW);
  expect(found.map(({ id }) => id)).toEqual(ages.slice(1).map((days) => `m-${days}`));
});

afterEach(() => void vi.restoreAllMocks());

const read = (id: string, savedAt: number) => ({
  ...messageWith({ id, savedAt }),
  status: 'done' as const,
  ...{ deliveredAt: savedAt, acknowledgement: null, doneAt: savedAt },
});

test('years of messages that were read are walked over once, never again', async () => {
  emptyBrowser();
  const { store } = openPanel(crypto.randomUUID(), vaultOver);
  for (let week = 2; week < 60; week += 1) await store.saveMessage(read(`m-${week}`, NOW - week * 7 * DAY));
  await store.saveMessage(messageWith({ id: 'open', savedAt: NOW - 300 * DAY }));
  const rows: number[] = [];
  const { getAll } = FakeIndex.prototype;
  vi.spyOn(FakeIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex, ...asked) {
    rows.push(1);
    return Reflect.apply(getAll, this, asked);
  });
  expect((await store.unreadMessages(NOW)).map(({ id }) => id)).toEqual(['open']);
  expect(rows.length).toBeGreaterThan(15);
  rows.length = 0;
  expect((await store.unreadMessages(NOW + DAY)).map(({ id }) => id)).toEqual(['open']);
  expect(rows).toEqual([]);
});

test('what was read leaves the list, and comes back with the way back; so does one that a build before wrote', async () => {
  emptyBrowser();
  const { store, open } = openPanel(crypto.randomUUID(), vaultOver);
  const ids = async (at: number) => (await store.unreadMessages(at)).map(({ id }) => id);
  const first = messageWith({ id: 'a', savedAt: NOW - 9 * DAY });
  await store.saveMessage(first);
  expect(await ids(NOW)).toEqual(['a']);
  await store.saveMessage({ ...read('a', first.savedAt), revision: 2 });
  expect(await ids(NOW)).toEqual([]);
  await store.saveMessage({ ...first, revision: 3 });
  expect(await ids(NOW)).toEqual(['a']);
  // A page that an update left behind writes as its build did: without a mark, of the day on which it does.
  await (await open()).put('messages', messageWith({ id: 'behind', savedAt: NOW + DAY }));
  expect(await ids(NOW + 2 * DAY)).toEqual(['behind', 'a']);
});
