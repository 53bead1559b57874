/**
 * The key of each call, wrapped by its practice's, in a store beside the records. Whatever belongs to a call is closed by
 * it: when it is forgotten, nothing that was ever written of the call can be read any more.
 */
import type { Database, OpenDatabase } from '../database';
import { hexOf, randomBytes, SealBroken } from './box';
import { unwrapNow, wrapNow } from './ciphers';
import type { PracticeKeys } from './practice-keys';
import { BEGUN, practiceKeyName, VaultLocked } from './root-key';

const PREFIX = 'call/';

/** The name under which a call's key stands in a box. */
const callKeyName = (callId: string): string => PREFIX + callId;

/** The call of such a name; null for any other key. */
export const callOfKey = (key: string): string | null =>
  key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;

type Row = {
  readonly id: string;
  readonly kid: string;
  /** The practice's key that wraps it. */
  readonly under: string;
  readonly wrapped: Uint8Array<ArrayBuffer>;
};

/** `isBegun`: made here while locked; until that ends, nobody else can read it. */
type CallKey = {
  readonly key: string;
  readonly kid: string;
  readonly secret: Uint8Array;
  readonly isBegun?: true;
};

const about = ({ id, kid }: Pick<Row, 'id' | 'kid'>): string => `decroche call key 1 ${id} ${kid}`;

/** Keys kept in memory, at most: more than a day's, and than one page of the journal asks for. */
const MOST_KNOWN = 5000;

/** Asked of the disk at once: others have their turn in between. */
const READ_AT_ONCE = 200;

export type CallKeys = {
  /** The key of a call, made if it has none. */
  of(callId: string, practiceId: string | null): Promise<CallKey>;
  /** The same at once, once it was read. */
  now(callId: string): CallKey | null;
  /** Reads those that are not known yet; what has no key stays unknown. */
  readAll(callIds: readonly string[]): Promise<void>;
  /** Reads it anew; null when the call has none. Rejects with `VaultLocked` while locked. */
  read(callId: string): Promise<CallKey | null>;
  /** Another context may have changed them: all are read anew. */
  forget(): void;
  /** Nothing of them is known any more. */
  lock(): void;
};

type Wrapping = {
  readonly unwrapped: (row: Row) => Promise<CallKey>;
  readonly wrapped: (id: string, secret: Uint8Array<ArrayBuffer>, practice: string) => Promise<Row>;
};

/** How a call's key is closed and opened by those above it. */
const createWrapping = (practices: PracticeKeys): Wrapping => {
  const secretOf = async (row: Row): Promise<Uint8Array> => {
    if (row.under === BEGUN) return practices.openBegun(row.wrapped, about(row));
    const { uses } = await practices.of(row.under, true);
    return unwrapNow(uses.calls, row.wrapped, about(row));
  };
  return {
    unwrapped: async (row: Row): Promise<CallKey> => ({
      key: callKeyName(row.id),
      kid: row.kid,
      secret: await secretOf(row),
    }),
    /** Closed by its practice; of a call that begins while locked, to the pair that the passphrase opens. */
    async wrapped(id: string, secret: Uint8Array<ArrayBuffer>, practice: string): Promise<Row> {
      const named = { id, kid: hexOf(randomBytes(6)) };
      try {
        const { uses } = await practices.of(practice);
        return { ...named, under: practice, wrapped: wrapNow(uses.calls, secret, about(named)) };
      } catch (error) {
        if (!(error instanceof VaultLocked)) throw error;
        return { ...named, under: BEGUN, wrapped: await practices.closeBegun(secret, about(named)) };
      }
    },
  };
};

/** `damaged`: the row that stood there and opens nothing any more; what it closed is set aside, what follows has a new key. */
type Wanted = { readonly id: string; readonly practice: string; readonly damaged?: Row };
/** A new key for a call; of two contexts that make one at once the first is right. */
const make = async (
  { unwrapped, wrapped }: Wrapping,
  database: Database,
  { id, practice, damaged }: Wanted,
): Promise<CallKey> => {
  const secret = randomBytes(32);
  const made = await wrapped(id, secret, practice);
  const transaction = database.transaction('keys', 'readwrite');
  const there = await transaction.store.get(id);
  const isSound = isRow(there) && there.kid !== damaged?.kid;
  if (!isSound) await transaction.store.put(made);
  await transaction.done;
  if (isSound) return unwrapped(there);
  const key = { key: callKeyName(id), kid: made.kid, secret };
  return made.under === BEGUN ? { ...key, isBegun: true } : key;
};

/** The keys that this context knows. */
const createMemory = () => {
  const known = new Map<string, CallKey>();
  const forget = (): void => {
    for (const [callId, { isBegun }] of known) if (!isBegun) known.delete(callId);
  };
  return {
    now: (callId: string): CallKey | null => known.get(callId) ?? null,
    remember(callId: string, key: CallKey): CallKey {
      if (known.size >= MOST_KNOWN) forget();
      known.set(callId, key);
      return key;
    },
    forget,
    lock: (): void => known.clear(),
  };
};

const rowsOf = async (open: OpenDatabase, callIds: readonly string[]): Promise<Row[]> => {
  const { store } = (await open()).transaction('keys');
  return (await Promise.all(callIds.map((id) => store.get(id)))).filter(isRow);
};

export const createCallKeys = (open: OpenDatabase, practices: PracticeKeys): CallKeys => {
  const { remember, ...memory } = createMemory();
  const wrapping = createWrapping(practices);
  const { unwrapped } = wrapping;
  return {
    ...memory,
    async of(id, practiceId) {
      const before = memory.now(id);
      if (before) return before;
      const database = await open();
      const stored = await database.get('keys', id);
      const wanted: Wanted = { id, practice: practiceKeyName(practiceId, true) };
      if (!isRow(stored)) return remember(id, await make(wrapping, database, wanted));
      const key = await unwrapped(stored).catch(damagedAsNone);
      return remember(id, key ?? (await make(wrapping, database, { ...wanted, damaged: stored })));
    },
    async readAll(callIds) {
      const wanted = [...new Set(callIds)].filter((id) => !memory.now(id));
      for (let at = 0; at < wanted.length; at += READ_AT_ONCE)
        for (const row of await rowsOf(open, wanted.slice(at, at + READ_AT_ONCE))) {
          const key = await unwrapped(row).catch(brokenAsNone);
          if (key) remember(row.id, key);
        }
    },
    async read(callId) {
      const row = await (await open()).get('keys', callId);
      return isRow(row) ? remember(callId, await unwrapped(row)) : null;
    },
  };
};

/** A damaged key opens nothing. */
const damagedAsNone = (error: unknown): null => {
  if (error instanceof SealBroken) return null;
  throw error;
};

/** A damaged or locked key opens nothing here: that is told where a body that it closed is opened, and all others are read. */
const brokenAsNone = (error: unknown): null => (error instanceof VaultLocked ? null : damagedAsNone(error));

const isRow = (row: unknown): row is Row =>
  typeof row === 'object' &&
  row !== null &&
  'kid' in row &&
  'under' in row &&
  'wrapped' in row &&
  ArrayBuffer.isView(row.wrapped);
