/** The database's versions, one frozen function each: never edited once released, since they describe the past. Runs wherever storage does. */

/** Brings the database from the version before to its own, inside the upgrade transaction. */
type Migration = (database: IDBDatabase, upgrade: IDBTransaction) => void;

/** Version 1. */
const createStores: Migration = (database) => {
  const calls = database.createObjectStore('calls', { keyPath: 'id' });
  calls.createIndex('status', 'status');
  calls.createIndex('startedAt', 'startedAt');
  database.createObjectStore('messages', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
  database.createObjectStore('practices', { keyPath: 'id' });
  database.createObjectStore('settings');
  database.createObjectStore('setAside', { keyPath: 'id' });
};

/** Version 2. */
const addProtocols: Migration = (database) => {
  database.createObjectStore('protocolVersions', { keyPath: 'id' });
};

/** Version 3. */
const addPromises: Migration = (database, upgrade) => {
  upgrade.objectStore('messages').createIndex('callId', 'callId');
  const callbacks = database.createObjectStore('callbacks', { keyPath: 'id' });
  callbacks.createIndex('status', 'status');
  callbacks.createIndex('dueAt', 'dueAt');
  callbacks.createIndex('callId', 'callId');
  const incidents = database.createObjectStore('incidents', { keyPath: 'id' });
  incidents.createIndex('occurredAt', 'occurredAt');
};

/** Version 4. The key begins with minus the time, so that the newest is read first; the terms are what a search looks up. */
const addJournal: Migration = (database) => {
  const journal = database.createObjectStore('journal', { keyPath: ['order', 'id'] });
  journal.createIndex('terms', 'terms', { multiEntry: true });
  database.createObjectStore('receipts', { keyPath: 'id' });
};

/** Version 5. Phrases that the desk writes, and how often each is used here. */
const addPhrases: Migration = (database) => {
  database.createObjectStore('phrases', { keyPath: 'id' });
  database.createObjectStore('phraseHabits', { keyPath: 'phraseId' });
};

/**
 * Version 6. Records get an envelope with clear columns, one by one, when they are next written: their indexes stay. Calls
 * erased before are known from their receipts; from now on a tombstone says it.
 */
const addEnvelopes: Migration = (database, upgrade) => {
  database.createObjectStore('records');
  const marks = database.createObjectStore('marks');
  marks.put(crypto.randomUUID().slice(0, 8), 'device');
  const receipts = upgrade.objectStore('receipts').getAll();
  receipts.onsuccess = () => {
    const calls = upgrade.objectStore('calls');
    for (const receipt of receipts.result) {
      const erased: unknown = receipt?.callIds;
      if (!Array.isArray(erased)) continue;
      for (const id of erased.filter((each) => typeof each === 'string'))
        calls.put({ id, envelope: 1, revision: 1, gone: 1 });
    }
  };
};

/** Version 7. Each call's own key; bodies are closed one by one, when they are next written or in a quiet moment. */
const addKeys: Migration = (database) => {
  database.createObjectStore('keys', { keyPath: 'id' });
};

/** Append only: the place in the list is the version. */
const MIGRATIONS: readonly Migration[] = [
  createStores,
  addProtocols,
  addPromises,
  addJournal,
  addPhrases,
  addEnvelopes,
  addKeys,
];

/** The version that this code reads and writes. */
export const DATABASE_VERSION = MIGRATIONS.length;

/** Runs what a database of `oldVersion` (0: none yet) has missed, in order. */
export const migrate = (database: IDBDatabase, upgrade: IDBTransaction, oldVersion: number): void => {
  for (const migration of MIGRATIONS.slice(oldVersion)) migration(database, upgrade);
};
