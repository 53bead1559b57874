/** What the keys hold: a body opens where it belongs only, erased calls for nobody, and no word stands in the index. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { JournalQuery } from '../../../../lib/domain/journal/journal-query';
import { createConnection } from '../../../../lib/platform/storage/database';
import { KeysLost } from '../../../../lib/platform/storage/failures';
import { createJournalStore } from '../../../../lib/platform/storage/journal-store';
import { startOver } from '../../../../lib/platform/storage/keep/start-over';
import { type Box, isBox, SealBroken } from '../../../../lib/platform/storage/vault/box';
import { vaultOver } from '../../../../lib/platform/storage/vault/vault';
import { emptyBrowser, openPanel } from './fresh-store';
import { callbackWith, callWith, messageWith, practice, RECEIPT } from './sample-records';

const ANY: JournalQuery = {
  text: '',
  practiceId: null,
  recipientId: null,
  status: null,
  level: null,
  from: 0,
  to: 1e12,
};

const ended = (id: string, typed: Parameters<typeof callWith>[0]) => ({
  ...callWith(typed, id),
  status: 'ended' as const,
  hungUpAt: 2000,
  endedAt: 3000,
});

/** A desk with a call, its message and its promise, all closed by the vault. */
async function closedDesk() {
  emptyBrowser();
  const { store, open, seal } = openPanel(crypto.randomUUID(), vaultOver);
  const channel = new BroadcastChannel(crypto.randomUUID());
  onTestFinished(() => channel.close());
  await store.saveCall(
    ended('call-1', { patientName: 'Hélène Durand', phone: '06 12 34 56 78', reason: 'fièvre' }),
    'strict',
  );
  await store.saveMessage(messageWith());
  await store.saveCallback(callbackWith());
  const journal = createJournalStore(open, channel, seal);
  const found = async (query: Partial<JournalQuery>) =>
    (await journal.page({ ...ANY, ...query }, { after: null, limit: 9 })).entries.map(({ id }) => id);
  return { store, journal, found, database: await open() };
}

type Row = { readonly id: string; readonly revision: number; readonly body: Box };

describe('a closed body', () => {
  test('opens in another context, and belongs to its record and its revision', async () => {
    const { store, database } = await closedDesk();
    const row = (await database.get('messages', 'message-1')) as Row;
    expect(isBox(row.body)).toBe(true);
    const elsewhere = openPanel(crypto.randomUUID(), vaultOver);
    expect(await elsewhere.store.messageById('message-1')).toMatchObject({ body: 'Rappeler avant midi' });
    const place = { kind: 'messages', id: 'message-1', revision: 1 };
    const opened = (at: typeof place, body: Box) => Promise.resolve(elsewhere.seal.open(at, body));
    await expect(opened({ ...place, revision: 2 }, row.body)).rejects.toBeInstanceOf(SealBroken);
    await expect(opened({ ...place, id: 'message-2' }, row.body)).rejects.toBeInstanceOf(SealBroken);
    await expect(opened({ ...place, kind: 'calls' }, row.body)).rejects.toBeInstanceOf(SealBroken);
    await expect(opened(place, { ...row.body, by: 'other' })).rejects.toBeInstanceOf(SealBroken);
    // Moved to another record on the disk, it is set aside, and nothing else is lost.
    await database.put('messages', { ...row, id: 'message-2' });
    expect(await store.messagesOfCall('call-1')).toHaveLength(1);
    expect(await store.setAside()).toHaveLength(1);
  });

  test('is never closed twice alike', async () => {
    const { store, database } = await closedDesk();
    const nonces = new Set<string>();
    for (let at = 0; at < 20; at += 1) {
      await store.changePractice('tilleuls', () => practice);
      const row = (await database.get('practices', 'tilleuls')) as Row;
      nonces.add(row.body.bytes.slice(0, 12).join());
    }
    expect(nonces.size).toBe(20);
  });

  test('of a call that several contexts begin at once is opened by each', async () => {
    emptyBrowser();
    const panels = Array.from({ length: 4 }, () => openPanel('at-once', vaultOver));
    await Promise.all(
      panels.map(({ store }, at) => store.saveMessage({ ...messageWith(), id: `message-${at}` })),
    );
    for (const { store } of panels) expect(await store.messagesOfCall('call-1')).toHaveLength(4);
  });
});

test('the index of closed terms finds beginnings, numbers and chosen values, and no word stands in it', async () => {
  const { found, database } = await closedDesk();
  for (const text of ['d', 'du', 'dura', 'durand', 'helene dur', 'fiev', '06 12 34', '5678'])
    expect({ text, found: await found({ text }) }).toEqual({ text, found: ['call-1'] });
  for (const text of ['durandal', 'x', 'dupont', 'helene x', '06 13'])
    expect({ text, found: await found({ text }) }).toEqual({ text, found: [] });
  expect(await found({ level: 'day', recipientId: 'martin' })).toEqual(['call-1']);
  expect(await found({ level: 'vital' })).toEqual([]);
  const [line] = (await database.getAll('journal')) as { readonly terms: unknown[] }[];
  expect(line?.terms.length).toBeGreaterThan(10);
  expect(line?.terms.filter((term) => !Number.isSafeInteger(term))).toEqual([]);
});

describe('an erased call', () => {
  test('is opened by nobody, whatever of its former rows is found again', async () => {
    const { journal, database } = await closedDesk();
    const names = ['calls', 'messages', 'callbacks', 'journal'] as const;
    const former = await Promise.all(names.map(async (name) => [name, await database.getAll(name)] as const));
    await journal.erase(['call-1'], RECEIPT);
    const later = vaultOver(createConnection());
    for (const [kind, rows] of former) {
      expect(rows).toHaveLength(1);
      const { id, revision = 1, body } = rows[0] as Row;
      const opening = Promise.resolve(later.open({ kind, id, revision }, body));
      await expect(opening).rejects.toBeInstanceOf(SealBroken);
    }
    expect(await database.count('keys')).toBe(0);
  });

  test('put back gets another key, and is read and written by a context that knew the former one', async () => {
    const { store, journal, found } = await closedDesk();
    const erased = await journal.erase(['call-1'], RECEIPT);
    await journal.restore(erased, RECEIPT.id);
    expect(await found({ text: 'durand' })).toEqual(['call-1']);
    const saved = await store.saveMessage(messageWith({ id: 'message-2', body: 'encore' }));
    expect(saved).toMatchObject({ ok: true });
    const elsewhere = openPanel(crypto.randomUUID(), vaultOver).store;
    expect(await elsewhere.messagesOfCall('call-1')).toHaveLength(2);
  });
});

test('with the keys lost nothing is read, made anew nor written', async () => {
  await closedDesk();
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('decroche-keys').onsuccess = () => resolve();
  });
  const { store, open } = openPanel(crypto.randomUUID(), vaultOver);
  const before = await (await open()).getAll('messages');
  await expect(store.messageById('message-1')).rejects.toBeInstanceOf(KeysLost);
  await expect(store.saveMessage(messageWith({ id: 'new' }))).rejects.toBeInstanceOf(KeysLost);
  expect(await (await open()).getAll('messages')).toEqual(before);
});

test('a call whose key is damaged is set aside whole; the desk opens, and the call can be written again', async () => {
  const { database } = await closedDesk();
  const row = (await database.get('keys', 'call-1')) as { readonly wrapped: Uint8Array };
  await database.put('keys', { ...row, wrapped: row.wrapped.map((byte) => byte ^ 1) });
  const { store } = openPanel(crypto.randomUUID(), vaultOver);
  expect(await store.callById('call-1')).toBeNull();
  expect(await store.messagesOfCall('call-1')).toEqual([]);
  const aside = await store.setAside();
  expect(aside.map(({ store: from }) => from).sort()).toEqual(['calls', 'messages']);
  expect((await store.saveCall(callWith({ reason: 'fièvre' }), 'relaxed')).ok).toBe(true);
  expect(await store.callById('call-1')).toMatchObject({ notes: { reason: 'fièvre' } });
});

test('emptied by the browser under an open page, it closes what follows with keys that the next page has', async () => {
  const { store, found } = await closedDesk();
  // The journal is filled first: what is under way when a database goes is told as a failure.
  expect(await found({ text: 'durand' })).toEqual(['call-1']);
  for (const name of ['decroche', 'decroche-keys'])
    await new Promise<void>((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = () => resolve();
    });
  await store.changePractice('tilleuls', () => practice);
  expect((await store.saveCall(callWith({ reason: 'fièvre' }), 'relaxed')).ok).toBe(true);
  const { store: next } = openPanel(crypto.randomUUID(), vaultOver);
  expect(await next.callById('call-1')).toMatchObject({ notes: { reason: 'fièvre' } });
  expect(await next.practices()).toHaveLength(1);
  expect(await next.setAside()).toEqual([]);
});

test('with the keys lost, starting over makes room: the store is empty, and takes and keeps what is written', async () => {
  await closedDesk();
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('decroche-keys').onsuccess = () => resolve();
  });
  await startOver();
  const { store } = openPanel(crypto.randomUUID(), vaultOver);
  expect(await store.callById('call-1')).toBeNull();
  await store.saveMessage(messageWith());
  expect(await openPanel(crypto.randomUUID(), vaultOver).store.messageById('message-1')).not.toBeNull();
});
