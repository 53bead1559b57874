/** Opens the IndexedDB `decroche` and keeps one connection. Runs in the panel, the full pages and the background: one shared bucket. */
import { type DBSchema, type IDBPDatabase, openDB, unwrap } from 'idb';
import { nameFailure, StorageBlocked } from './failures';
import { DATABASE_VERSION, migrate } from './migrations';

/** Values are unknown on purpose: whatever is read goes through its schema first. */
export interface DecrocheSchema extends DBSchema {
  calls: { key: string; value: unknown; indexes: { status: string; startedAt: number } };
  messages: { key: string; value: unknown; indexes: { savedAt: number; callId: string } };
  callbacks: { key: string; value: unknown; indexes: { status: string; dueAt: number; callId: string } };
  incidents: { key: string; value: unknown; indexes: { occurredAt: number } };
  /** Derived from calls and messages; `order` is minus the time. */
  journal: { key: [order: number, id: string]; value: unknown; indexes: { terms: string | number } };
  receipts: { key: string; value: unknown };
  practices: { key: string; value: unknown };
  protocolVersions: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  setAside: { key: string; value: unknown };
  phrases: { key: string; value: unknown };
  phraseHabits: { key: string; value: unknown };
  /** Records of a kind that has no store of its own, by kind and name. */
  records: { key: string; value: unknown };
  /** The keys of the calls, wrapped. */
  keys: { key: string; value: unknown };
  /** What is still to be done, and this machine's name in the histories of the records. */
  marks: { key: string; value: unknown };
}
export type Database = IDBPDatabase<DecrocheSchema>;

/**
 * Gives the open database, opening it if it is not. Rejects with `StorageRefused`, `StorageTooNew` or `StorageBlocked`
 * (or with what the browser threw); the next call tries again. Ask anew before each transaction, never keep the answer.
 */
export type OpenDatabase = (() => Promise<Database>) & {
  /** The same at once, when the database is open already: a letter must not wait for a turn. */
  readonly now?: () => Database | null;
};

type Connection = {
  readonly database: Promise<Database>;
  readonly blocked: Promise<never>;
  readonly opened: () => Database | null;
};

const connect = (name: string, lost: () => void): Connection => {
  const blocked = Promise.withResolvers<never>();
  // `try`: some browsers refuse by throwing at once, before there is a promise:
  // https://w3c.github.io/IndexedDB/#dom-idbfactory-open
  const opening = Promise.try(() =>
    openDB<DecrocheSchema>(name, DATABASE_VERSION, {
      upgrade: (raw, oldVersion, ...[, upgrade]) => migrate(unwrap(raw), unwrap(upgrade), oldVersion),
      blocked: () => blocked.reject(new StorageBlocked('an older version keeps the database open')),
      terminated: lost,
    }),
  );
  let current: Database | null = null;
  const database = opening.then((opened) => {
    current = opened;
    // A newer version asks to upgrade: in its way, we would block every other page.
    opened.addEventListener('versionchange', () => {
      opened.close();
      lost();
    });
    return opened;
  });
  return { database, blocked: blocked.promise, opened: () => current };
};

/** One lasting connection to the database `name`, reopened on next use when the browser or a newer version closed it. */
export const createConnection = (name = 'decroche'): OpenDatabase => {
  let current: Connection | null = null;

  const start = (): Connection => {
    const connection = connect(name, () => forget(connection));
    current = connection;
    return connection;
  };
  const forget = (connection: Connection): void => {
    if (current === connection) current = null;
  };

  const open = async (): Promise<Database> => {
    const connection = current ?? start();
    try {
      // The database first: once open, an earlier block no longer counts.
      return await Promise.race([connection.database, connection.blocked]);
    } catch (error) {
      // A blocked opening goes on by itself and serves a later call.
      if (!(error instanceof StorageBlocked)) forget(connection);
      throw nameFailure(error);
    }
  };
  return Object.assign(open, { now: () => current?.opened() ?? null });
};

type OncePerDatabase<T> = ((database: Database) => Promise<T>) & {
  /** It has changed: read anew by the next who asks. */
  readonly forget: (database: Database) => void;
};

/**
 * What is read once over each connection, however many ask for it at the same moment; what could not be read is tried again by the
 * next who asks.
 */
export const oncePerDatabase = <T>(read: (database: Database) => Promise<T>): OncePerDatabase<T> => {
  const known = new WeakMap<Database, Promise<T>>();
  const ask = (database: Database): Promise<T> => {
    const before = known.get(database);
    if (before !== undefined) return before;
    const asked = read(database);
    known.set(database, asked);
    asked.catch(() => known.get(database) === asked && known.delete(database));
    return asked;
  };
  return Object.assign(ask, { forget: (database: Database) => void known.delete(database) });
};
