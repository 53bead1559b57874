/** Which records an index finds, and which none ever would. Runs wherever storage does. */
import type { Fields } from '../../domain/record/row';
import type { Database } from './database';

/** What is asked of an index; each kind's selection gives its own. */
export type RecordIndex = {
  getAll(range?: IDBKeyRange): Promise<unknown[]>;
  getAllKeys(range?: IDBKeyRange | null, count?: number): Promise<string[]>;
  readonly name: string;
  readonly objectStore: Pick<RecordIndex, 'getAllKeys' | 'name'> & {
    readonly transaction: { readonly done: Promise<void> };
  };
};

/** Which records to read: those whose value in the index falls in one of the ranges. */
export type Selection = {
  readonly index: (database: Database) => RecordIndex;
  readonly ranges: readonly IDBKeyRange[];
  /** Whether a row is wanted, by its clear columns: the others are not opened. */
  readonly isWanted?: (clear: Fields) => boolean;
};

/** All but `value`, so that a record with an unknown one is met, and set aside, rather than left unseen. */
export const allBut = (value: string): IDBKeyRange[] => [
  IDBKeyRange.upperBound(value, true),
  IDBKeyRange.lowerBound(value, true),
];

/** Indexes already compared with their stores, by connection: once is enough, damage is rare. */
const compared = new WeakMap<Database, Set<string>>();

const isCompared = (database: Database, { name, objectStore }: RecordIndex): boolean => {
  const known = compared.get(database) ?? new Set();
  const index = `${objectStore.name} ${name}`;
  compared.set(database, known);
  if (known.has(index)) return true;
  known.add(index);
  return false;
};

/** Records of a store that is compared with its index, at most: a month at a busy desk. Years of calls would be felt. */
const MOST_COMPARED = 2000;

/** Keys of the records that lack the indexed property, hence that no range would ever find; tombstones are among them. */
export const keysOutside = async (database: Database, index: RecordIndex): Promise<string[]> => {
  if (isCompared(database, index)) return [];
  const [keys, known] = await Promise.all([
    index.objectStore.getAllKeys(null, MOST_COMPARED + 1),
    index.getAllKeys(null, MOST_COMPARED + 1),
  ]);
  if (keys.length > MOST_COMPARED) return [];
  const reachable = new Set(known);
  return keys.filter((key) => !reachable.has(key));
};
