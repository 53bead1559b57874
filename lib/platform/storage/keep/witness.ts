/** The `WitnessStand` port: counts of the database, kept in chrome.storage.local, which another fault must hit. Pages and worker. */
import type { WitnessStand } from '../../../app/keeping-ports';
import { ASIDE, UNREAD, Witness } from '../../../domain/privacy/witness';
import { browser } from '../../browser/web-extension';
import { SEQUENCE } from '../commit';
import type { Database, OpenDatabase } from '../database';
import { unreadRows } from '../large-rows';
import { renewName } from '../parts';
import { STORES } from '../record-kind';

const KEY = 'witness';

/** Known by their records, and those that are no records. */
const COUNTED = [...STORES, ASIDE] as const;

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Counting walks over a store: it is done again once something was written strictly, and every few minutes. */
const RECOUNTED_MS = 600_000;

type Counted = { readonly count: number; readonly sequence: number; readonly at: number };

/** By connection: what was emptied or put back under an open page comes with another. */
const counted = new WeakMap<Database, Map<string, Counted>>();

const knownIn = (database: Database): Map<string, Counted> => {
  const known = counted.get(database) ?? new Map<string, Counted>();
  counted.set(database, known);
  return known;
};

const isFresh = (known: Counted | undefined, { sequence, at }: Omit<Counted, 'count'>): known is Counted =>
  known?.sequence === sequence && Math.abs(at - known.at) < RECOUNTED_MS;

/**
 * What there is: a few counts, each made again only where something was written since. A call is written in no strict way:
 * where fewer are known than another page has `seen`, they are counted again before anything is said to be lost.
 */
export const readWitness = async (
  open: OpenDatabase,
  at: number,
  seen: Witness | null = null,
): Promise<Witness> => {
  const database = await open();
  const known = knownIn(database);
  const transaction = database.transaction([...COUNTED, 'marks'] as const);
  const marks = transaction.objectStore('marks');
  const kinds = await Promise.all(
    COUNTED.map(async (store) => {
      const sequence = numberOf(await marks.get(SEQUENCE + store));
      const before = known.get(store);
      const least = seen?.kinds[store]?.count ?? 0;
      if (isFresh(before, { sequence, at }) && before.count >= least)
        return [store, { count: before.count, sequence }] as const;
      const count = await transaction.objectStore(store).count();
      known.set(store, { count, sequence, at });
      return [store, { count, sequence }] as const;
    }),
  );
  const name = String(await marks.get('device'));
  const unread = { count: (await unreadRows(database)).length, sequence: 0 };
  return { database: name, kinds: { ...Object.fromEntries(kinds), [UNREAD]: unread }, at };
};

export const createWitnessStand = (open: OpenDatabase): WitnessStand => ({
  async seen() {
    const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
    const parsed = Witness.safeParse(stored[KEY]);
    return parsed.success ? parsed.data : null;
  },
  now: (seen) => readWitness(open, Date.now(), seen),
  keep: (witness) => browser.storage.local.set({ [KEY]: witness }),
  renew: (seenAt) => renewName({ open }, seenAt.toString(36)),
});
