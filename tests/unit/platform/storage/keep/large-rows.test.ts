/**
 * The browser keeps large values in files of their own. With such a file gone one record is lost: the others are read as before,
 * the witness tells of it, nothing is written over it, and a backup brings it back.
 */
import { IDBObjectStore as FakeStore } from 'fake-indexeddb';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { callCard } from '../../../../../lib/domain/call/call.record';
import { everyCard } from '../../../../../lib/domain/cards';
import { readCopy } from '../../../../../lib/domain/privacy/backup/backup-copy';
import { lossBetween } from '../../../../../lib/domain/privacy/witness';
import { createConnection } from '../../../../../lib/platform/storage/database';
import { createJournalStore } from '../../../../../lib/platform/storage/journal-store';
import { createCopies } from '../../../../../lib/platform/storage/keep/copies';
import { readWitness } from '../../../../../lib/platform/storage/keep/witness';
import { createStore } from '../../../../../lib/platform/storage/store';
import { emptyBrowser } from '../fresh-store';
import { callWith } from '../sample-records';

const LONG = Array.from({ length: 9000 }, (_, at) => `mot${(at * 7919) % 10_007}`).join(' ');

const ended = (id: string, notes: string) => ({
  ...callWith({ reason: `motif ${id}`, notes }, id),
  ...{ status: 'ended' as const, hungUpAt: 2, endedAt: 3 },
});

/** As Chromium 156 answers once the file of a value is gone: the request fails, and its transaction with it. */
const failing = (store: IDBObjectStore): IDBRequest => {
  const operation = () => {
    throw new DOMException('Data lost due to missing file.', 'NotReadableError');
  };
  return Reflect.get(store.transaction, '_execRequestAsync').call(store.transaction, {
    operation,
    source: store,
  });
};

/** From now on the browser cannot give the rows of that call, alone or in a list, until other ones are put in their place. */
function loseFiles(id: string): void {
  const lost = new Set(['calls', 'journal']);
  const isOf = (value: unknown) => JSON.stringify(value).includes(`"${id}"`);
  const { get, getAll, put, delete: remove } = FakeStore.prototype;
  vi.spyOn(FakeStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return lost.has(this.name) && isOf(key) ? failing(this) : Reflect.apply(get, this, [key]);
  });
  vi.spyOn(FakeStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...asked) {
    return lost.has(this.name) ? failing(this) : Reflect.apply(getAll, this, asked);
  });
  vi.spyOn(FakeStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
    if (isOf(key)) lost.delete(this.name);
    return Reflect.apply(remove, this, [key]);
  });
  vi.spyOn(FakeStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (isOf(row)) lost.delete(this.name);
    return Reflect.apply(put, this, row);
  });
}

afterEach(() => void vi.restoreAllMocks());

const EVER = { from: 0, to: 1e15, text: '', practiceId: null, recipientId: null, level: null, status: null };

/** What a page of ours does with its database, over a connection of its own that has read nothing yet. */
function page() {
  const open = createConnection();
  const channel = () => {
    const made = new BroadcastChannel(crypto.randomUUID());
    onTestFinished(() => made.close());
    return made;
  };
  const journal = createJournalStore(open, channel());
  const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort();
  const store = createStore(open, channel());
  return {
    store,
    copies: createCopies(open, channel()),
    calls: async () => idsOf(await store.of(callCard).all()),
    lines: async () => idsOf((await journal.page(EVER, { after: null, limit: 50 })).entries),
    witness: () => readWitness(open, 1),
  };
}

test('one lost file takes one record; it is told, not written over, and a backup brings it back', async () => {
  emptyBrowser();
  const before = page();
  await before.store.saveCall(ended('long', LONG), 'strict');
  await before.store.saveCall(ended('short', 'bref'), 'strict');
  const copy = await before.copies.take(null, () => undefined);
  const seen = await before.witness();

  loseFiles('long');
  const after = page();
  expect(lossBetween(seen, await after.witness())).toMatchObject({ kind: 'shorter' });
  expect([await after.calls(), await after.lines()]).toEqual([['short'], ['short']]);
  await expect(after.store.saveCall(ended('long', 'autre'), 'strict')).rejects.toThrow();
  expect(lossBetween(seen, await page().witness())).toMatchObject({ kind: 'shorter' });

  const read = readCopy(JSON.parse(JSON.stringify(copy)), everyCard);
  if (!read.ok) throw new Error(read.reason);
  expect((await after.copies.preview(read.value, () => undefined))['calls']).toMatchObject({
    new: 1,
    same: 1,
  });
  await after.copies.merge(read.value, () => undefined);
  expect([await after.calls(), await after.lines()]).toEqual([
    ['long', 'short'],
    ['long', 'short'],
  ]);
  expect(lossBetween(seen, await page().witness())).toBeNull();
});

test('a row that another page put there meanwhile stays, though the one of before could not be read', async () => {
  emptyBrowser();
  const before = page();
  await before.store.saveCall(ended('long', LONG), 'strict');
  const copy = await before.copies.take(null, () => undefined);
  const newer = `${LONG} et plus`;
  await before.store.saveCall({ ...ended('long', newer), revision: 2 }, 'strict');
  const { get } = FakeStore.prototype;
  let isLost = true;
  vi.spyOn(FakeStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    const isFirst = isLost && this.name === 'calls' && key === 'long';
    if (isFirst) isLost = false;
    return isFirst ? failing(this) : Reflect.apply(get, this, [key]);
  });
  const read = readCopy(JSON.parse(JSON.stringify(copy)), everyCard);
  if (!read.ok) throw new Error(read.reason);
  const after = page();
  await after.copies.merge(read.value, () => undefined);
  expect(isLost).toBe(false);
  expect((await after.store.callById('long'))?.notes.notes).toBe(newer);
});
