/** The database's versions, one frozen function each: never edited once released, since they describe the past. Runs wherever storage does. */

/** Brings the database from the version before to its own, inside the upgrade transaction. */
type Migration = (database: IDBDatabase) => void;

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

/** Phrases that the desk writes, and how often each is used here. */
const createPhraseStores: Migration = (database) => {
  database.createObjectStore('phrases', { keyPath: 'id' });
  database.createObjectStore('phraseHabits', { keyPath: 'phraseId' });
};

/** Append only: the place in the list is the version. */
const MIGRATIONS: readonly Migration[] = [createStores, createPhraseStores];

/** The version that this code reads and writes. */
export const DATABASE_VERSION = MIGRATIONS.length;

/** Runs what a database of `oldVersion` (0: none yet) has missed, in order. */
export const migrate = (database: IDBDatabase, oldVersion: number): void => {
  for (const migration of MIGRATIONS.slice(oldVersion)) migration(database);
};
