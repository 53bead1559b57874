// A store over an empty in-memory IndexedDB. Fast tests of the logic only: the real browser is covered by tests/e2e/storage-*.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import type { Store } from '../../../../lib/app/ports';
import { createConnection, type OpenDatabase } from '../../../../lib/platform/storage/database';
import { createStore } from '../../../../lib/platform/storage/store';

/** Puts an empty IndexedDB in place for the running test. */
export const emptyBrowser = (): void => {
  vi.stubGlobal('indexedDB', new IDBFactory());
};

/** Another panel on the same database: its own connection, its own end of the channel named for the test. */
export const openPanel = (channelName: string): { store: Store; open: OpenDatabase } => {
  const channel = new BroadcastChannel(channelName);
  onTestFinished(() => channel.close());
  const open = createConnection();
  return { store: createStore(open, channel), open };
};

/** The one panel of an empty browser. */
export const freshStore = () => {
  emptyBrowser();
  return openPanel(crypto.randomUUID());
};
