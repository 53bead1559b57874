// Looks into fake-indexeddb and plays a full disk, by what it keeps in memory and by its own prototypes.

/** What a test plays on one database. */
export type Played = {
  isFull: boolean;
  waiting: Promise<void> | null;
  readonly written: { readonly store: string; readonly value: unknown; readonly durability: string }[];
};

const databases = new Map<string, Played>();
let open = 0;

type Raw = { readonly records: { values(): Iterable<{ readonly key: unknown; readonly value: unknown }> } };
/** How fake-indexeddb gives a transaction up for a reason, as a browser does. */
type Given = { _abort(reason: string): void };
type Kept = {
  readonly _databases: ReadonlyMap<string, { readonly rawObjectStores: ReadonlyMap<string, Raw> }>;
};

/** The record in a row: of an envelope its content; undefined for a tombstone. */
const recordIn = (row: unknown): unknown => {
  if (typeof row !== 'object' || row === null || !('envelope' in row)) return row;
  return 'body' in row ? (row.body as { readonly value: unknown }).value : undefined;
};

/** The records of one store as they lie there now, by key; copies, as a reader would get. */
export function rowsOf<T>(name: string, store: string): Map<string, T> {
  const kept = indexedDB as unknown as Kept;
  const rows = kept._databases.get(name)?.rawObjectStores.get(store)?.records.values() ?? [];
  const records = [...rows].flatMap(({ key, value }): [string, T][] => {
    const record = recordIn(value);
    return record === undefined ? [] : [[String(key), structuredClone(record) as T]];
  });
  return new Map(records);
}

function watchTransactions(): void {
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = begin.apply(this, args);
    open += 1;
    const end = () => {
      open -= 1;
    };
    transaction.addEventListener('complete', end);
    transaction.addEventListener('abort', end);
    return transaction;
  };
}

function watchWrites(method: 'put' | 'add'): void {
  const write = IDBObjectStore.prototype[method];
  IDBObjectStore.prototype[method] = function (value, ...key) {
    const request = write.call(this, value, ...key);
    const played = databases.get(this.transaction.db.name);
    if (played?.isFull) (this.transaction as unknown as Given)._abort('QuotaExceededError');
    else if (played) {
      const record = structuredClone(recordIn(value));
      const { durability } = this.transaction;
      this.transaction.addEventListener('complete', () =>
        played.written.push({ store: this.name, value: record, durability }),
      );
    }
    return request;
  };
}

/** Sealing and opening lie between two transactions, on threads of their own: on a busy machine they last many turns. */
function watchCiphers(): void {
  const ciphers = SubtleCrypto.prototype;
  const methods = Object.entries(Object.getOwnPropertyDescriptors(ciphers)).filter(
    ([name, { value }]) => typeof value === 'function' && name !== 'constructor',
  );
  for (const [name, { value }] of methods)
    Reflect.set(ciphers, name, async function watched(this: SubtleCrypto, ...args: unknown[]) {
      open += 1;
      try {
        return await Reflect.apply(value, this, args);
      } finally {
        open -= 1;
      }
    });
}

watchTransactions();
watchCiphers();
watchWrites('put');
watchWrites('add');

/** Begins to watch the database of that name. */
export function watchDatabase(name: string): Played {
  const played: Played = { isFull: false, waiting: null, written: [] };
  databases.set(name, played);
  return played;
}

const turn = setImmediate;

/** Resolves once no transaction is open, nothing is being sealed, and neither was begun for some turns. */
export async function databasesIdle(): Promise<void> {
  for (let idle = 0; idle < 4; idle = open === 0 ? idle + 1 : 0)
    await new Promise<void>((resolve) => void turn(resolve));
}
