/** What every part of the store works with. Runs wherever storage does. */
import { type Database, type OpenDatabase, oncePerDatabase } from './database';
import type { Seal } from './seal';

export type Parts = {
  readonly open: OpenDatabase;
  readonly seal: Seal;
  readonly now: () => number;
  /** Lists leave out what is locked, instead of failing: for what the desk shows, never for what copies or erases. */
  readonly skipsLocked?: true;
};

/**
 * The open database, and the names of this machine: `actor` in the histories that it writes, `device` in those of rows that
 * were written before there were histories.
 */
export type Ready = { readonly database: Database; readonly actor: string; readonly device: string };

/** Where the machine's name is kept, and the one that it took since a former state of the database came back. */
const DEVICE_KEY = 'device';
const RENEWED_KEY = 'actor';

type Names = Omit<Ready, 'database'>;

const names = new WeakMap<Database, Names>();

/** The same at once, when it has been asked before over the connection that is open now. */
export const readyNow = ({ open }: Pick<Parts, 'open'>): Ready | null => {
  const database = open.now?.() ?? null;
  const known = database && names.get(database);
  return database && known ? { database, ...known } : null;
};

const readNames = oncePerDatabase(async (database: Database): Promise<Names> => {
  const { store } = database.transaction('marks');
  const [stored, renewed] = await Promise.all([store.get(DEVICE_KEY), store.get(RENEWED_KEY)]);
  const device = typeof stored === 'string' ? stored : 'unnamed';
  const known = { device, actor: typeof renewed === 'string' ? renewed : device };
  names.set(database, known);
  return known;
});

export const ready = async ({ open }: Pick<Parts, 'open'>): Promise<Ready> => {
  const database = await open();
  return { database, ...(await readNames(database)) };
};

/**
 * What is written from now on is written under another name: a former state of the database came back, and what was written
 * after it, in a backup or a clone, bears the name of before. Once for each reason, whichever context sees it first.
 */
export const renewName = async ({ open }: Pick<Parts, 'open'>, reason: string): Promise<void> => {
  const database = await open();
  const transaction = database.transaction('marks', 'readwrite', { durability: 'strict' });
  const before = await transaction.store.get(RENEWED_KEY);
  const name = `${crypto.randomUUID().slice(0, 8)}-${reason}`;
  if (!(typeof before === 'string' && before.endsWith(`-${reason}`)))
    await transaction.store.put(name, RENEWED_KEY);
  await transaction.done;
  readNames.forget(database);
  await readNames(database);
};
