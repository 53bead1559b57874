/**
 * The key of each call, wrapped by its practice's, in a store beside the records. Whatever belongs to a call is closed by
 * it: when it is forgotten, nothing that was ever written of the call can be read any more.
 */
import type { Database, OpenDatabase } from '../database';
import { hexOf, randomBytes, SealBroken } from './box';
import { unwrapNow, wrapNow } from './ciphers';
import { type PracticeKey, type PracticeKeys, practiceKeyName } from './practice-keys';

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
  readonly wrapped: Uint8Array;
};

type CallKey = { readonly key: string; readonly kid: string; readonly secret: Uint8Array };

const about = ({ id, kid }: Pick<Row, 'id' | 'kid'>): string => `decroche call key 1 ${id} ${kid}`;

/** Keys kept in memory, at most: more than a day's, and than one page of the journal asks for. */
const MOST_KNOWN = 5000;

export type CallKeys = {
  /** The key of a call, made if it has none. */
  of(callId: string, practiceId: string | null): Promise<CallKey>;
  /** The same at once, once it was read. */
  now(callId: string): CallKey | null;
  /** Reads those that are not known yet, in one transaction; what has no key stays unknown. */
  readAll(callIds: readonly string[]): Promise<void>;
  /** Another context may have changed them: all are read anew. */
  forget(): void;
};

/** `damaged`: the row that stood there and opens nothing any more; what it closed is set aside, what follows has a new key. */
const makeRow = async (
  database: Database,
  { id, practice, damaged }: { readonly id: string; readonly practice: PracticeKey; readonly damaged?: Row },
): Promise<Row> => {
  const named = { id, kid: hexOf(randomBytes(6)) };
  const wrapped = wrapNow(practice.uses.calls, randomBytes(32), about(named));
  const made: Row = { ...named, under: practice.key, wrapped };
  const transaction = database.transaction('keys', 'readwrite');
  const there = await transaction.store.get(id);
  const isSound = isRow(there) && there.kid !== damaged?.kid;
  if (!isSound) await transaction.store.put(made);
  await transaction.done;
  return isSound ? there : made;
};

export const createCallKeys = (open: OpenDatabase, practices: PracticeKeys): CallKeys => {
  const known = new Map<string, CallKey>();

  const unwrapped = async (row: Row): Promise<CallKey> => {
    const { uses } = await practices.of(row.under, true);
    const secret = unwrapNow(uses.calls, row.wrapped, about(row));
    return { key: callKeyName(row.id), kid: row.kid, secret };
  };
  const remember = (callId: string, key: CallKey): CallKey => {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(callId, key);
    return key;
  };

  return {
    async of(callId, practiceId) {
      const before = known.get(callId);
      if (before) return before;
      const [database, practice] = await Promise.all([open(), practices.of(practiceKeyName(practiceId))]);
      const stored = await database.get('keys', callId);
      const wanted = { id: callId, practice };
      const row = isRow(stored) ? stored : await makeRow(database, wanted);
      const key = await unwrapped(row).catch(brokenAsNone);
      return remember(callId, key ?? (await unwrapped(await makeRow(database, { ...wanted, damaged: row }))));
    },
    now: (callId) => known.get(callId) ?? null,
    async readAll(callIds) {
      const wanted = [...new Set(callIds)].filter((id) => !known.has(id));
      if (wanted.length === 0) return;
      const { store } = (await open()).transaction('keys');
      const rows = (await Promise.all(wanted.map((id) => store.get(id)))).filter(isRow);
      for (const name of new Set(rows.map(({ under }) => under))) await practices.of(name, true);
      for (const row of rows) {
        const key = await unwrapped(row).catch(brokenAsNone);
        if (key) remember(row.id, key);
      }
    },
    forget: () => known.clear(),
  };
};

/** A damaged key opens nothing: what it closed is told as damaged, and all others are read. */
const brokenAsNone = (error: unknown): null => {
  if (error instanceof SealBroken) return null;
  throw error;
};

const isRow = (row: unknown): row is Row =>
  typeof row === 'object' &&
  row !== null &&
  'kid' in row &&
  'under' in row &&
  'wrapped' in row &&
  ArrayBuffer.isView(row.wrapped);
