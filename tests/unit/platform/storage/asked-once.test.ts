// What every reading needs first is asked of the disk once, however many begin at the same moment: a panel that opens begins a dozen.
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createConnection, oncePerDatabase } from '../../../../lib/platform/storage/database';
import { vaultOver } from '../../../../lib/platform/storage/vault/vault';
import { emptyBrowser, openPanel } from './fresh-store';
import { practice } from './sample-records';

/** Counts what is asked from now on: openings of a database by its name, transactions by their stores. */
function countAsked(): (what: string) => number {
  const opening = vi.spyOn(IDBFactory.prototype, 'open');
  const beginning = vi.spyOn(IDBDatabase.prototype, 'transaction');
  onTestFinished(() => {
    opening.mockRestore();
    beginning.mockRestore();
  });
  return (what) =>
    [
      ...opening.mock.calls.map(([name]) => name),
      ...beginning.mock.calls.map(([stores]) => `${stores}`),
    ].filter((one) => one === what).length;
}

test('readings that begin together ask once for the machine’s names, the vault’s mark and the desk’s key', async () => {
  emptyBrowser();
  const channel = crypto.randomUUID();
  // Something to unseal, written over another connection.
  await openPanel(channel, vaultOver).store.changePractice(practice.id, () => practice);
  const { store, open } = openPanel(channel, vaultOver);
  await open();
  const times = countAsked();
  const read = await Promise.all([store.practices(), store.practices(), store.practices()]);
  expect(read[0]).toHaveLength(1);
  expect(times('practices')).toBe(3);
  expect(times('marks')).toBe(2);
  expect(times('decroche-keys')).toBe(2);
});

test('what could not be read is told to all who asked, and read again by the next', async () => {
  emptyBrowser();
  const database = await createConnection()();
  const read = vi.fn(async () => 'read').mockRejectedValueOnce(new Error('no'));
  const ask = oncePerDatabase(read);
  const [one, other] = await Promise.allSettled([ask(database), ask(database)]);
  expect([one?.status, other?.status]).toEqual(['rejected', 'rejected']);
  expect([await ask(database), await ask(database)]).toEqual(['read', 'read']);
  expect(read).toHaveBeenCalledTimes(2);
});

test('what was forgotten is read anew, and a failure of before takes nothing of it away', async () => {
  emptyBrowser();
  const database = await createConnection()();
  const [late, read] = [Promise.withResolvers<string>(), vi.fn(async () => 'new')];
  read.mockReturnValueOnce(late.promise);
  const ask = oncePerDatabase(read);
  const before = ask(database);
  ask.forget(database);
  const after = ask(database);
  late.reject(new Error('late'));
  await expect(before).rejects.toThrow('late');
  expect([await after, await ask(database)]).toEqual(['new', 'new']);
  expect(read).toHaveBeenCalledTimes(2);
});
