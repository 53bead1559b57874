/** What was erased at a person's request stays erased: damaged or not, and whatever another panel still holds of it. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Database } from '../../../../lib/platform/storage/database';
import { createJournalStore } from '../../../../lib/platform/storage/journal-store';
import { noSeal } from '../../../../lib/platform/storage/seal';
import { freshStore } from './fresh-store';
import { callbackWith, callWith, messageWith, RECEIPT } from './sample-records';

const ended = { ...callWith(), status: 'ended', hungUpAt: 2_000, endedAt: 3_000 } as const;
const REFUSED = { ok: false, reason: { current: null } };

/** What lies in a store besides tombstones, which say only that something was erased. */
const namesIn = async (database: Database, name: 'calls' | 'messages' | 'callbacks' | 'journal') => {
  const rows = (await database.getAll(name)) as { readonly id: string; readonly gone?: number }[];
  const tombstones = rows.filter(({ gone }) => gone !== undefined);
  for (const row of tombstones)
    expect(Object.keys(row).sort()).toEqual(['envelope', 'gone', 'id', 'revision']);
  return rows.filter(({ gone }) => gone === undefined).map(({ id }) => id);
};

/** One call that ended, with its message and its promise. */
async function endedCall() {
  const { store, open } = freshStore();
  const channel = new BroadcastChannel(crypto.randomUUID());
  onTestFinished(() => channel.close());
  await store.saveCall(ended, 'strict');
  await store.saveMessage(messageWith());
  await store.saveCallback(callbackWith());
  return { store, database: await open(), journal: createJournalStore(open, channel, noSeal) };
}

describe('a call erased at a person’s request', () => {
  test('takes its damaged messages and promises along, and nobody else’s', async () => {
    const { database, journal } = await endedCall();
    await database.put('messages', { id: 'damaged', callId: 'call-1', body: 'Mme Durand' });
    await database.put('callbacks', { id: 'damaged', callId: 'call-1', name: 'Mme Durand' });
    await database.put('messages', { id: 'other', callId: 'call-2', body: 'M. Roux' });
    await journal.erase(['call-1'], RECEIPT);
    expect(await namesIn(database, 'messages')).toEqual(['other']);
    expect(await namesIn(database, 'callbacks')).toEqual([]);
    for (const name of database.objectStoreNames)
      expect(JSON.stringify(await database.getAll(name))).not.toMatch(/durand/i);
  });

  test('is not written back by a panel that still holds it, at any revision and in any state', async () => {
    const { store, database, journal } = await endedCall();
    await journal.erase(['call-1'], RECEIPT);
    expect(await store.saveCall({ ...ended, revision: 2 }, 'strict')).toEqual(REFUSED);
    expect(await store.saveCall({ ...callWith(), revision: 5 }, 'relaxed')).toEqual(REFUSED);
    expect(await store.saveCall(callWith(), 'relaxed')).toEqual(REFUSED);
    expect(await store.saveMessage({ ...messageWith(), revision: 2 })).toEqual(REFUSED);
    expect(await store.saveMessage(messageWith({ id: 'another' }))).toEqual(REFUSED);
    expect(await store.saveCallback({ ...callbackWith(), revision: 2 })).toEqual(REFUSED);
    for (const name of ['calls', 'messages', 'callbacks', 'journal'] as const)
      expect(await namesIn(database, name)).toEqual([]);
  });

  test('refuses nothing of another call, stored or not', async () => {
    const { store, journal } = await endedCall();
    await journal.erase(['call-1'], RECEIPT);
    expect((await store.saveCall({ ...callWith({}, 'call-2'), revision: 7 }, 'relaxed')).ok).toBe(true);
    expect((await store.saveMessage({ ...messageWith({ id: 'm-2' }), callId: 'call-2' })).ok).toBe(true);
  });

  test('put back, is entered later when nothing more was done after its records were written', async () => {
    const { database, journal } = await endedCall();
    const erased = await journal.erase(['call-1'], RECEIPT);
    const marks: unknown[] = [];
    const put = IDBObjectStore.prototype.put;
    const watch = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'marks') marks.push(args[1]);
      return put.apply(this, args);
    });
    onTestFinished(() => watch.mockRestore());
    await journal.restore(erased, RECEIPT.id);
    expect(marks).toContain('enter/call-1');
    expect(await namesIn(database, 'journal')).toEqual(['call-1']);
  });

  test('put back, is written again as any other', async () => {
    const { store, journal } = await endedCall();
    const erased = await journal.erase(['call-1'], RECEIPT);
    await journal.restore(erased, RECEIPT.id);
    expect((await store.saveCall({ ...ended, revision: 4 }, 'strict')).ok).toBe(true);
  });

  test('a request only handed over refuses nothing; neither does a receipt of before', async () => {
    const { store, database } = await endedCall();
    const counts = { calls: 1, messages: 1, callbacks: 1, incidents: 0 };
    await database.put('receipts', { ...RECEIPT, kind: 'exported', counts });
    await database.delete('calls', 'call-1');
    expect((await store.saveCall({ ...ended, revision: 2 }, 'strict')).ok).toBe(true);
  });
});
