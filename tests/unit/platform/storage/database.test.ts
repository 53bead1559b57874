import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { createConnection } from '../../../../lib/platform/storage/database';
import {
  launchProblem,
  StorageBlocked,
  StorageRefused,
  StorageTooNew,
} from '../../../../lib/platform/storage/failures';
import { canStore } from '../../../../lib/platform/storage/launch-probe';
import { DATABASE_VERSION } from '../../../../lib/platform/storage/migrations';
import { until } from '../../../fakes/until';
import { emptyBrowser, freshStore } from './fresh-store';
import { callWith } from './sample-records';

/** A browser that refuses to open any database with this error. */
const refusingBrowser = (error: DOMException) =>
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw error;
    },
  });

describe('opening', () => {
  test('a browser without a database gets all stores and indexes of the present version', async () => {
    emptyBrowser();
    const database = await createConnection()();
    expect(database.version).toBe(DATABASE_VERSION);
    expect([...database.objectStoreNames]).toEqual([
      'callbacks',
      'calls',
      'incidents',
      'journal',
      'keys',
      'marks',
      'messages',
      'phraseHabits',
      'phrases',
      'practices',
      'protocolVersions',
      'receipts',
      'records',
      'setAside',
      'settings',
    ]);
    expect([...database.transaction('calls').store.indexNames]).toEqual(['startedAt', 'status']);
    expect([...database.transaction('messages').store.indexNames]).toEqual(['callId', 'savedAt']);
  });

  test('a database of a newer version is refused in words and left as it was', async () => {
    emptyBrowser();
    const newer = await openDB('decroche', 99, {
      upgrade: (database) => void database.createObjectStore('calls'),
    });
    await newer.put('calls', 'kept', 'key');
    newer.close();
    await expect(createConnection()()).rejects.toBeInstanceOf(StorageTooNew);
    expect(await (await openDB('decroche', 99)).get('calls', 'key')).toBe('kept');
  });

  test('the same connection serves every call', async () => {
    emptyBrowser();
    const open = createConnection();
    expect(await open()).toBe(await open());
  });

  test('makes way for a newer version, then says that this one is too old', async () => {
    const { store } = freshStore();
    await store.saveCall(callWith(), 'relaxed');
    const newer = await openDB('decroche', DATABASE_VERSION + 1);
    expect(newer.version).toBe(DATABASE_VERSION + 1);
    await expect(store.openCalls()).rejects.toBeInstanceOf(StorageTooNew);
    newer.close();
  });

  test('opens again after the database was deleted under it', async () => {
    const { store } = freshStore();
    await store.saveCall(callWith(), 'relaxed');
    await new Promise<void>((resolve) => {
      indexedDB.deleteDatabase('decroche').onsuccess = () => resolve();
    });
    expect(await store.openCalls()).toEqual([]);
  });

  test('an upgrade that an older page blocks says so, and goes through once that page is closed', async () => {
    emptyBrowser();
    const real = indexedDB;
    const older = await openDB('decroche', DATABASE_VERSION, { blocking: () => undefined });
    // The next version of this code, met by a page that does not make way.
    vi.stubGlobal('indexedDB', { open: (name: string, version: number) => real.open(name, version + 1) });
    const open = createConnection();
    await expect(open()).rejects.toBeInstanceOf(StorageBlocked);
    await expect(open()).rejects.toBeInstanceOf(StorageBlocked);
    older.close();
    await until(async () => expect((await open()).version).toBe(DATABASE_VERSION + 1));
  });
});

describe('a browser that refuses', () => {
  test.each([
    [
      'the wording of Chromium with all cookies blocked',
      'UnknownError',
      'The user denied permission to access the database.',
    ],
    ['a frame without an origin of its own', 'SecurityError', 'access to the Indexed Database API is denied'],
  ])('%s: is a refusal', async (_what, name, message) => {
    refusingBrowser(new DOMException(message, name));
    const open = createConnection();
    await expect(open()).rejects.toBeInstanceOf(StorageRefused);
    expect(await canStore(open)).toBe(false);
  });

  test('files that do not open are not taken for a refusal, whichever database is asked for first', async () => {
    const raw = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    refusingBrowser(raw);
    const error: unknown = await canStore(createConnection()).catch((caught: unknown) => caught);
    expect([launchProblem(error), launchProblem(raw)]).toEqual(['unopened', 'unopened']);
  });

  test('is asked again at the next call', async () => {
    refusingBrowser(new DOMException('denied permission', 'UnknownError'));
    const open = createConnection();
    expect(await canStore(open)).toBe(false);
    emptyBrowser();
    expect(await canStore(open)).toBe(true);
  });
});

test('the probe leaves nothing behind', async () => {
  const { store, open } = freshStore();
  expect(await canStore(open)).toBe(true);
  expect(await (await open()).count('settings')).toBe(0);
  expect(await store.setAside()).toEqual([]);
});
