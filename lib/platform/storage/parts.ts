/** What every part of the store works with. Runs wherever storage does. */
import type { Database, OpenDatabase } from './database';
import type { Seal } from './seal';

export type Parts = {
  readonly open: OpenDatabase;
  readonly seal: Seal;
  readonly now: () => number;
  /** Lists leave out what is locked, instead of failing: for what the desk shows, never for what copies or erases. */
  readonly skipsLocked?: true;
};

/** The open database, and the name of this machine in the histories that it writes. */
export type Ready = { readonly database: Database; readonly actor: string };

/** Where the machine's name is kept. */
const DEVICE_KEY = 'device';

const names = new WeakMap<Database, string>();

/** The same at once, when it has been asked before over the connection that is open now. */
export const readyNow = ({ open }: Parts): Ready | null => {
  const database = open.now?.() ?? null;
  const actor = database && names.get(database);
  return database && actor ? { database, actor } : null;
};

export const ready = async (parts: Parts): Promise<Ready> => {
  const database = await parts.open();
  const known = names.get(database);
  if (known) return { database, actor: known };
  const stored = await database.get('marks', DEVICE_KEY);
  const actor = typeof stored === 'string' ? stored : 'unnamed';
  names.set(database, actor);
  return { database, actor };
};
